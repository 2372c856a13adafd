/** How long the script may live in a page: until the extension is updated, disabled or removed. Nothing tells a page of it. */
import { isExtensionAlive } from '@/platform/background-client';

export type Lifetime = {
  signal: AbortSignal;
  end: () => void;
  /** False, and the end, when the extension is gone. */
  check: () => boolean;
};

/** A lifetime that ends when `check` finds the extension gone; coming back to a page checks. */
export function createLifetime(): Lifetime {
  const ending = new AbortController();
  const end = () => ending.abort();
  const check = () => {
    if (!isExtensionAlive()) end();
    return !ending.signal.aborted;
  };
  addEventListener('focus', check, { signal: ending.signal });
  addEventListener('visibilitychange', check, { capture: true, signal: ending.signal });
  return { signal: ending.signal, end, check };
}
