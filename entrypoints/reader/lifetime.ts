/** How long the script may live in a page: until the extension is updated, disabled or removed. Nothing tells a page of it. */
import { isExtensionAlive } from '@/platform/background-client';

export type Lifetime = {
  signal: AbortSignal;
  end: () => void;
  /** False, and the end, when the extension is gone. */
  check: () => boolean;
  /** Checks from now on by itself; wanted once there is something on the page to take away. */
  guard: () => void;
};

/** How often, in ms, a guarded page checks: nothing tells it. */
const ALIVE_EVERY_MS = 2000;

/** A lifetime that ends when `check` finds the extension gone. */
export function createLifetime(): Lifetime {
  const ending = new AbortController();
  const end = () => ending.abort();
  const check = () => {
    if (!isExtensionAlive()) end();
    return !ending.signal.aborted;
  };
  let alive: ReturnType<typeof setInterval> | undefined;
  const guard = () => {
    if (alive !== undefined || ending.signal.aborted) return;
    const { signal } = ending;
    alive = setInterval(check, ALIVE_EVERY_MS);
    signal.addEventListener('abort', () => clearInterval(alive), { once: true });
    // Coming back to the page.
    addEventListener('focus', check, { signal });
    addEventListener('visibilitychange', check, { capture: true, signal });
  };
  return { signal: ending.signal, end, check, guard };
}
