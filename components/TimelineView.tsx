/**
 * The timeline: what to show, the strip with the whole axis, the chart of the shown period, the list. It keeps what the
 * reader set and draws; the fact base, the page and files are the caller's.
 */
import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { ReaderLanguage } from '@/core/facts/types';
import type { DayNumber } from '@/core/timeline/day-number';
import type { ItemView } from '@/core/timeline/item-view';
import type { Marker } from '@/core/timeline/list-rows';

import { reduceTimeline, type TimelineAction, type TimelineState } from '@/core/timeline/timeline-state';
import type { TimelineItem } from '@/core/timeline/types';
import { type ExportFormat, panelTexts } from '@/locales/panel';
import { DossierEmpty } from './DossierEmpty';
import { type Pin, TimelineChart } from './TimelineChart';
import type { ItemActions } from './TimelineDetails';
import { TimelineExport } from './TimelineExport';
import type { FilterChoices } from './TimelineFilters';
import { TimelineHelp } from './TimelineHelp';
import { TimelineList } from './TimelineList';
import { TimelineOverview } from './TimelineOverview';
import { TimelineStatus } from './TimelineStatus';
import { TimelineToolbar } from './TimelineToolbar';
import { ToolButton } from './ToolButton';
import { useTimelineKeys } from './timeline-keys';
import { useTimelineScene } from './use-timeline-scene';

export type TimelineProps = {
  lang: ReaderLanguage;
  today: DayNumber;
  /** The article's day and today, as markers of the list. */
  markers: readonly Marker[];
  state: TimelineState;
  setState: (change: (state: TimelineState) => TimelineState) => void;
  /** Items of `state.scope`, in order. */
  items: readonly TimelineItem[];
  hasPage: boolean;
  entity: { id: string; name: string } | null;
  choices: FilterChoices;
  nameOf: (entity: string) => string;
  /** Every written form of an entity, for the filter. */
  namesOf: (entity: string) => readonly string[];
  viewOf: (item: TimelineItem) => ItemView;
  actions: ItemActions;
  /** An entry was opened (or, with null, closed): its names may be shown on the page. */
  onChoose: (item: TimelineItem | null) => void;
  save: (format: ExportFormat, items: readonly TimelineItem[]) => void;
};

/** The whole timeline of one scope. */
export function TimelineView(props: TimelineProps) {
  const { lang, state, setState, items, markers, today } = props;
  const scene = useTimelineScene({ items, state, markers, today, namesOf: props.namesOf });
  const { window, shown } = scene;
  const { domain } = scene.frame;
  const [current, setCurrent] = useState<string | null>(null);
  const [reveal, wish] = useReveals();
  const [help, setHelp] = useState(false);
  const [printing, print] = usePrinting();
  const search = useRef<HTMLInputElement>(null);
  const root = useRef<HTMLDivElement>(null);

  const act = (action: TimelineAction) => {
    setState((now) => reduceTimeline(now, action, scene.frame));
    if (action.type !== 'choose') return;
    const item = shown.find(({ id }) => id === action.id) ?? null;
    if (item) {
      setCurrent(item.id);
      wish(item.id, false);
    }
    props.onChoose(item);
  };
  const toggle = (id: string) => {
    setCurrent(id);
    setState((now) => ({ ...now, chosen: now.chosen === id ? null : id }));
    props.onChoose(state.chosen === id ? null : (shown.find((item) => item.id === id) ?? null));
  };
  const article = markers.find(({ kind }) => kind === 'article');
  const goToArticle = () => {
    if (!article) return;
    act({ type: 'show', day: article.moment.first });
    wish('article', false);
  };
  useFirstSight(items, { chosen: state.chosen, hasArticle: article !== undefined, wish });
  useChosenInSight({ items, chosen: state.chosen, current }, (item) => {
    setCurrent(item.id);
    // Not by `act`: what was chosen elsewhere, on the page perhaps, must not make the page scroll.
    if (!shown.includes(item)) {
      const choose: TimelineAction = { type: 'choose', id: item.id, day: item.begin.first };
      setState((now) => reduceTimeline(now, choose, scene.frame));
    }
    wish(item.id, false);
  });
  const entered = shown.some(({ id }) => id === current);
  const entry = entered ? current : firstEntry(shown, article);
  const pins = usePins(markers, lang);

  useTimelineKeys({ shown, entry, entered }, (deed) => {
    if (deed.do === 'help') setHelp(true);
    else if (deed.do === 'filter') search.current?.focus();
    else if (deed.do === 'article') goToArticle();
    else if (deed.do === 'print') print();
    else if (deed.do === 'close') act({ type: 'choose', id: null });
    else if (deed.do === 'go') {
      setCurrent(deed.id);
      wish(deed.id, true);
      // At once where it is drawn: an Enter may follow before the next drawing.
      root.current
        ?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(deed.id)}"]`)
        ?.focus({ preventScroll: true });
    } else act(deed.action);
  });

  return (
    <div ref={root} class={printing ? 'tl tl--printing' : 'tl'}>
      <TimelineToolbar
        {...{ lang, act, search, hasPage: props.hasPage, entity: props.entity, choices: props.choices }}
        scope={state.scope}
        filter={state.filter}
      >
        <TimelineExport lang={lang} save={(format) => props.save(format, shown)} print={print} />
        <ToolButton icon="keys" label={panelTexts(lang).help} onClick={() => setHelp(true)} />
      </TimelineToolbar>
      {items.length > 0 && (
        <section class="tl-axis" aria-label={panelTexts(lang).axis}>
          <TimelineOverview {...{ lang, domain, window, pins, act }} density={scene.density} />
          <TimelineChart
            {...{ lang, today, window, pins, act }}
            items={shown}
            chosen={state.chosen}
            nameOf={props.nameOf}
          />
          <TimelineStatus
            {...{ lang, domain, window, act }}
            shown={shown.length}
            all={items.length}
            goToArticle={article ? goToArticle : null}
          />
        </section>
      )}
      {shown.length > 0 ? (
        <TimelineList
          {...{ lang, reveal, printing, toggle, act }}
          rows={scene.rows}
          count={shown.length}
          chosen={state.chosen}
          current={entry}
          viewOf={props.viewOf}
          actions={props.actions}
        />
      ) : (
        <NothingShown {...{ lang, act }} items={items.length} passing={scene.passing.length} />
      )}
      <TimelineHelp lang={lang} open={help} close={() => setHelp(false)} />
    </div>
  );
}

