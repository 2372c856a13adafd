import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReaderLanguage } from '@/core/facts/types';
import type { ResultRow } from '@/core/search/result-row';
import { SearchRow } from './SearchRow';

export type RowGroup = { title: string; rows: readonly ResultRow[] };

export type SearchListProps = {
  id: string;
  label: string;
  groups: readonly RowGroup[];
  /** Position of the active row, counted through all groups; −1 for none. */
  active: number;
  lang: ReaderLanguage;
  onOpen: (entity: string) => void;
  onPoint: (position: number) => void;
};

/** Id of the row at `position`, for aria-activedescendant. */
export function rowId(listId: string, position: number): string {
  return `${listId}-${position}`;
}

/** The listbox below the search box, in titled groups. Always in the page, so that the box has something to control. */
export function SearchList({ id, label, groups, active, lang, onOpen, onPoint }: SearchListProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (active < 0) list.current?.scrollTo({ top: 0 });
    list.current?.querySelector(`#${CSS.escape(rowId(id, active))}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active, groups]);
  let position = -1;
  return (
    <div ref={list} id={id} class="list" role="listbox" aria-label={label}>
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox.
        <div key={group.title} role="group" aria-label={group.title} class="group">
          <div class="group-title" aria-hidden="true">
            {group.title}
          </div>
          {group.rows.map((row) => {
            position += 1;
            const here = position;
            return (
              <SearchRow
                key={row.entity}
                row={row}
                id={rowId(id, here)}
                active={here === active}
                lang={lang}
                onOpen={() => onOpen(row.entity)}
                onPoint={() => onPoint(here)}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
}
