/**
 * What the whole text says, gathered once before any reading is judged: which entities it names for certain and where,
 * and (only if a reading asks) which countries it is about.
 */
import type { Candidate, PageContext } from '../types';
import { type Countries, countCountries } from './countries';
import type { Profile } from './profiles';
import { findStem } from './surroundings';

/** One candidate with what the base says of its form. */
export type Reading = { candidate: Candidate; profile: Profile };

export type PageSignals = {
  text: string;
  context: PageContext;
  /** Every reading of the text, in order of start. */
  readings: readonly Reading[];
  /** Starts of certain namings, ascending, by entity; −1 for what earlier requests established. */
  certain: ReadonlyMap<string, readonly number[]>;
  /** The first of some words (lower case) that the title or text holds, remembered by list. */
  names: (stems: readonly string[]) => string | null;
  /** The same of the title and the first lines, which say what the text is about. */
  headNames: (stems: readonly string[]) => string | null;
  /** Where the text writes this surname with a hyphened given name (Lee Jae-yong), in order; at most `limit`. */
  bearersOf: (surname: string, limit: number) => readonly { start: number; given: string }[];
  /** Countries of the whole text with its title. */
  countries: () => Countries;
  /** Countries of a stretch, remembered: many readings share a sentence. */
  countriesIn: (start: number, end: number) => Countries;
};

/** Text looked at for the page's countries, in UTF-16 units: an article's topic shows long before. */
const TOPIC_SAMPLE = 12_000;

/** Title and first lines, in UTF-16 units. */
const HEAD = 800;

/** Most certain namings remembered of one entity; more tell nothing new. */
const MAX_NAMINGS = 200;

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
  const stretches = new Map<string, Countries>();
  const bearers = new Map<string, { start: number; given: string }[]>();
  const topics = new Map<readonly string[], string | null>();
  const headTopics = new Map<readonly string[], string | null>();
  let whole: Countries | null = null;
  let lower: string | null = null;
  const sample = (): string => {
    const earlier = context.established.map(({ form }) => form).join('\n');
    lower ??= `${context.title ?? ''}\n${text.slice(0, TOPIC_SAMPLE)}\n${earlier}`.toLowerCase();
    return lower;
  };
  return {
    text,
    context,
    readings,
    certain,
    headNames: (stems) => {
      if (!headTopics.has(stems)) headTopics.set(stems, findStem(sample().slice(0, HEAD), stems));
      return headTopics.get(stems) ?? null;
    },
    names: (stems) => {
      if (!topics.has(stems)) topics.set(stems, findStem(sample(), stems));
      return topics.get(stems) ?? null;
    },
    bearersOf: (surname, limit) => {
      let found = bearers.get(surname);
      if (!found) {
        found = [];
        for (const hit of text.matchAll(new RegExp(`${surname} (\\p{Lu}\\p{L}*-\\p{Ll}\\p{L}+)`, 'gu'))) {
          if (found.length >= limit) break;
          found.push({ start: hit.index, given: hit[1]! });
        }
        bearers.set(surname, found);
      }
      return found;
    },
    countries: () => {
      whole ??= countCountries(sample());
      return whole;
    },
    countriesIn: (start, end) => {
      const key = `${start}-${end}`;
      let found = stretches.get(key);
      if (!found) {
        found = countCountries(text.slice(start, end).toLowerCase());
        stretches.set(key, found);
      }
      return found;
    },
  };
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
