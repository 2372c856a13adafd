/**
 * When a page is worth looking at: once it can be seen, again when it turns into another page without loading (single-page
 * sites), and a few times after loading, because many sites write their article late. No observer, no lasting timer: a page
 * that is no article pays a handful of listeners that do nothing until the reader clicks.
 */

/** Moments after loading, in ms, at which a page that was no article is looked at again. */
const LATE_LOOKS_MS = [700, 2000, 5000];
/** After a click, in ms, until the address is compared: the site needs time to answer. */
const AFTER_CLICK_MS = [300, 1500];

export type Occasions = {
  /** The page can be looked at (again). `isNew`: it is another page than at the last look. */
  onLook: (isNew: boolean) => void;
  /** True while the page is read: then the late looks have nothing to look for. */
  isRead: () => boolean;
};

/** Resolves once the page is shown: not prerendered, not in a tab behind. Never, when `signal` fires before. */
export function whenSeen(document: Document, signal: AbortSignal): Promise<void> {
  if (document.visibilityState === 'visible' && document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    const check = () => {
      if (document.visibilityState !== 'visible' || document.readyState === 'loading') return;
      stop.abort();
      resolve();
    };
    const stop = new AbortController();
    signal.addEventListener('abort', () => stop.abort(), { once: true });
    document.addEventListener('visibilitychange', check, { signal: stop.signal });
    document.addEventListener('readystatechange', check, { signal: stop.signal });
  });
}

/** Calls `onLook` at each occasion until `signal` fires. */
export function watchOccasions(window: Window, { onLook, isRead }: Occasions, signal: AbortSignal): void {
  // A page that gained no element since the last look is no more of an article than it was; the count is the browser's own.
  const elements = window.document.getElementsByTagName('*');
  let counted = isRead() ? 0 : elements.length;
  const lookAgain = () => {
    // Counting is a walk over the whole page.
    if (isRead() || elements.length === counted) return;
    counted = elements.length;
    onLook(false);
  };
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const later = (ms: number, run: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      run();
    }, ms);
    timers.add(timer);
  };
  let address = pageAddress(window);
  const compare = () => {
    const now = pageAddress(window);
    if (now === address) return;
    address = now;
    // The new article is usually written after the address changed.
    later(300, () => onLook(true));
    for (const ms of LATE_LOOKS_MS) later(ms, () => pageAddress(window) === now && lookAgain());
  };
  for (const ms of LATE_LOOKS_MS) later(ms, lookAgain);
  const listening = { capture: true, passive: true, signal } as const;
  window.addEventListener(
    'click',
    (event) => {
      if (event.isTrusted) for (const ms of AFTER_CLICK_MS) later(ms, compare);
    },
    listening,
  );
  window.addEventListener('popstate', () => later(0, compare), listening);
  if ('navigation' in window && window.navigation instanceof EventTarget) {
    window.navigation.addEventListener('navigatesuccess', compare, { signal });
  }
  window.addEventListener('pageshow', (event) => event.persisted && onLook(false), listening);
  signal.addEventListener('abort', () => timers.forEach(clearTimeout), { once: true });
}

/** The address without its fragment: a jump within the page is no new page. */
function pageAddress({ location }: Window): string {
  return location.href.slice(0, location.href.length - location.hash.length);
}
