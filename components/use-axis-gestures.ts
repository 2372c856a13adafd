/**
 * Wheel, pinch and drag on the time axis as plain acts. Positions are fractions of the element's width, so that the rest of
 * the timeline knows no pixels.
 */
import { useEffect, useRef } from 'preact/hooks';

export type AxisGestures = {
  /** `factor` below 1 zooms in; `at` is where the pointer or the middle of the fingers is. */
  zoom: (at: number, factor: number) => void;
  /** Moves by a fraction of the width; positive shows what is later. */
  pan: (by: number) => void;
  /** A press without a drag: `y` in px from the element's top, `on` what was pressed. */
  tap: (tap: { at: number; y: number; on: EventTarget | null }) => void;
};

/** Zoom of one wheel notch (100 px): a fifth, so that three notches halve what is shown. */
const ZOOM_PER_PIXEL = 0.0022;
/** A trackpad's pinch arrives as small wheel steps with Ctrl; they count more. */
const PINCH_GAIN = 5;
/** Pixels a pointer may move and still be a tap. */
const TAP_SLOP = 4;
/** Wheel deltas may come in lines (Firefox); one is about this many px. */
const LINE_PIXELS = 16;

/** Listens on the element while it is there. `gestures` may be new at each drawing. */
export function useAxisGestures(
  element: { readonly current: HTMLElement | null },
  gestures: AxisGestures,
): void {
  const latest = useRef(gestures);
  latest.current = gestures;
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    const stop = new AbortController();
    const { signal } = stop;
    const at = (x: number) => {
      const box = target.getBoundingClientRect();
      return box.width > 0 ? (x - box.left) / box.width : 0.5;
    };

    target.addEventListener(
      'wheel',
      (event) => {
        event.preventDefault();
        const scale = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PIXELS : 1;
        const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
        if (Math.abs(sideways) > Math.abs(event.deltaY) || event.shiftKey) {
          latest.current.pan((sideways * scale) / target.clientWidth);
        } else {
          const gain = event.ctrlKey ? PINCH_GAIN : 1;
          latest.current.zoom(at(event.clientX), Math.exp(event.deltaY * scale * ZOOM_PER_PIXEL * gain));
        }
      },
      // Not passive: the page behind must not scroll or zoom with the axis.
      { passive: false, signal },
    );
    followPointers(target, { at, latest, signal });
    return () => stop.abort();
  }, [element]);
}

type Following = {
  at: (x: number) => number;
  latest: { current: AxisGestures };
  signal: AbortSignal;
};

/** One pointer drags, two pinch. A drag that never left its place is a tap. */
function followPointers(target: HTMLElement, { at, latest, signal }: Following): void {
  const down = new Map<number, { x: number; y: number }>();
  let travelled = 0;
  let pressed: EventTarget | null = null;

  const spread = () => {
    const [a, b] = [...down.values()];
    return a && b ? { distance: Math.max(Math.abs(a.x - b.x), 1), middle: (a.x + b.x) / 2 } : null;
  };
  target.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      if (down.size === 0) {
        travelled = 0;
        // Once captured, the pointer's events name the axis itself.
        pressed = event.target;
      }
      down.set(event.pointerId, { x: event.clientX, y: event.clientY });
      target.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  target.addEventListener(
    'pointermove',
    (event) => {
      const before = down.get(event.pointerId);
      if (!before) return;
      const pinchedBefore = spread();
      down.set(event.pointerId, { x: event.clientX, y: event.clientY });
      const pinched = spread();
      const moved = event.clientX - before.x;
      travelled += Math.abs(moved) + Math.abs(event.clientY - before.y);
      if (pinched && pinchedBefore) {
        latest.current.zoom(at(pinched.middle), pinchedBefore.distance / pinched.distance);
      } else if (travelled > TAP_SLOP) {
        latest.current.pan(-moved / target.clientWidth);
      }
    },
    { signal },
  );
  const lift = (event: PointerEvent) => {
    if (!down.delete(event.pointerId) || down.size > 0) return;
    const box = target.getBoundingClientRect();
    if (event.type === 'pointerup' && travelled <= TAP_SLOP) {
      latest.current.tap({ at: at(event.clientX), y: event.clientY - box.top, on: pressed });
    }
  };
  target.addEventListener('pointerup', lift, { signal });
  target.addEventListener('pointercancel', lift, { signal });
}
