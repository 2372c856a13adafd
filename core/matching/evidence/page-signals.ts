/**
 * What the whole text says: which entities it names for certain and where, and, only when a rule asks, which countries and
 * topics it speaks of, which sentence a span stands in and in which language its block is written. What was worked out once
 * is kept for the readings that follow.
 */
import { blockLanguage } from '../../language/detect-language';
import type { Candidate, PageContext } from '../types';
import {
  type Countries,
  type CountryWords,
  countCountries,
  countIn,
  findCountryWords,
  lastPartner,
} from './count-countries';
import type { Profile } from './profiles';
import {
  findStem,
  inLowerCase,
  NEAR,
  paragraphAround,
  type Sentence,
  type Stretch,
  sentenceAround,
} from './surroundings';

/** One candidate with what the base says of its form. */
export type Reading = { candidate: Candidate; profile: Profile };

/** Someone whom the text calls by a surname with a hyphened given name. */
type Bearer = { start: number; given: string };

/** Signals of one text; what begins as null is worked out by the functions below when first asked for. */
export type PageSignals = {
  readonly text: string;
  readonly context: PageContext;
  /** Every reading of the text, in order of start. */
  readonly readings: readonly Reading[];
  /** Starts of certain namings, ascending, by entity; −1 for what earlier requests established. */
  readonly certain: ReadonlyMap<string, readonly number[]>;
  /** The text in lower case, of the same length. */
  lower: string | null;
  sample: string | null;
  countryWords: CountryWords | null;
  countries: Countries | null;
  topics: Map<readonly string[], string | null> | null;
  bearers: Map<string, readonly Bearer[]> | null;
  /** Whether a government is named after a person, by entity. */
  governments: Map<string, boolean> | null;
  /** Words of full names as shown, by where they begin. */
  written: Map<number, string> | null;
  /** The sentence last asked for. */
  sentence: Sentence | null;
  /** The words last asked for, and the span they stand around. */
  words: { start: number; end: number; before: string; after: string; around: string } | null;
  /** The block last asked for and its language. */
  block: (Stretch & { lang: string | null }) | null;
};

/** Text looked at for the page's countries and topics, in UTF-16 units: an article's topic shows long before. */
const TOPIC_SAMPLE = 12_000;

/** Title and first lines, in UTF-16 units. */
const HEAD = 800;

/** Most certain namings remembered of one entity; more tell nothing new. */
const MAX_NAMINGS = 200;

/** From so many readings on, the whole text is put into lower case once instead of a few words around each. */
const MANY_READINGS = 24;

/** Gathers the signals of `text`. `readings` in order of start. */
export function gatherSignals(text: string, readings: readonly Reading[], context: PageContext): PageSignals {
  const certain = new Map<string, number[]>();
  for (const { entity } of context.established) certain.set(entity, [-1]);
  for (const { candidate, profile } of readings) {
    if (profile.standing !== 'plain' || candidate.rule === 'typo' || profile.person === 'surname') continue;
    const starts = certain.get(candidate.entity);
    if (!starts) certain.set(candidate.entity, [candidate.start]);
    else if (starts.length < MAX_NAMINGS) starts.push(candidate.start);
  }
  return {
    text,
    context,
    readings,
    certain,
    lower: null,
    sample: null,
    countryWords: null,
    countries: null,
    topics: null,
    bearers: null,
    governments: null,
    written: null,
    sentence: null,
    words: null,
    block: null,
  };
}

function lowerText(page: PageSignals): string {
  page.lower ??= inLowerCase(page.text);
  return page.lower;
}

/** Title, beginning of the text and the names of earlier requests, in lower case. */
function topicSample(page: PageSignals): string {
  if (page.sample === null) {
    const { title = '', established } = page.context;
    const earlier = established.map(({ form }) => form).join('\n');
    const given = page.text.length > TOPIC_SAMPLE ? page.text.slice(0, TOPIC_SAMPLE) : lowerText(page);
    page.sample = inLowerCase(`${title}\n${given}\n${earlier}`);
  }
  return page.sample;
}

function topicIn(page: PageSignals, window: string, stems: readonly string[]): string | null {
  page.topics ??= new Map();
  const known = page.topics.get(stems);
  if (known !== undefined) return known;
  const found = findStem(window, stems);
  page.topics.set(stems, found);
  return found;
}

/** The first of some words (lower case) that the title or text holds, remembered by list. */
export function topicOf(page: PageSignals, stems: readonly string[]): string | null {
  return topicIn(page, topicSample(page), stems);
}

/** The same of the title and the first lines, which say what the text is about; for lists of their own. */
export function headTopicOf(page: PageSignals, stems: readonly string[]): string | null {
  return topicIn(page, topicSample(page).slice(0, HEAD), stems);
}

