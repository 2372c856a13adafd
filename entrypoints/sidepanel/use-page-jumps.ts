/** Going to mentions on the page, and back to where the reader was. */
import { useEffect, useState } from 'preact/hooks';
import { goToPlace, type PagePlace, readPlace } from '@/platform/page-place';
import { askTab } from '@/platform/tab-messages';

export type PageJumps = {
  jump: (mention: number) => void;
  /** Null while there is no way back. */
  jumpBack: (() => void) | null;
  flash: (entity: string) => void;
};

/** The first jump remembers the place; another page forgets it. */
export function usePageJumps(tabId: number | null, url: string | null): PageJumps {
  const [place, setPlace] = useState<PagePlace | null>(null);
  // A place is of one page in one tab.
  useEffect(() => setPlace(null), [tabId, url]);
  return {
    jump: async (mention) => {
      if (tabId === null) return;
      if (place === null) setPlace(await readPlace(tabId));
      await askTab(tabId, { type: 'jumpToMention', mention });
    },
    jumpBack:
      tabId === null || place === null
        ? null
        : () => {
            void goToPlace(tabId, place);
            setPlace(null);
          },
    flash: (entity) => {
      if (tabId !== null) void askTab(tabId, { type: 'flashEntity', entity });
    },
  };
}
