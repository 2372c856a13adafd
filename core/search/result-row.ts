/** A result or a dossier entry as one row of a list: its name, what else the reader may know it by, and why it is there. */
import type { Said } from '../facts/card-types';
import type { Entity, EntityKind, ReaderLanguage } from '../facts/types';
import { preferredName } from './present';
import type { MatchedBy, Range, SearchResult } from './types';

export type ResultRow = {
  entity: string;
  kind: EntityKind;
  /** The form that matched, or the reader's own name of the entity. */
  name: Said;
  /** Matched parts of `name`, UTF-16. */
  ranges: Range[];
  /** The reader's own name where another form matched, else the name in English or Korean. Null where there is none. */
  other: Said | null;
  /** Null for rows that nobody searched for (on this page, recent). */
  why: { by: MatchedBy; readAs: string | null; text: string | null; ranges: Range[] } | null;
  /** Mentions on the page; null where not counted. */
  count: number | null;
  /** Named by the query beyond reasonable doubt; its card may open unasked. */
  sure: boolean;
};

/** A score that only a name written out, or all but, reaches. */
const SURE = 0.93;

/** The row of a search result. */
export function rowOfResult(entity: Entity, result: SearchResult, lang: ReaderLanguage): ResultRow {
  const { by, readAs = null, text = null, ranges = [] } = result.why;
  const name = { text: result.name, lang: result.nameLang };
  return {
    entity: entity.id,
    kind: entity.kind,
    name,
    ranges: result.ranges,
    other: otherName(entity, name, lang),
    why: { by, readAs, text, ranges },
    count: null,
    sure: result.score >= SURE,
  };
}

/** The row of an entity as such. `count` is its number of mentions, where counted. */
export function rowOfEntity(entity: Entity, lang: ReaderLanguage, count: number | null): ResultRow {
  const preferred = preferredName(entity, lang);
  const name = { text: preferred.form, lang: preferred.lang };
  return {
    entity: entity.id,
    kind: entity.kind,
    name,
    ranges: [],
    other: otherName(entity, name, lang),
    why: null,
    count,
    sure: true,
  };
}

/** What a reader who does not know `shown` would know it by. */
function otherName(entity: Entity, shown: Said, lang: ReaderLanguage): Said | null {
  const order: ReaderLanguage[] = [lang, 'en', 'ko', 'ru', 'kk'];
  for (const candidate of order) {
    if (candidate === shown.lang && candidate !== lang) continue;
    const { form, lang: found } = preferredName(entity, candidate);
    if (found === candidate && form !== shown.text) return { text: form, lang: found };
  }
  return null;
}
