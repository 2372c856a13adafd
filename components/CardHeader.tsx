import type { ComponentChildren } from 'preact';
import type { CardRequest, CardView } from '@/core/facts/card-types';
import { kindGroup } from '@/core/facts/kind-group';
import { card } from '@/locales/card';
import { common, languageName } from '@/locales/common';
import { formatPartialDate, formatShortDate } from '@/locales/format-date';
import { useCardFrame } from './CardParts';
import { Icon, type IconName } from './Icon';
import { Said } from './Said';

/** More letters than this in a heading are a sentence and no name. */
const LONG_NAME = 32;

/** A button that is only an icon; its label is its name and its tooltip. */
export function IconButton(props: {
  icon: IconName;
  label: string;
  onClick?: () => void;
  pressed?: boolean;
  disabled?: boolean;
  /** Takes arrow keys to move the card. */
  isGrip?: boolean;
}) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={props.label}
      title={props.label}
      aria-pressed={props.pressed}
      disabled={props.disabled}
      data-grip={props.isGrip}
      onClick={props.onClick}
    >
      <Icon name={props.icon} />
    </button>
  );
}

/** Name, the page's form of it, kind, and the day that the card speaks of. `tools` stand at the end of the first line. */
export function CardHeader(props: {
  view: CardView;
  headingId: string;
  tools?: ComponentChildren;
  switchDay: (at: CardRequest['at']) => void;
}) {
  const { lang } = useCardFrame();
  const { view } = props;
  return (
    <header class="head">
      <div class="bar" data-drag>
        <p class="kind" data-kind={kindGroup(view.kind)}>
          {common.of(lang).kinds[view.kind]}
        </p>
        {props.tools}
      </div>
      <h2
        class={view.name.text.length > LONG_NAME ? 'heading heading--long' : 'heading'}
        id={props.headingId}
        tabIndex={-1}
      >
        <Said value={view.name} />
      </h2>
      {view.pageName && (
        <p class="page-name">
          {card.of(lang).onPage} <Said value={view.pageName} />
        </p>
      )}
      <AsOf view={view} switchDay={props.switchDay} />
    </header>
  );
}

/** The day spoken of and where it was read; with a page date, the switch between that day and today. */
function AsOf({ view, switchDay }: { view: CardView; switchDay: (at: CardRequest['at']) => void }) {
  const { lang } = useCardFrame();
  const texts = card.of(lang);
  const { date, pageDate } = view.asOf;
  if (!pageDate)
    return (
      <p class="as-of as-of-where">
        {texts.asOf(formatPartialDate(date, lang))}
        {view.mention && ` · ${texts.noPageDate}`}
      </p>
    );
  const pageDay = `${texts.articleDay} · ${formatShortDate(pageDate.date, lang)}`;
  return (
    <div class="as-of">
      <fieldset class="switch">
        <legend class="visually-hidden">{texts.whichDay}</legend>
        {(['page', 'today'] as const).map((day) => (
          <button
            key={day}
            type="button"
            class="switch-choice"
            aria-pressed={view.asOf.at === day}
            onClick={() => switchDay(day)}
          >
            {day === 'page' ? pageDay : texts.todayDay}
          </button>
        ))}
      </fieldset>
      <p class="as-of-where">{texts.dateFrom(common.of(lang).foundIn[pageDate.foundIn])}</p>
    </div>
  );
}

/** Says which language a text is in when it is not the reader's: honest about what is missing. */
export function OnlyIn({ written }: { written: string }) {
  const { lang } = useCardFrame();
  if (written === lang) return null;
  return <span class="flag"> {card.of(lang).onlyIn(languageName(written, lang))}</span>;
}
