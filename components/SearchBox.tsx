import type { RefObject } from 'preact';
import type { ReaderLanguage } from '@/core/facts/types';
import { popup } from '@/locales/popup';

/** Options that PageUp and PageDown pass over. */
const PAGE = 5;

export type SearchBoxProps = {
  query: string;
  lang: ReaderLanguage;
  /** Id of the listbox below, and of the option that Enter would open; null for none. */
  listId: string;
  activeId: string | null;
  /** Number of options, and the position of the active one; −1 for none. */
  count: number;
  active: number;
  input: RefObject<HTMLInputElement | null>;
  onQuery: (query: string) => void;
  onMove: (to: number) => void;
  onOpen: () => void;
};

/**
 * The editable combobox with list autocomplete of the WAI-ARIA APG: focus stays in the box, the arrows move an active option.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function SearchBox(props: SearchBoxProps) {
  const { query, lang, count, active } = props;
  const texts = popup[lang];
  const onKeyDown = (event: KeyboardEvent): void => {
    // While an input method composes (a Hangul syllable under way), every key is its own.
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = target(event.key, { active, count, empty: query === '' });
    if (to !== null) {
      event.preventDefault();
      props.onMove(to);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      props.onOpen();
    } else if (event.key === 'Escape' && query !== '') {
      // First Esc empties the box; on an empty box it is the browser's and closes the popup.
      event.preventDefault();
      props.onQuery('');
    }
  };
  return (
    <div class="box">
      <svg class="box-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.3 10.3l3.4 3.4" />
      </svg>
      <input
        ref={props.input}
        class="box-input"
        type="text"
        role="combobox"
        aria-label={texts.searchLabel}
        aria-autocomplete="list"
        aria-expanded={count > 0}
        aria-controls={props.listId}
        aria-activedescendant={props.activeId ?? undefined}
        placeholder={texts.placeholder}
        value={query}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        maxLength={200}
        onInput={(event) => props.onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {query !== '' && (
        <button
          type="button"
          class="box-clear"
          aria-label={texts.clear}
          title={texts.clear}
          onClick={() => {
            props.onQuery('');
            props.input.current?.focus();
          }}
        >
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      )}
    </div>
  );
}

/** Where a key moves the active option; null for keys that do not. In text, Home and End are the caret's. */
function target(
  key: string,
  { active, count, empty }: { active: number; count: number; empty: boolean },
): number | null {
  if (count === 0) return null;
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return active >= last ? 0 : active + 1;
    case 'ArrowUp':
      return active <= 0 ? last : active - 1;
    case 'PageDown':
      return Math.min(last, Math.max(0, active) + PAGE);
    case 'PageUp':
      return Math.max(0, active - PAGE);
    case 'Home':
      return empty ? 0 : null;
    case 'End':
      return empty ? last : null;
    default:
      return null;
  }
}
