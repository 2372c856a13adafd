import type { ExportFrame } from './export-frame';
import type { ItemView } from './item-view';

/** The items as JSON with sources in full; numbers of sources count from 1 within each item. */
export function jsonOfItems(items: readonly ItemView[], { lang, today, title }: ExportFrame): string {
  const plain = items.map(({ own, ...item }) => ({ ...item, cites: own }));
  return `${JSON.stringify({ title, exported: today, language: lang, items: plain }, null, 2)}\n`;
}
