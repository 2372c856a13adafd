/** What search takes and gives. All ranges are UTF-16 offsets, start inclusive, end exclusive. */
import type { Entity, EntityKind, Event, NameLanguage, ReaderLanguage } from '../facts/types';

/** The part of a fact base that search reads; every FactBase is one. */
export type SearchableFacts = { entities: readonly Entity[]; allEvents: readonly Event[] };

/**
 * How the typed words were recognised, from plain to far: written so · a beginning of it · a part of it · in the initial
 * consonants · on another keyboard layout · by its sound in another script · by a word of the same meaning · with a slip of the
 * finger · in what is said about it · by its kind or date alone.
 */
export type MatchedBy =
  | 'name'
  | 'start'
  | 'part'
  | 'initials'
  | 'layout'
  | 'sound'
  | 'meaning'
  | 'typo'
  | 'description'
  | 'filter';

/** A half-open range of UTF-16 offsets. */
export type Range = [start: number, end: number];

export type SearchResult = {
  /** Entity id. */
  entity: string;
  kind: EntityKind;
  /** The written form that matched best; the reader's own name of the entity where only a description matched. */
  name: string;
  nameLang: NameLanguage;
  /** What of `name` the query covers, in order, not overlapping. */
  ranges: Range[];
  /** 0–1; comparable within one answer only. */
  score: number;
  why: {
    by: MatchedBy;
    /** The query as it was read, where that is not how it was typed ("토카예프" for xhzkdPvm). */
    readAs?: string;
    /** The sentence that matched and where, for `by: 'description'`. */
    text?: string;
    ranges?: Range[];
  };
};

export type SearchOptions = {
  /** Reader's language: decides between names that match equally well. */
  lang: ReaderLanguage;
  /** Entities on the page in front of the reader; break ties. */
  onPage?: readonly string[];
  /** Most results to give; 20 unless told. */
  limit?: number;
};

/** Ranks the entities that a query may mean, best first; an empty list where it names nothing. Never throws. */
export type Search = (query: string, options: SearchOptions) => SearchResult[];