/** Countries of the title and the beginning of the text. */
export function countriesOf(page: PageSignals): Countries {
  if (page.countries === null) {
    const { title = '', established } = page.context;
    const inText = countriesIn(page, { start: 0, end: TOPIC_SAMPLE });
    const beside = [title, ...established.map(({ form }) => form)].join('\n');
    page.countries = beside === '' ? inText : together(inText, countCountries(inLowerCase(beside)));
  }
  return page.countries;
}

/** Both counts as one; of two third countries the one named more often. */
function together(a: Countries, b: Countries): Countries {
  const { other, otherSaw } = a.other >= b.other ? a : b;
  return {
    kazakhstan: a.kazakhstan + b.kazakhstan,
    korea: a.korea + b.korea,
    other: a.otherSaw === b.otherSaw ? a.other + b.other : other,
    otherSaw,
  };
}

/** Countries of a stretch of the text. */
export function countriesIn(page: PageSignals, stretch: Stretch): Countries {
  page.countryWords ??= findCountryWords(lowerText(page));
  return countIn(page.countryWords, stretch);
}

/**
 * Countries of the last sentence of a stretch that names another one than Korea: with whom the sentence after it goes on;
 * null where none is named.
 */
export function partnerBefore(page: PageSignals, stretch: Stretch): Countries | null {
  page.countryWords ??= findCountryWords(lowerText(page));
  const at = lastPartner(page.countryWords, stretch);
  return at === null ? null : countriesIn(page, sentenceAround(page.text, at, at));
}

/** The sentence that a span stands in, as far as `sentenceAround` looks. */
export function sentenceOf(page: PageSignals, { start, end }: Stretch): Stretch {
  const last = page.sentence;
  if (last?.isWhole && last.start <= start && end <= last.end) return last;
  page.sentence = sentenceAround(page.text, start, end);
  return page.sentence;
}

/** The paragraph that a span stands in. */
export function paragraphOf(page: PageSignals, { start, end }: Stretch): Stretch {
  return paragraphAround(page.text, start, end);
}

/** Words in lower case within {@link NEAR} of a span and in its sentence: before it, after it, and both in one. */
export function wordsBeside(
  page: PageSignals,
  { start, end }: Stretch,
): { before: string; after: string; around: string } {
  const last = page.words;
  if (last && last.start === start && last.end === end) return last;
  const sentence = sentenceOf(page, { start, end });
  const from = Math.max(sentence.start, start - NEAR);
  const to = Math.min(sentence.end, end + NEAR);
  const many = page.lower !== null || page.readings.length >= MANY_READINGS;
  const text = many ? lowerText(page) : page.text;
  const before = many ? text.slice(from, start) : inLowerCase(text.slice(from, start));
  const after = many ? text.slice(end, to) : inLowerCase(text.slice(end, to));
  page.words = { start, end, before, after, around: `${before} ${after}` };
  return page.words;
}

/** The same in one string, the span itself cut out. */
export function wordsAround(page: PageSignals, span: Stretch): string {
  return wordsBeside(page, span).around;
}

/** Language of the block (line) that a span stands in: its own where it can be told, else the page's. */
export function languageAt(page: PageSignals, at: number): string | null {
  const last = page.block;
  if (last && last.start <= at && at < last.end) return last.lang;
  const start = page.text.lastIndexOf('\n', at - 1) + 1;
  const next = page.text.indexOf('\n', at);
  const end = next < 0 ? page.text.length : next;
  page.block = { start, end, lang: blockLanguage(page.text.slice(start, end), page.context.lang) };
  return page.block.lang;
}

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Where the text writes this surname with a given name (Lee Jae-yong, Юн Чжон Бин), in order; at most `limit`. */
export function bearersOf(page: PageSignals, surname: string, limit: number): readonly Bearer[] {
  page.bearers ??= new Map();
  const known = page.bearers.get(surname);
  if (known) return known;
  const found: Bearer[] = [];
  const given = CYRILLIC.test(surname)
    ? '\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}{1,4}(?!\\p{L}))?'
    : '\\p{Lu}\\p{L}*-\\p{Ll}\\p{L}+';
  for (const hit of page.text.matchAll(new RegExp(`(?<!\\p{L})${surname} (${given})`, 'gu'))) {
    if (found.length >= limit) break;
    found.push({ start: hit.index, given: hit[1]! });
  }
  page.bearers.set(surname, found);
  return found;
}

/**
 * Distance from a span to the nearest certain naming of `entity` outside it, or null when it is not named there: the
 * country inside 새로운 카자흐스탄 says nothing for it.
 */
export function nearestNaming(
  page: PageSignals,
  entity: string,
  span: { start: number; end: number },
): number | null {
  const starts = page.certain.get(entity);
  if (!starts) return null;
  let nearest: number | null = null;
  for (const start of starts) {
    if (start < 0 || (start >= span.start && start < span.end)) continue;
    const distance = Math.abs(start - span.start);
    if (nearest === null || distance < nearest) nearest = distance;
  }
  return nearest;
}
