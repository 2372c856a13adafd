/**
 * Draws only the rows of a long list that are in sight. Heights are estimated until a row has been drawn, then measured and
 * remembered by key, so that filtering and brushing forget nothing.
 */
import { useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { createRowHeights, type RowHeights } from '@/core/timeline/row-heights';
import { useSize } from './use-size';

/** Lists up to this long are drawn whole: the browser's own search and printing then need no help. */
const DRAWN_WHOLE = 120;
/** Rows drawn beyond either edge, px: one flick of a wheel does not outrun them. */
const OVERSCAN = 400;

/** What a row that is brought to the top leaves in sight above it, px: the reader sees where it stands. */
const ABOVE = 96;

export type VirtualRows = {
  /** Rows to draw, in order, with their top in px; null: draw all, in normal flow. */
  drawn: { row: number; top: number }[] | null;
  total: number;
  /** Brings a row into sight; `block` says where. */
  scrollTo: (row: number, block: 'nearest' | 'start') => void;
};

export type VirtualOptions = {
  scroller: { readonly current: HTMLElement | null };
  /** Element that holds the rows; each drawn one carries its index in `data-row`. */
  list: { readonly current: HTMLElement | null };
  keys: readonly string[];
  estimate: (row: number) => number;
  /** Kept drawn wherever it is, so that focus never falls off the page; -1 for none. */
  keep: number;
  /** True while printing. */
  whole: boolean;
};

/** What to draw now; draws again as the reader scrolls. */
export function useVirtualRows(options: VirtualOptions): VirtualRows {
  const { scroller, list, keys, estimate, keep } = options;
  const whole = options.whole || keys.length <= DRAWN_WHOLE;
  const measured = useRef(new Map<string, number>());
  const [top, setTop] = useState(0);
  const [, redraw] = useReducer<number, void>((count) => count + 1, 0);
  const { height, width } = useSize(scroller);
  // Another width breaks lines elsewhere, so what was measured is void.
  const heights = useMemo(() => {
    measured.current.clear();
    return null;
  }, [width]);
  const rows = useMemo(
    () => createRowHeights(keys.length, (row) => measured.current.get(keys[row] ?? '') ?? estimate(row)),
    [keys, estimate, heights],
  );

  useLayoutEffect(() => {
    const area = scroller.current;
    if (!area || whole) return;
    const read = () => setTop(area.scrollTop);
    read();
    area.addEventListener('scroll', read, { passive: true });
    return () => area.removeEventListener('scroll', read);
  }, [scroller, whole]);

  useLayoutEffect(() => {
    if (whole || !list.current || !scroller.current) return;
    if (measure({ rows, keys, list: list.current, scroller: scroller.current, measured: measured.current }))
      redraw();
  });

  return {
    drawn: whole ? null : inSight(rows, { top: top - offsetOf(list, scroller), height, keep }),
    total: rows.total(),
    scrollTo: (row, block) => {
      const area = scroller.current;
      if (!area || row < 0) return;
      const drawn = list.current?.querySelector<HTMLElement>(`[data-row="${row}"]`);
      if (drawn) drawn.scrollIntoView({ block });
      else
        area.scrollTop =
          rows.offset(row) + offsetOf(list, scroller) - (block === 'start' ? ABOVE : height / 3);
    },
  };
}

/** Distance from the scroller's content top to the list's top. */
function offsetOf(list: VirtualOptions['list'], scroller: VirtualOptions['scroller']): number {
  if (!list.current || !scroller.current) return 0;
  return (
    list.current.getBoundingClientRect().top -
    scroller.current.getBoundingClientRect().top +
    scroller.current.scrollTop
  );
}

function inSight(
  rows: RowHeights,
  { top, height, keep }: { top: number; height: number; keep: number },
): { row: number; top: number }[] {
  if (rows.count === 0) return [];
  const first = rows.rowAt(top - OVERSCAN);
  const last = rows.rowAt(top + height + OVERSCAN);
  const drawn: { row: number; top: number }[] = [];
  if (keep >= 0 && keep < first) drawn.push({ row: keep, top: rows.offset(keep) });
  for (let row = first; row <= last; row++) drawn.push({ row, top: rows.offset(row) });
  if (keep > last && keep < rows.count) drawn.push({ row: keep, top: rows.offset(keep) });
  return drawn;
}

type Measuring = {
  rows: RowHeights;
  keys: readonly string[];
  list: HTMLElement;
  scroller: HTMLElement;
  measured: Map<string, number>;
};

/** Measures what is drawn; true when anything was not as assumed. Rows above the edge push the scroll along, so that nothing jumps. */
function measure({ rows, keys, list, scroller, measured }: Measuring): boolean {
  let changed = false;
  let above = 0;
  const edge = scroller.getBoundingClientRect().top;
  for (const element of list.querySelectorAll<HTMLElement>('[data-row]')) {
    const row = Number(element.dataset.row);
    const { height, bottom } = element.getBoundingClientRect();
    const change = rows.set(row, height);
    if (change === 0) continue;
    changed = true;
    measured.set(keys[row] ?? '', height);
    if (bottom < edge) above += change;
  }
  if (above !== 0) scroller.scrollTop += above;
  return changed;
}
