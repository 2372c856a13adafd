/** Mentions in text that cannot be seen yet: closed sections, tabs behind, "read more". Painted once something shows them. */
import type { UnpackedMention } from '@/core/matching/pack-mentions';
import { holderOf, isVisible } from './node-reading';

/** A mention and where it is. */
export type FoundMention = {
  mention: UnpackedMention;
  place: { text: string; range: StaticRange; isFirst: boolean };
};

/** Remembered at most: a page that hides more is an application, not an article. */
const MAX_HIDDEN = 2000;

/** Passes what can be seen to `show` and keeps the rest until `reveal` finds it can be. */
export function createHiddenMentions(show: (found: FoundMention) => void): {
  add: (found: FoundMention) => void;
  /** Call when anybody else may have run: what could be seen may be hidden now. */
  lapse: () => void;
  /** Looks again; true when something came to light. */
  reveal: () => boolean;
  /** Forgets those whose text node is gone or read again. */
  forget: (isGone: (text: Node) => boolean) => void;
} {
  let hidden: FoundMention[] = [];
  /** The element asked last, and its answer: most elements with one mention have several, and they come together. */
  let asked: Element | null = null;
  let isSeen = false;
  const add = (found: FoundMention) => {
    const holder = holderOf(found.place.range.startContainer);
    if (holder !== asked) {
      asked = holder;
      isSeen = holder !== null && isVisible(holder);
    }
    if (isSeen) show(found);
    else if (hidden.length < MAX_HIDDEN) hidden.push(found);
  };
  return {
    add,
    lapse: () => {
      asked = null;
    },
    reveal: () => {
      const were = hidden.filter(({ place }) => place.range.startContainer.isConnected);
      hidden = [];
      asked = null;
      for (const found of were) add(found);
      return hidden.length < were.length;
    },
    forget: (isGone) => {
      hidden = hidden.filter(({ place }) => !isGone(place.range.startContainer));
    },
  };
}
