/** One entry of the list: date, sign of its precision, text; opened, also its claims, sources, disagreements and what one can do. */
import { kindGroup } from '@/core/facts/kind-group';
import type { ReaderLanguage } from '@/core/facts/types';
import type { ItemView } from '@/core/timeline/item-view';
import { common } from '@/locales/common';
import { endWithinYear } from '@/locales/date-range';
import { formatPartialDate, formatShortDate } from '@/locales/format-date';
import { panelTexts } from '@/locales/panel';
import { dateWithinYear, speakDate, speakRange } from '@/locales/speak-date';
import { Said } from './Said';
import { type ItemActions, TimelineDetails } from './TimelineDetails';

type ItemProps = {
  view: ItemView;
  lang: ReaderLanguage;
  open: boolean;
  /** True for the one entry that Tab reaches. */
  current: boolean;
  toggle: () => void;
  actions: ItemActions;
};

/** One entry, closed or open. */
export function TimelineEntry({ view, lang, open, current, toggle, actions }: ItemProps) {
  const { text, id } = view;
  return (
    <div
      class={open ? 'tl-entry tl-entry--open' : 'tl-entry'}
      data-kind={kindGroup(view.entities[0]?.kind ?? 'event')}
    >
      <button
        type="button"
        class="tl-entry-head"
        aria-expanded={open}
        tabIndex={current ? 0 : -1}
        data-entry={id}
        onClick={toggle}
      >
        <ItemDate view={view} lang={lang} />
        <span class={`tl-sign ${signOf(view)}`} aria-hidden="true" />
        <span class="tl-entry-text">
          <Said value={text} class="tl-entry-words" />
          <Badges view={view} lang={lang} />
        </span>
      </button>
      {open && <TimelineDetails view={view} lang={lang} actions={actions} />}
    </div>
  );
}

/** Written short for the eye (the year stands above), said in full for the ear. */
function ItemDate({ view, lang }: { view: ItemView; lang: ReaderLanguage }) {
  const { date, until, open } = view;
  const otherwise = (other: string) => formatShortDate(other, lang);
  const lasting = open || (until !== null && until !== date);
  return (
    <span class="tl-date">
      <span class="visually-hidden">{lasting ? speakRange(date, until, lang) : speakDate(date, lang)}. </span>
      <time dateTime={date.replace('~', '')} aria-hidden="true" title={formatPartialDate(date, lang)}>
        {dateWithinYear(date, lang)}
      </time>
      {lasting && (
        <span class="tl-until" aria-hidden="true">
          {lang === 'ko' ? '~ ' : '– '}
          {until === null ? panelTexts(lang).ongoing : endWithinYear(date, until, { lang, otherwise })}
        </span>
      )}
    </span>
  );
}

function signOf({ date, until, open }: ItemView): string {
  const about = date.endsWith('~') ? ' tl-sign--about' : '';
  if (open || until !== null) return `tl-sign--span${about}`;
  return `tl-sign--${['year', 'month', 'day'][date.split('-').length - 1] ?? 'day'}${about}`;
}

function Badges({ view, lang }: { view: ItemView; lang: ReaderLanguage }) {
  const texts = panelTexts(lang);
  const publishers = [
    ...new Set(view.own.map((n) => view.sources[n - 1]?.publisher).filter((one) => one !== undefined)),
  ];
  const shown = publishers.slice(0, 2).join(', ');
  const rest = publishers.length - 2;
  return (
    <span class="tl-meta">
      {view.stage && <span class="tl-badge">{common.of(lang).stages[view.stage]}</span>}
      {view.type === 'term' && <span class="tl-badge">{view.acting ? texts.acting : texts.lanes.term}</span>}
      {view.type === 'name' && <span class="tl-badge">{texts.types.name}</span>}
      {view.disagreements.length > 0 && <span class="tl-badge tl-badge--warn">{texts.disputed}</span>}
      {view.strength === 'weak' && <span class="tl-badge tl-badge--faint">{texts.weak}</span>}
      <span class="tl-publishers">
        {shown}
        {rest > 0 && ` +${rest}`}
      </span>
    </span>
  );
}
