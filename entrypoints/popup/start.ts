import { type PopupStart, takePopupStart } from '@/platform/popup-wanted';

/** Where the popup begins: at what was looked up, or as its address says (`#q=TEXT` a search, `#entity=ID` a card). */
export async function readStart(hash: string): Promise<PopupStart> {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const query = parameters.get('q');
  const entity = parameters.get('entity');
  if (entity) return { entity };
  return query ? { query } : ((await takePopupStart()) ?? {});
}
