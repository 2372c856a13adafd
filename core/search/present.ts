/** A ranked entity as the reader is shown it: the name that matched, what of it, and why. */
import type { Entity, ReaderLanguage } from '../facts/types';
import type { Documents, Field, Row } from './documents';
import { initialsOf } from './initials';
import { lettersOf } from './letters';
import type { Asked, Ranked } from './rank';
import type { RowMatches } from './row-matches';
import { soundsOf } from './sounds';
import type { MatchedBy, Range, SearchResult } from './types';

/** From plain to far; an answer is called by the farthest way that one of its words needed. */
const FARNESS: MatchedBy[] = [
  'name',
  'start',
  'part',
  'initials',
  'layout',
  'sound',
  'meaning',
  'typo',
  'description',
  'filter',
];

/** What is worth showing as the reason; the other rows are lists of words for the search alone. */
const SENTENCES: ReadonlySet<Field> = new Set(['summary', 'claim', 'event']);

/** Gives the result of `ranked`; `readAs` is the query as read where that is another keyboard's. */
export function present(
  documents: Documents,
  ranked: Ranked,
  { asked, lang, readAs }: { asked: Asked; lang: ReaderLanguage; readAs?: string | undefined },
): SearchResult {
  const entity = documents.entities[ranked.entity]!;
  const weakest = documents.rows[ranked.weakestRow];
  const told = weakest && SENTENCES.has(weakest.field) && !isWhole(asked, ranked) ? weakest : null;
  const nameRow = documents.rows[ranked.nameRow];
  const way = nameRow ? farthest(asked, ranked) : weakest ? 'description' : 'filter';
  // Words of another language that mean what was typed are no name to show to this reader.
  const shown = nameRow && (way !== 'meaning' || nameRow.lang === lang) ? nameRow : null;
  const name = shown ? { form: shown.text, lang: shown.lang } : preferredName(entity, lang);
  const described = weakest && weakest.field !== 'name' && !isWhole(asked, ranked);
  const by = readAs ? 'layout' : described ? 'description' : way;
  const why: SearchResult['why'] = { by };
  if (readAs) why.readAs = readAs;
  if (told) {
    const sentence = inLanguage(documents, ranked, { row: told, lang });
    why.text = sentence.text;
    why.ranges = rangesIn(sentence.text, asked, sentence.row);
  }
  return {
    entity: entity.id,
    kind: entity.kind,
    name: name.form,
    nameLang: name.lang,
    ranges: shown ? rangesIn(shown.text, asked, ranked.nameRow) : [],
    score: ranked.score,
    why,
  };
}

function isWhole(asked: Asked, ranked: Ranked): boolean {
  return asked.joined !== null && ranked.nameRow >= 0 && asked.joined.quality[ranked.nameRow]! > 0;
}

/** The sentence that matched, or another row of the same field in the reader's language where that one matched as well. */
function inLanguage(
  documents: Documents,
  ranked: Ranked,
  { row, lang }: { row: Row; lang: ReaderLanguage },
): { text: string; row: number } {
  if (row.lang !== lang && row.field === 'summary') {
    for (let i = documents.firstRow[ranked.entity]!; i < documents.firstRow[ranked.entity + 1]!; i += 1) {
      const other = documents.rows[i]!;
      if (other.field === 'summary' && other.lang === lang) return { text: other.text, row: i };
    }
  }
  return { text: row.text, row: ranked.weakestRow };
}

function farthest(asked: Asked, ranked: Ranked): MatchedBy {
  const boards = isWhole(asked, ranked) && asked.joined ? [asked.joined] : asked.boards;
  let by: MatchedBy = 'name';
  for (const board of boards) {
    const way = board.quality[ranked.nameRow]! > 0 ? board.by[ranked.nameRow] : undefined;
    if (way && FARNESS.indexOf(way) > FARNESS.indexOf(by)) by = way;
  }
  return by;
}

/** The reader's own name of `entity`: the first one vouched for in `lang`, else in English, else the first. */
export function preferredName(entity: Entity, lang: ReaderLanguage): { form: string; lang: string } {
  const vouched = entity.names.filter((name) => name.status !== 'unverified');
  const name =
    vouched.find((candidate) => candidate.lang === lang) ??
    vouched.find((candidate) => candidate.lang === 'en') ??
    entity.names.find((candidate) => candidate.lang === lang) ??
    entity.names[0];
  return name ? { form: name.form, lang: name.lang } : { form: entity.id, lang: 'en' };
}

/** Ranges of `text`, the text of row `row`, that the boards matched; joined where they touch. */
function rangesIn(text: string, asked: Asked, row: number): Range[] {
  const ranges: Range[] = [];
  // Words found together show as such where one of them was not found alone (the "wnd" of "fresh wnd").
  const together =
    (asked.joined?.quality[row] ?? 0) > 0 && asked.boards.some((board) => board.quality[row] === 0);
  const boards = together && asked.joined ? [asked.joined] : asked.boards;
  for (const board of boards) {
    const range = board.quality[row]! > 0 ? rangeOf(text, board, row) : null;
    if (range) ranges.push(range);
  }
  ranges.sort((a, b) => a[0] - b[0]);
  const merged: Range[] = [];
  for (const [start, end] of ranges) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

function rangeOf(text: string, board: RowMatches, row: number): Range | null {
  const by = board.by[row];
  const letters = by === 'initials' ? initialsOf(text) : by === 'sound' ? soundsOf(text) : lettersOf(text);
  const start = letters?.from[board.start[row]!];
  const end = letters?.to[board.start[row]! + board.length[row]! - 1];
  return start === undefined || end === undefined ? null : [start, end];
}
