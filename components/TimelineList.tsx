/**
 * The entries by year: a plain list for assistive technology, virtual where it is long. One entry is in the tab order; the
 * arrow keys move among all of them, whether drawn or not.
 */
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { ReaderLanguage } from '@/core/facts/types';
import type { ItemView } from '@/core/timeline/item-view';
import type { ListRow } from '@/core/timeline/list-rows';
import type { TimelineAction } from '@/core/timeline/timeline-state';
import type { TimelineItem } from '@/core/timeline/types';
import { formatPartialDate } from '@/locales/format-date';
import { panelTexts } from '@/locales/panel';
import type { ItemActions } from './TimelineDetails';
import { TimelineEntry } from './TimelineItem';
import { useVirtualRows } from './use-virtual-rows';

/** Assumed heights until a row is drawn, px: a heading, an entry of two lines, an opened one. */
const ASSUMED = { year: 34, marker: 30, beyond: 38, item: 62, opened: 260 };

export type ListProps = {
  rows: readonly ListRow[];
  /** Number of entries among the rows. */
  count: number;
  lang: ReaderLanguage;
  chosen: string | null;
  /** The entry that Tab reaches and the arrow keys start from. */
  current: string | null;
  /** Counts the wishes to move focus or sight to `current`; each new number is one. */
  reveal: { wish: number; focus: boolean; id: string | null };
  printing: boolean;
  viewOf: (item: TimelineItem) => ItemView;
  toggle: (id: string) => void;
  act: (action: TimelineAction) => void;
  actions: ItemActions;
};

/** The list of rows; only those in sight are drawn where it is long. */
export function TimelineList(props: ListProps) {
  const { rows, lang, chosen, current, reveal } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const keys = useMemo(() => rows.map((row) => row.key), [rows]);
  const currentRow = current === null ? -1 : keys.indexOf(current);
  const estimate = useMemo(
    () => (at: number) => {
      const row = rows[at];
      return row ? (row.key === chosen ? ASSUMED.opened : ASSUMED[row.row]) : 0;
    },
    [rows, chosen],
  );
  const virtual = useVirtualRows({ scroller, list, keys, estimate, keep: currentRow, whole: props.printing });
  useReveal(reveal, { keys, list, scrollTo: virtual.scrollTo });

  const drawn = virtual.drawn ?? rows.map((_, row) => ({ row, top: 0 }));
  return (
    <div class="tl-scroller" ref={scroller}>
      <ul
        ref={list}
        class={virtual.drawn ? 'tl-list tl-list--virtual' : 'tl-list'}
        aria-label={panelTexts(lang).events}
        style={virtual.drawn ? { height: `${virtual.total}px` } : undefined}
      >
        {drawn.map(({ row: at, top }) => {
          const row = rows[at];
          if (!row) return null;
          const style = virtual.drawn ? { transform: `translateY(${top}px)` } : undefined;
          return <Row key={row.key} {...props} row={row} at={at} style={style} />;
        })}
      </ul>
    </div>
  );
}

type RowProps = ListProps & { row: ListRow; at: number; style: { transform: string } | undefined };

function Row(props: RowProps) {
  const { row, at, style, lang, count, chosen, current } = props;
  if (row.row === 'year') {
    const year = formatPartialDate(String(row.year).padStart(4, '0'), lang);
    return (
      <li class="tl-year" data-row={at} style={style}>
        <h2>
          <span aria-hidden="true">
            {row.year} <span class="tl-year-count">{row.count > 0 ? row.count : ''}</span>
          </span>
          <span class="visually-hidden">{panelTexts(lang).inYear(year, row.count)}</span>
        </h2>
      </li>
    );
  }
  if (row.row === 'beyond') {
    return (
      <li class="tl-beyond" data-row={at} style={style}>
        <button type="button" onClick={() => props.act({ type: 'reach', side: row.side })}>
          {panelTexts(lang).beyond[row.side](row.count)}
        </button>
      </li>
    );
  }
  if (row.row === 'marker') {
    return (
      <li class={`tl-marker tl-marker--${row.marker}`} data-row={at} style={style}>
        <span>{row.marker === 'article' ? panelTexts(lang).thisArticle : panelTexts(lang).today}</span>
      </li>
    );
  }
  return (
    <li class="tl-row" data-row={at} style={style} aria-setsize={count} aria-posinset={row.position}>
      <TimelineEntry
        view={props.viewOf(row.item)}
        lang={lang}
        open={row.key === chosen}
        current={row.key === current}
        toggle={() => props.toggle(row.key)}
        actions={props.actions}
      />
    </li>
  );
}

type Revealing = {
  keys: readonly string[];
  list: { readonly current: HTMLElement | null };
  scrollTo: (row: number, block: 'nearest' | 'start') => void;
};

/** Scrolls to the wished row and, once it is drawn, moves focus there. */
function useReveal(reveal: ListProps['reveal'], { keys, list, scrollTo }: Revealing): void {
  const waiting = useRef<string | null>(null);
  // Once for each wish, whatever else changes.
  useEffect(() => {
    if (reveal.wish === 0 || reveal.id === null) return;
    scrollTo(keys.indexOf(reveal.id), reveal.focus ? 'nearest' : 'start');
    waiting.current = reveal.focus ? reveal.id : null;
    focusIfDrawn(waiting, list.current);
  }, [reveal.wish]);
  useLayoutEffect(() => focusIfDrawn(waiting, list.current));
}

function focusIfDrawn(waiting: { current: string | null }, list: HTMLElement | null): void {
  if (waiting.current === null) return;
  const entry = list?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(waiting.current)}"]`);
  if (!entry) return;
  waiting.current = null;
  entry.focus({ preventScroll: true });
  entry.scrollIntoView({ block: 'nearest' });
}
