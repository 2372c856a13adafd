/**
 * What matching takes and gives. All offsets are UTF-16 code units into the text that was given, start inclusive, end
 * exclusive, whatever the engine folded away in between.
 */
import type { PartialDate, ReaderLanguage } from '../facts/types';

/** How a form was recognised; from certain to loose. `cost` refines it. */
export type MatchRule = 'exact' | 'separators' | 'spelling' | 'typo';

/** A span that could name an entity: the record of step one. */
export type Candidate = {
  start: number;
  end: number;
  entity: string;
  /** The form in the index that matched. */
  form: string;
  /** Position of the form in the index's name table; says which Name of which entity it was. */
  name: number;
  rule: MatchRule;
  /** 0 for exact; a sum of named weights, in edits. */
  cost: number;
  /** What was stripped after the span as a real ending ("에서", "'s"), else "". */
  ending: string;
  /** One-syllable prefix skipped before it ("주", "친"), else "". */
  prefix: string;
};

/** Where a date or a language was read; said on the card in one word. */
export type FoundIn =
  | 'given'
  | 'json-ld'
  | 'meta'
  | 'time-element'
  | 'date-line'
  | 'html-lang'
  | 'script'
  | 'unknown';

export type PageDate = { date: PartialDate; foundIn: FoundIn };

/** An entity that earlier blocks of this page established by a full name. */
export type Established = { entity: string; form: string };

/** All that resolution may know of the page; requests carry it, nothing is remembered between them. */
export type PageContext = {
  /** Language of the text; null when unknown. */
  lang: string | null;
  /** Publication date; null when unknown, and then nothing is assumed. */
  published: PartialDate | null;
  /** Page title, used as context only. */
  title?: string;
  /** What earlier requests for this page established. */
  established: Established[];
};

/** One piece of evidence used, by rule name, with the words it saw. */
export type Evidence = { rule: string; saw?: string; weight: number };

/** Why a mention is one: enough to write one readable sentence. */
export type Why = {
  form: string;
  rule: MatchRule;
  cost: number;
  ending: string;
  prefix: string;
  evidence: Evidence[];
};

/** A span of the page's text that names an entity: the record of step two. */
export type Mention = {
  start: number;
  end: number;
  text: string;
  entity: string;
  /** 0–1, from named weights. */
  confidence: number;
  why: Why;
  /** Other readings of the same or an overlapping span, best first. */
  alternatives: { entity: string; start: number; end: number; confidence: number }[];
};

export type Resolution = {
  /** To be marked; in order of start, overlapping only where one lies inside another. */
  mentions: Mention[];
  /** Plausible but not marked; listed in the panel. */
  possible: Mention[];
  /** What this text established, for the requests that follow. */
  established: Established[];
};

/** Language and date of a page with where each was found. */
export type PageFacts = {
  lang: ReaderLanguage | string | null;
  langFoundIn: FoundIn;
  published: PageDate | null;
  title: string;
};
