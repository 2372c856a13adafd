import { kindGroup } from '@/core/facts/kind-group';
import type { ReaderLanguage } from '@/core/facts/types';
import type { ResultRow } from '@/core/search/result-row';
import { common } from '@/locales/common';
import { popup } from '@/locales/popup';
import { Said } from './Said';
import { SearchHighlight } from './SearchHighlight';

/** Longest piece of a description shown; the matched part is kept in sight. */
const DESCRIPTION_LENGTH = 90;
const BEFORE_MATCH = 24;

export type SearchRowProps = {
  row: ResultRow;
  id: string;
  active: boolean;
  lang: ReaderLanguage;
  onOpen: () => void;
  /** The pointer moved over the row: the reader points at it as surely as with the arrows. */
  onPoint: () => void;
};

/** One entity in a list: name, kind, name in a second language, and why it is there. */
export function SearchRow({ row, id, active, lang, onOpen, onPoint }: SearchRowProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox has the keys (aria-activedescendant); the option only takes the pointer.
    // biome-ignore lint/a11y/useFocusableInteractive: the combobox keeps the focus, as the ARIA listbox pattern has it.
    <div
      id={id}
      class="row"
      role="option"
      aria-selected={active}
      data-kind={kindGroup(row.kind)}
      data-entity={row.entity}
      onClick={onOpen}
      onPointerMove={active ? undefined : onPoint}
    >
      <p class="row-line">
        <span class="row-name" lang={row.name.lang}>
          <SearchHighlight text={row.name.text} ranges={row.ranges} />
        </span>
        {row.count !== null && <span class="row-count">{popup[lang].mentions(row.count)}</span>}
      </p>
      <p class="row-line row-line--minor">
        <span class="row-kind">{common.of(lang).kinds[row.kind]}</span>
        {row.other && <Said value={row.other} class="row-other" />}
        <Why row={row} lang={lang} />
      </p>
      <Description row={row} />
    </div>
  );
}

function Why({ row, lang }: { row: ResultRow; lang: ReaderLanguage }) {
  const word = row.why && popup[lang].matchedBy[row.why.by];
  return word ? <span class="row-why">{word}</span> : null;
}

function Description({ row }: { row: ResultRow }) {
  if (!row.why?.text) return null;
  const { text, ranges } = row.why;
  const first = ranges[0]?.[0] ?? 0;
  const from = first > DESCRIPTION_LENGTH - BEFORE_MATCH ? text.indexOf(' ', first - BEFORE_MATCH) + 1 : 0;
  const piece = cutAtWord(text.slice(from), DESCRIPTION_LENGTH);
  const shown = ranges
    .map(([start, end]): [number, number] => [start - from, Math.min(end - from, piece.length)])
    .filter(([start, end]) => start >= 0 && end > start);
  return (
    <p class="row-description">
      {from > 0 && '… '}
      <SearchHighlight text={piece} ranges={shown} />
      {from + piece.length < text.length && ' …'}
    </p>
  );
}

/** The first `length` characters of `text` at most, less a word begun; a text without spaces is cut where it must be. */
function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length);
  return text.slice(0, space > 0 ? space : length);
}
