/**
 * The toolbar popup: a search box over this page's names, results as one types, the card in place of the list with a way
 * back. It draws and keeps where the reader is (text, active row, open card); what it shows comes from the caller.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ReaderLanguage } from '@/core/facts/types';
import type { ResultRow } from '@/core/search/result-row';
import { popup } from '@/locales/popup';
import { Icon } from './Icon';
import { SearchBox } from './SearchBox';
import { type RowGroup, rowId, SearchList } from './SearchList';
import { type PageView, SearchPageBar, SearchPageState } from './SearchPageBar';

/** The answer is read aloud when the reader pauses typing for so long (ms), not at each key. */
const SAY_AFTER_MS = 600;

export type SearchPopupProps = {
  lang: ReaderLanguage;
  /** Null while the page is being asked. */
  page: PageView | null;
  /** Rows of this page's entities, in reading order; and of what was looked up lately, where the reader keeps that. */
  onPage: readonly ResultRow[];
  recent: readonly ResultRow[];
  /** Where to begin: a text typed elsewhere (`sure`: at its card, where one answer stands out), or an entity's card. */
  start?: { query?: string; entity?: string; sure?: boolean };
  /** Rows for a text that is not blank; null while the facts are being read. */
  find: ((query: string) => readonly ResultRow[]) | null;
  failed: boolean;
  onRetry: () => void;
  card: (entity: string) => ComponentChildren;
  /** Told of each entity whose card is opened. */
  onOpened: (entity: string) => void;
  onSiteOff: (off: boolean) => void;
  onForget: () => void;
  onPanel?: (() => void) | undefined;
  onSettings?: (() => void) | undefined;
};

/** The popup, whole. */
export function SearchPopup(props: SearchPopupProps) {
  const { lang, find, start } = props;
  const [query, setQuery] = useState(start?.query ?? '');
  const [open, setOpen] = useState<string | null>(start?.entity ?? null);
  const [pointed, setPointed] = useState<number | null>(null);
  const groups = useGroups(props, query);
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  // A search has its best answer ready for Enter; a list nobody asked for waits for the arrows.
  const active = Math.min(pointed ?? (query.trim() === '' ? -1 : 0), rows.length - 1);
  const show = (entity: string | undefined): void => {
    if (entity === undefined) return;
    setOpen(entity);
    props.onOpened(entity);
  };
  useStartAtCard(props, (entity) => show(entity));
  const change = (text: string): void => {
    setQuery(text);
    setPointed(null);
  };
  if (open !== null) {
    return (
      <CardView lang={lang} onBack={() => setOpen(null)}>
        {props.card(open)}
      </CardView>
    );
  }
  return (
    <ListView
      {...props}
      query={query}
      groups={groups}
      active={active}
      waiting={find === null && query.trim() !== ''}
      onQuery={change}
      onMove={setPointed}
      onOpen={() => show(rows[active]?.entity)}
      onOpenEntity={show}
    />
  );
}

/** Opens the card of a text that was looked up elsewhere, once the facts are there, where the first answer is no guess. */
function useStartAtCard({ start, find }: SearchPopupProps, show: (entity: string) => void): void {
  const done = useRef(false);
  useEffect(() => {
    if (done.current || !start?.sure || !start.query || !find) return;
    done.current = true;
    const [first] = find(start.query);
    if (first?.sure) show(first.entity);
  });
}

function useGroups({ lang, find, onPage, recent }: SearchPopupProps, query: string): readonly RowGroup[] {
  return useMemo(() => {
    const texts = popup[lang];
    const groups: RowGroup[] =
      query.trim() === ''
        ? [
            { title: texts.onPage, rows: onPage },
            {
              title: texts.recent,
              rows: recent.filter((row) => !onPage.some(({ entity }) => entity === row.entity)),
            },
          ]
        : [resultGroup(find?.(query) ?? [], lang)];
    return groups.filter((group) => group.rows.length > 0);
  }, [lang, find, onPage, recent, query]);
}

/** A reading on another keyboard layout is said once, above the results. */
function resultGroup(rows: readonly ResultRow[], lang: ReaderLanguage): RowGroup {
  const texts = popup[lang];
  const readAs = rows[0]?.why?.readAs;
  return { title: readAs ? `${texts.results} · ${texts.readAs(readAs)}` : texts.results, rows };
}

type ListViewProps = SearchPopupProps & {
  query: string;
  groups: readonly RowGroup[];
  active: number;
  waiting: boolean;
  onQuery: (query: string) => void;
  onMove: (to: number) => void;
  onOpen: () => void;
  onOpenEntity: (entity: string) => void;
};

function ListView(props: ListViewProps) {
  const { lang, query, groups, active, page } = props;
  const texts = popup[lang];
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const count = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const searching = query.trim() !== '';
  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  return (
    <main class="popup" lang={lang}>
      <h1 class="visually-hidden">{texts.title}</h1>
      <SearchBox
        query={query}
        lang={lang}
        listId={listId}
        activeId={active < 0 ? null : rowId(listId, active)}
        count={count}
        active={active}
        input={input}
        onQuery={props.onQuery}
        onMove={props.onMove}
        onOpen={props.onOpen}
      />
      <div class="popup-body popup-body--list">
        {!searching && props.onPage.length === 0 && page && !props.failed && (
          <SearchPageState page={page} lang={lang} />
        )}
        <SearchList
          id={listId}
          label={searching ? texts.results : texts.onPage}
          groups={groups}
          active={active}
          lang={lang}
          onOpen={props.onOpenEntity}
          onPoint={props.onMove}
        />
        {props.failed && <Failed lang={lang} onRetry={props.onRetry} />}
        {searching && count === 0 && !props.waiting && !props.failed && (
          <div class="state" data-state="nothing">
            <p class="state-title">{texts.nothing(query.trim())}</p>
            <p class="state-detail">{texts.nothingHint}</p>
          </div>
        )}
        {!searching && props.recent.length > 0 && (
          <button type="button" class="forget" onClick={props.onForget}>
            {texts.forgetRecent}
          </button>
        )}
      </div>
      {page && (
        <SearchPageBar
          page={page}
          lang={lang}
          onSiteOff={props.onSiteOff}
          onPanel={props.onPanel}
          onSettings={props.onSettings}
        />
      )}
      <SaidCount text={searching && !props.waiting ? texts.resultCount(count) : ''} />
    </main>
  );
}

function Failed({ lang, onRetry }: { lang: ReaderLanguage; onRetry: () => void }) {
  return (
    <div class="state" role="alert">
      <p class="state-title">{popup[lang].failed}</p>
      <button type="button" class="bar-button" onClick={onRetry}>
        {popup[lang].retry}
      </button>
    </div>
  );
}

/** Says how much was found, once the reader stops typing. */
function SaidCount({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), SAY_AFTER_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}

/** A card in place of the list; Esc or the button leads back to it, with the text as it was. */
function CardView(props: { lang: ReaderLanguage; onBack: () => void; children: ComponentChildren }) {
  const { lang, onBack } = props;
  const back = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => back.current?.focus(), []);
  return (
    <main
      class="popup popup--card"
      lang={lang}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onBack();
      }}
    >
      <h1 class="visually-hidden">{popup[lang].title}</h1>
      <div class="back-bar">
        <button ref={back} type="button" class="bar-button bar-button--back" onClick={onBack}>
          <Icon name="back" />
          {popup[lang].back}
        </button>
      </div>
      <div class="popup-body">{props.children}</div>
    </main>
  );
}