function NothingShown(props: {
  lang: ReaderLanguage;
  items: number;
  passing: number;
  act: (action: TimelineAction) => void;
}) {
  const texts = panelTexts(props.lang);
  const { act } = props;
  if (props.items === 0) {
    const all = { label: texts.scopeAll, run: () => act({ type: 'scope', scope: { of: 'all' } }) };
    return <DossierEmpty text={texts.noEvents} action={all} />;
  }
  if (props.passing === 0) {
    const clear = { label: texts.clearFilters, run: () => act({ type: 'clear-filter' }) };
    return <DossierEmpty text={texts.nothingFits} action={clear} />;
  }
  return (
    <DossierEmpty
      text={texts.nothingInPeriod}
      action={{ label: texts.showAllPeriods, run: () => act({ type: 'whole' }) }}
    />
  );
}

/** Where the keyboard begins: at the first entry after the article, since that is where the list opens. */
function firstEntry(shown: readonly TimelineItem[], article: Marker | undefined): string | null {
  const after = article && shown.find(({ begin }) => begin.first > article.moment.last);
  return (after ?? shown[0])?.id ?? null;
}

type Reveal = { wish: number; focus: boolean; id: string | null };

/** Wishes to bring a row into sight, counted so that the same row can be wished twice. */
function useReveals(): [Reveal, (id: string, focus: boolean) => void] {
  const [reveal, add] = useReducer(
    (now: Reveal, { id, focus }: { id: string; focus: boolean }): Reveal => ({
      wish: now.wish + 1,
      id,
      focus,
    }),
    { wish: 0, focus: false, id: null },
  );
  return [reveal, (id, focus) => add({ id, focus })];
}

/** A new set of items opens at the article's day, where there is one and nothing is chosen. */
function useFirstSight(
  items: readonly TimelineItem[],
  {
    chosen,
    hasArticle,
    wish,
  }: { chosen: string | null; hasArticle: boolean; wish: (id: string, focus: boolean) => void },
): void {
  useEffect(() => {
    if (chosen === null && hasArticle && items.length > 0) wish('article', false);
    // Only when the items change: what the reader scrolled to afterwards stays.
  }, [items]);
}

type Choosing = {
  items: readonly TimelineItem[];
  chosen: string | null;
  current: string | null;
};

/** An entry chosen from outside (a deep link, a mention) is brought into sight, the axis with it. */
function useChosenInSight({ items, chosen, current }: Choosing, bring: (item: TimelineItem) => void): void {
  useEffect(() => {
    const item = chosen === null || chosen === current ? undefined : items.find(({ id }) => id === chosen);
    if (item) bring(item);
    // Only when another is chosen or the items change; the reader's own choice is `current` already.
  }, [chosen, items]);
}

/** Paper gets the whole list: it is drawn first, then printed, then virtual again. */
function usePrinting(): [boolean, () => void] {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    if (!printing) return;
    window.print();
    setPrinting(false);
  }, [printing]);
  return [printing, () => setPrinting(true)];
}

function usePins(markers: readonly Marker[], lang: ReaderLanguage): Pin[] {
  return useMemo(
    () =>
      markers.map(({ kind, moment }) => ({
        kind,
        day: (moment.first + moment.last + 1) / 2,
        label: kind === 'article' ? panelTexts(lang).thisArticle : panelTexts(lang).today,
      })),
    [markers, lang],
  );
}
