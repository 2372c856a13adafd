/** Going to mentions on the page, and back to where the reader was. */
import { useEffect, useState } from 'preact/hooks';
import type { FollowedTab } from '@/platform/followed-tab';
import { goToPlace, type PagePlace, readPlace } from '@/platform/page-place';
import { askTab } from '@/platform/tab-messages';

export type PageJumps = {
  jump: (mention: number) => void;
  /** Null while there is no way back. */
  jumpBack: (() => void) | null;
  flash: (entity: string) => void;
  /** Entity of the mention just gone to, until the timeline has followed. */
  pointed: string | null;
  forgetPointed: () => void;
};

/** The first jump remembers the place; another page forgets it. */
export function usePageJumps({ tabId, dossier }: FollowedTab): PageJumps {
  const url = dossier?.url ?? null;
  const [pointed, setPointed] = useState<string | null>(null);
  const [place, setPlace] = useState<PagePlace | null>(null);
  // A place is of one page in one tab.
  useEffect(() => setPlace(null), [tabId, url]);
  return {
    pointed,
    forgetPointed: () => setPointed(null),
    jump: async (mention) => {
      if (tabId === null) return;
      const entry = dossier?.entries.find(({ mentions }) => mentions.includes(mention));
      if (entry) setPointed(entry.entity);
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
