/** Work in slices that the page's own frames do not feel. */

/** Longest slice in ms. Half a frame at 60 Hz is 8.3; the rest is for what a slice cannot interrupt (one block, one range). */
const SLICE_MS = 5;
/** A busy page may never be idle; after this many ms a slice is taken all the same. */
const PATIENCE_MS = 500;
/** Length of such an unasked-for slice, in ms. */
const FORCED_SLICE_MS = 3;

/** Call between small steps of work: resolves at once while the slice lasts, else in the next idle time. */
export type Breathe = () => Promise<void> | undefined;

/**
 * A pacer: `breathe` gives undefined while the slice lasts (no await needed) and a promise of the next slice when it is
 * over. The promise never settles once `signal` fired: what waited for it is over too. `lapse` ends the slice early: call
 * it after waiting for anything else.
 */
export function createPacer(signal: AbortSignal): { breathe: Breathe; lapse: () => void } {
  let end = 0;
  const breathe: Breathe = () => {
    if (performance.now() < end && !signal.aborted) return undefined;
    return new Promise((resolve) => {
      if (signal.aborted) return;
      const id = requestIdleCallback(
        (deadline) => {
          signal.removeEventListener('abort', cancel);
          if (signal.aborted) return;
          const length = deadline.didTimeout ? FORCED_SLICE_MS : Math.min(SLICE_MS, deadline.timeRemaining());
          end = performance.now() + length;
          resolve();
        },
        { timeout: PATIENCE_MS },
      );
      const cancel = () => cancelIdleCallback(id);
      signal.addEventListener('abort', cancel, { once: true });
    });
  };
  return {
    breathe,
    lapse: () => {
      end = 0;
    },
  };
}
