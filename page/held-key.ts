/** For readers who want no marks until they ask: marks show while Control is held alone. */

/** Held this long in ms before marks show: a shortcut (Ctrl+C) is over sooner. */
const HOLD_MS = 200;
const KEY = 'Control';

/** Calls `onHeld` with true and false until `signal` fires. */
export function watchHeldKey(onHeld: (held: boolean) => void, signal: AbortSignal): void {
  const listening = { capture: true, passive: true, signal } as const;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isHeld = false;
  const set = (held: boolean) => {
    clearTimeout(timer);
    if (held === isHeld) return;
    isHeld = held;
    onHeld(held);
  };
  const onDown = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    if (event.key !== KEY) set(false);
    else if (!event.repeat && !isHeld) timer = setTimeout(() => set(true), HOLD_MS);
  };
  addEventListener('keydown', onDown, listening);
  addEventListener('keyup', (event) => event.key === KEY && set(false), listening);
  // The key may be released where no event of ours arrives: in another window or tab.
  for (const away of ['blur', 'visibilitychange']) addEventListener(away, () => set(false), listening);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
