/**
 * Paints mentions with the CSS Custom Highlight API (https://drafts.csswg.org/css-highlight-api-1/). Nothing is inserted,
 * so nothing can break: the looks are in mark-styles.ts, one highlight for each group of kinds, first or again, and backdrop.
 */
import { type Backdrop, backdropOf } from './backdrop';
import type { PageMention } from './mention-store';
import { holderOf } from './node-reading';

/** Which mentions are painted. `held`: none until `show(true)`. */
export type MarkDensity = 'all' | 'first' | 'held';

export type Marks = ReturnType<typeof createMarks>;

/** Common beginning of all our names in the page's registry. */
const PREFIX = 'gakju-';
/** How long mentions that were asked for stand out, in ms: long enough to find with the eye after a jump. */
const FLASH_MS = 1800;
/**
 * How often, in ms, it is looked whether the page has thrown our marks out: `CSS.highlights.clear()` before a search of its own
 * is what many pages do, and nothing tells of it.
 */
const RESTORE_EVERY_MS = 1000;
/** Above the page's own highlights, which have 0 unless it says otherwise. */
const EMPHASIS_PRIORITY = 1000;

/**
 * The density to use: the reader's own, but none until the key is held where marks would shout. With forced colours
 * Chromium paints every highlight as selected text, whatever its style says (Firefox draws the line in the text's colour);
 * a page of selected names cannot be read.
 */
export function quietDensity(wanted: MarkDensity): MarkDensity {
  const isFirefox = CSS.supports('-moz-appearance', 'none');
  return matchMedia('(forced-colors: active)').matches && !isFirefox ? 'held' : wanted;
}

/** Marks of one page; all are taken away when `signal` fires. */
export function createMarks({ density, signal }: { density: MarkDensity; signal: AbortSignal }) {
  const highlights = new Map<string, Highlight>();
  const nameOf = new Map<AbstractRange, string>();
  const backdrops = new Map<Element, Backdrop>();
  let isShown = density !== 'held';
  let flashTimer: ReturnType<typeof setTimeout> | undefined;
  let restoring: ReturnType<typeof setInterval> | undefined;

  function restore(): void {
    if (!isShown) return;
    for (const [name, painted] of highlights) {
      if (CSS.highlights.get(name) !== painted) CSS.highlights.set(name, painted);
    }
  }

  function highlight(name: string): Highlight {
    let found = highlights.get(name);
    if (!found) {
      found = new Highlight();
      highlights.set(name, found);
      if (isShown) CSS.highlights.set(name, found);
    }
    return found;
  }

  function paint(mention: PageMention): void {
    if (!mention.isMarked || (density === 'first' && !mention.isFirst)) return;
    restoring ??= setInterval(restore, RESTORE_EVERY_MS);
    const holder = holderOf(mention.range.startContainer);
    const backdrop = holder ? backdropOf(holder, backdrops) : 'light';
    const name = `${PREFIX}${mention.group}-${backdrop}${mention.isFirst ? '' : '-again'}`;
    highlight(name).add(mention.range);
    nameOf.set(mention.range, name);
  }

  function erase(mentions: readonly PageMention[]): void {
    for (const { range } of mentions) {
      const name = nameOf.get(range);
      if (name === undefined) continue;
      nameOf.delete(range);
      const painted = highlights.get(name);
      painted?.delete(range);
      if (painted?.size === 0) {
        highlights.delete(name);
        CSS.highlights.delete(name);
      }
    }
  }

  /** Shows or hides all marks at once; used while a key is held. */
  function show(shown: boolean): void {
    isShown = shown;
    for (const [name, painted] of highlights) {
      if (shown) CSS.highlights.set(name, painted);
      else CSS.highlights.delete(name);
    }
  }

  /** Makes mentions stand out for a moment, instead of those that do now. */
  function flash(mentions: readonly PageMention[]): void {
    clearTimeout(flashTimer);
    const emphasis = new Highlight(...mentions.map(({ range }) => range));
    emphasis.priority = EMPHASIS_PRIORITY;
    CSS.highlights.set(`${PREFIX}flash`, emphasis);
    flashTimer = setTimeout(() => CSS.highlights.delete(`${PREFIX}flash`), FLASH_MS);
  }

  signal.addEventListener('abort', () => {
    clearTimeout(flashTimer);
    clearInterval(restoring);
    CSS.highlights.delete(`${PREFIX}flash`);
    show(false);
    highlights.clear();
    nameOf.clear();
  });

  return {
    paint,
    erase,
    show,
    flash,
    /** Whether marks can be seen (and hovered) now. */
    isShown: () => isShown,
    /** The page's colours may have changed; what is painted from now on is measured anew. */
    forgetBackdrops: () => backdrops.clear(),
    /** True for a range that is painted. */
    has: (range: AbstractRange) => nameOf.has(range),
  };
}
