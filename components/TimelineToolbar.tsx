import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ReaderLanguage } from '@/core/facts/types';
import { isUnfiltered, type TimelineFilter } from '@/core/timeline/filter-items';
import type { Scope, TimelineAction } from '@/core/timeline/timeline-state';
import { panelTexts } from '@/locales/panel';
import { Icon } from './Icon';
import { type FilterChoices, TimelineFilters } from './TimelineFilters';

export type ToolbarProps = {
  lang: ReaderLanguage;
  scope: Scope;
  filter: TimelineFilter;
  choices: FilterChoices;
  hasPage: boolean;
  /** Name of the entity that the scope may be narrowed to; null for none. */
  entity: { id: string; name: string } | null;
  act: (action: TimelineAction) => void;
  search: { current: HTMLInputElement | null };
  /** Buttons at the end: export, keys. */
  children?: ComponentChildren;
};

/** Whose events, a word to filter by, the other filters behind one button. */
export function TimelineToolbar(props: ToolbarProps) {
  const { lang, filter, act, search } = props;
  const texts = panelTexts(lang);
  const [open, setOpen] = useState(false);
  const set = countSet(filter);
  const id = useRef(`tl-filters-${Math.random().toString(36).slice(2)}`).current;
  return (
    <div class="tl-toolbar">
      <ScopeChoice {...props} />
      <div class="tl-tools-row">
        <label class="tl-search">
          <Icon name="search" />
          <span class="visually-hidden">{texts.filterPlaceholder}</span>
          <input
            ref={search}
            type="search"
            value={filter.text}
            placeholder={texts.filterPlaceholder}
            onInput={(event) => act({ type: 'filter', change: { text: event.currentTarget.value } })}
            onKeyDown={(event) => {
              // The field's own keys stay its own; Esc first clears, then leaves.
              event.stopPropagation();
              if (event.key !== 'Escape') return;
              event.preventDefault();
              if (filter.text === '') event.currentTarget.blur();
              else act({ type: 'filter', change: { text: '' } });
            }}
          />
        </label>
        <button
          type="button"
          class="tl-tool"
          aria-expanded={open}
          aria-controls={id}
          aria-label={set > 0 ? texts.filtersSet(set) : texts.filters}
          title={texts.filters}
          onClick={() => setOpen(!open)}
        >
          <Icon name="filter" />
          {set > 0 && <span class="tl-count">{set}</span>}
        </button>
        {props.children}
      </div>
      <div id={id} hidden={!open}>
        {open && <TimelineFilters lang={lang} filter={filter} choices={props.choices} act={act} />}
      </div>
      {!isUnfiltered(filter) && (
        <button type="button" class="tl-deed tl-clear" onClick={() => act({ type: 'clear-filter' })}>
          <Icon name="close" /> {texts.clearFilters}
        </button>
      )}
    </div>
  );
}

function ScopeChoice({ lang, scope, hasPage, entity, act }: ToolbarProps) {
  const texts = panelTexts(lang);
  const choices: { value: string; label: string; scope: Scope }[] = [
    ...(hasPage ? [{ value: 'page', label: texts.scopePage, scope: { of: 'page' } as const }] : []),
    ...(entity
      ? [{ value: 'entity', label: entity.name, scope: { of: 'entity', entity: entity.id } as const }]
      : []),
    { value: 'all', label: texts.scopeAll, scope: { of: 'all' } as const },
  ];
  return (
    <label class="tl-scope">
      <span class="tl-scope-label">{texts.scope}</span>
      <select
        value={scope.of}
        onChange={(event) => {
          const chosen = choices.find(({ value }) => value === event.currentTarget.value);
          if (chosen) act({ type: 'scope', scope: chosen.scope });
        }}
      >
        {choices.map(({ value, label }) => (
          <option key={value} value={value} selected={value === scope.of}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Filters set besides the typed word, which is in sight anyway. */
function countSet(filter: TimelineFilter): number {
  const lists = [filter.types, filter.kinds, filter.entities, filter.languages].filter(
    (list) => list.length > 0,
  );
  return lists.length + (filter.strength === 'weak' ? 0 : 1) + (filter.disputed ? 1 : 0);
}
