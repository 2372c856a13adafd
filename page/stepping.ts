/** Going through mentions without a pointer: next, previous, to one by its id. Painted marks have no focus of their own. */
import type { Marks } from './marks';
import type { MentionStore, PageMention } from './mention-store';
import { liveRange } from './text-range';

export type Stepping = {
  /** The next (1) or previous (-1) marked mention after the one stepped to last, else after the top of the window; null when there is none. */
  step: (step: 1 | -1) => PageMention | null;
  /** Scrolls to a mention and shows which; null when it is gone. */
  jump: (id: number) => PageMention | null;
  /** Scrolls to the first of these entities' mentions and makes all stand out; false when there is none. */
  showAll: (entities: readonly string[]) => boolean;
  /** Where the reader stands: the mention stepped to last, else the first in sight. */
  current: () => PageMention | null;
};

/** Steps over `store`'s marked mentions in reading order. */
export function createStepping(store: MentionStore, marks: Marks): Stepping {
  let at: PageMention | null = null;

  const marked = () => store.inOrder().filter(({ isMarked }) => isMarked);

  /** The mention stepped to last. Text that was read again meanwhile has new mentions: then the one at the same place. */
  function present(): PageMention | null {
    if (at === null || store.byId(at.id)) return at;
    const { startContainer, startOffset } = at.range;
    const same = marked().find(
      ({ range }) => range.startContainer === startContainer && range.startOffset >= startOffset,
    );
    // The text itself was replaced: the place is where the window shows it now.
    return same ?? null;
  }

  function show(mention: PageMention | undefined | null): PageMention | null {
    const live = mention && liveRange(mention.range);
    if (!mention || !live) return null;
    at = mention;
    scrollTo(live);
    marks.flash([mention]);
    return mention;
  }

  function showAll(entities: readonly string[]): boolean {
    const mentions = marked().filter(
      ({ entity, range }) => entities.includes(entity) && liveRange(range) !== null,
    );
    const first = show(mentions[0]);
    if (first) marks.flash(mentions);
    return first !== null;
  }

  return {
    showAll,
    step: (step) => {
      const all = marked();
      const here = present();
      if (here) return show(all[(all.indexOf(here) + step + all.length) % all.length]);
      const inSight = all.findIndex(isBelowTop);
      if (step === 1) return show(all[Math.max(0, inSight)]);
      return show(inSight > 0 ? all[inSight - 1] : all[all.length - 1]);
    },
    jump: (id) => show(store.byId(id)),
    current: () => present() ?? marked().find(isBelowTop) ?? null,
  };
}

function isBelowTop({ range }: PageMention): boolean {
  const box = liveRange(range)?.getBoundingClientRect();
  return box !== undefined && (box.width > 0 || box.height > 0) && box.top >= 0;
}

/** Brings the text to the middle of the window, unless it can be seen already; scrollers inside the page included. */
function scrollTo(live: Range): void {
  const isSeen = () => {
    const { top, bottom, left, right } = live.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
  };
  if (isSeen()) return;
  const { startContainer } = live;
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  // By the platform's own: a form may have a field of that name.
  if (element)
    Element.prototype.scrollIntoView.call(element, {
      block: 'center',
      inline: 'nearest',
      behavior: 'instant',
    });
  // An article that is one huge element has its middle elsewhere.
  if (!isSeen()) scrollBy({ top: live.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant' });
}
