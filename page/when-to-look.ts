/**
 * When a page is worth looking at: once it can be seen, again when it turns into another page without loading (single-page
 * sites), and a few times after loading, because many sites write their article late. No observer, no lasting timer: a page
 * that is no article pays one listener that does nothing until the address changes. A page that comes back from the browser's
 * memory comes back with its timers, so that needs no look of its own. Nothing here outlives its use: without an answer from
 * an extension that is gone, a look does nothing.
 */

/** Moments after loading, in ms, at which a page that was no article is looked at again. */
const LATE_LOOKS_MS = [700, 2000, 5000];
/** After the address changed, in ms: the new article is usually written after it. */
const NEW_PAGE_MS = 300;
/** After a click, in ms, until the address is compared: the site needs time to answer. */
const AFTER_CLICK_MS = [300, 1500];

export type Occasions = {
  /** The page can be looked at (again). `isNew`: it is another page than at the last look. */
  onLook: (isNew: boolean) => void;
  /** True once the page is read, or refused to be: then the late looks have nothing to look for. */
  isRead: () => boolean;
};

/** Calls `run` once the page is shown: not prerendered, not in a tab behind. */
export function whenSeen(document: Document, run: () => void): void {
  if (document.visibilityState === 'visible' && document.readyState !== 'loading') {
    run();
    return;
  }
  const check = () => {
    if (document.visibilityState !== 'visible' || document.readyState === 'loading') return;
    document.removeEventListener('visibilitychange', check);
    document.removeEventListener('readystatechange', check);
    run();
  };
  document.addEventListener('visibilitychange', check);
  document.addEventListener('readystatechange', check);
}

/** Calls `onLook` at each later occasion for as long as the page stands. */
export function watchOccasions(window: Window, { onLook, isRead }: Occasions): void {
  // A page that gained no element since the last look is no more of an article than it was; the count is the browser's own.
  const elements = window.document.getElementsByTagName('*');
  let counted = isRead() ? 0 : elements.length;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let address = pageAddress(window);

  /** Looks at the moments from index `next` on; `since` is the one before, in ms. */
  function lookLate(next: number, since: number): void {
    const moment = LATE_LOOKS_MS[next];
    if (moment === undefined || isRead()) return;
    timer = setTimeout(() => {
      if (elements.length !== counted) {
        counted = elements.length;
        onLook(false);
      }
      lookLate(next + 1, moment);
    }, moment - since);
  }

  function compare(): void {
    const now = pageAddress(window);
    if (now === address) return;
    address = now;
    clearTimeout(timer);
    timer = setTimeout(() => {
      onLook(true);
      lookLate(0, NEW_PAGE_MS);
    }, NEW_PAGE_MS);
  }

  lookLate(0, 0);
  if ('navigation' in window && window.navigation instanceof EventTarget) {
    window.navigation.addEventListener('navigatesuccess', compare);
    return;
  }
  const listening = { capture: true, passive: true };
  window.addEventListener('popstate', () => setTimeout(compare), listening);
  window.addEventListener(
    'click',
    ({ isTrusted }) => {
      if (isTrusted) for (const ms of AFTER_CLICK_MS) setTimeout(compare, ms);
    },
    listening,
  );
}

/** The address without its fragment: a jump within the page is no new page. */
function pageAddress({ location }: Window): string {
  return location.href.slice(0, location.href.length - location.hash.length);
}
