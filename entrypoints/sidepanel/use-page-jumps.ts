/** Going to mentions on the page and back to where the reader was, and hearing which mention the reader chooses there. */
import { useEffect, useState } from 'preact/hooks';
import type { FollowedTab } from '@/platform/followed-tab';
import { onMentionChosen } from '@/platform/mention-choice';
import { goToPlace, type PagePlace, readPlace } from '@/platform/page-place';
import { askTab } from '@/platform/tab-messages';

export type PageJumps = {
  jump: (mention: number) => void;
  /** Null while there is no way back. */
  jumpBack: (() => void) | null;
  /** Scrolls to the first mention of any of these entities; all of them stand out for a moment. */
  flash: (entities: readonly string[]) => void;
  /** Entity of the mention that the reader went to, from here or on the page; null before. */
  at: string | null;
  /** The same entity until the timeline has followed; null afterwards. */
  pointed: string | null;
  forgetPointed: () => void;
};

/** The first jump remembers the place; another page forgets it. `onChosen` hears of mentions chosen on the page itself. */
export function usePageJumps({ tabId, dossier }: FollowedTab, onChosen: () => void): PageJumps {
  const url = dossier?.url ?? null;
  const [pointed, setPointed] = useState<string | null>(null);
  const [at, setAt] = useState<string | null>(null);
  const [place, setPlace] = useState<PagePlace | null>(null);
  const point = (entity: string) => {
    setAt(entity);
    setPointed(entity);
  };
  // A place is of one page in one tab.
  useEffect(() => {
    setPlace(null);
    setAt(null);
  }, [tabId, url]);
  useEffect(() => {
    const life = new AbortController();
    onMentionChosen((choice) => {
      // Other tabs and windows have panels of their own.
      if (choice.tabId !== tabId) return;
      point(choice.entity);
      onChosen();
    }, life.signal);
    return () => life.abort();
  }, [tabId]);
  const remember = async (tab: number) => {
    if (place === null) setPlace(await readPlace(tab));
  };
  return {
    at,
    pointed,
    forgetPointed: () => setPointed(null),
    jump: async (mention) => {
      if (tabId === null) return;
      const entry = dossier?.entries.find(({ mentions }) => mentions.includes(mention));
      if (entry) point(entry.entity);
      await remember(tabId);
      await askTab(tabId, { type: 'jumpToMention', mention });
    },
    jumpBack:
      tabId === null || place === null
        ? null
        : () => {
            void goToPlace(tabId, place);
            setPlace(null);
          },
    flash: async (entities) => {
      if (tabId === null || entities.length === 0) return;
      await remember(tabId);
      await askTab(tabId, { type: 'flashEntities', entities: [...entities] });
    },
  };
}
