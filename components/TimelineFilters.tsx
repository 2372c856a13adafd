import type { EntityKind, ReaderLanguage, Strength } from '@/core/facts/types';
import type { TimelineFilter } from '@/core/timeline/filter-items';
import type { TimelineAction } from '@/core/timeline/timeline-state';
import type { ItemType } from '@/core/timeline/types';
import { common, languageName } from '@/locales/common';
import { panelTexts } from '@/locales/panel';

/** What occurs among the items and can thus be filtered by. */
export type FilterChoices = {
  types: readonly ItemType[];
  kinds: readonly EntityKind[];
  entities: readonly { id: string; name: string }[];
  languages: readonly string[];
};

const STRENGTHS: readonly Strength[] = ['weak', 'fair', 'good'];

type FiltersProps = {
  lang: ReaderLanguage;
  filter: TimelineFilter;
  choices: FilterChoices;
  act: (action: TimelineAction) => void;
};

/** Everything that can be filtered by besides a word. Only what occurs is offered. */
export function TimelineFilters({ lang, filter, choices, act }: FiltersProps) {
  const texts = panelTexts(lang);
  const change = (part: Partial<TimelineFilter>) => act({ type: 'filter', change: part });
  return (
    <div class="tl-filters">
      <Toggles
        legend={texts.ofType}
        all={choices.types}
        set={filter.types}
        label={(type) => texts.types[type]}
        change={(types) => change({ types })}
      />
      <Toggles
        legend={texts.ofKind}
        all={choices.kinds}
        set={filter.kinds}
        label={(kind) => common.of(lang).kinds[kind]}
        change={(kinds) => change({ kinds })}
      />
      <Toggles
        legend={texts.sourceLanguage}
        all={choices.languages}
        set={filter.languages}
        label={(tag) => languageName(tag, lang)}
        change={(languages) => change({ languages })}
      />
      <div class="tl-filter-row">
        <label>
          <span>{texts.strength}</span>
          <select
            value={filter.strength}
            onChange={(event) => {
              const strength = STRENGTHS.find((one) => one === event.currentTarget.value);
              if (strength) change({ strength });
            }}
          >
            {STRENGTHS.map((one) => (
              <option key={one} value={one} selected={one === filter.strength}>
                {texts.strengths[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{texts.ofEntity}</span>
          <select
            value={filter.entities[0] ?? ''}
            onChange={(event) => {
              const id = event.currentTarget.value;
              change({ entities: id === '' ? [] : [id] });
            }}
          >
            <option value="" selected={filter.entities.length === 0}>
              {texts.anyEntity}
            </option>
            {choices.entities.map(({ id, name }) => (
              <option key={id} value={id} selected={filter.entities[0] === id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <label class="tl-check">
        <input
          type="checkbox"
          checked={filter.disputed}
          onChange={(event) => change({ disputed: event.currentTarget.checked })}
        />
        <span>{texts.disputedOnly}</span>
      </label>
    </div>
  );
}

/** A set of choices of which none chosen means all. */
function Toggles<Value extends string>(props: {
  legend: string;
  all: readonly Value[];
  set: readonly Value[];
  label: (value: Value) => string;
  change: (set: Value[]) => void;
}) {
  const { legend, all, set, label, change } = props;
  if (all.length < 2) return null;
  return (
    <fieldset class="tl-toggles">
      <legend>{legend}</legend>
      {all.map((value) => (
        <button
          key={value}
          type="button"
          class="tl-toggle"
          aria-pressed={set.includes(value)}
          onClick={() => change(set.includes(value) ? set.filter((one) => one !== value) : [...set, value])}
        >
          {label(value)}
        </button>
      ))}
    </fieldset>
  );
}
