/**
 * Step two of matching: which candidates are right on this page. Pure and stateless: what earlier requests for the page
 * established comes with the context, what this text establishes goes out with the answer.
 *
 * Each reading starts from how its name was written and is weighed by the rules of evidence (./evidence/rules.ts, weights
 * in ./evidence/weights.ts). Three outcomes: a mention, a possible one, nothing.
 */
import type { FactBase } from '../facts/fact-base';
import type { PartialDate } from '../facts/types';
import { holderThen } from './evidence/holder-then';
import { type Judged, NO_ALTERNATIVES, settleOverlaps } from './evidence/nesting';
import { gatherSignals, type PageSignals, type Reading } from './evidence/page-signals';
import { profileOf, profilesOf } from './evidence/profiles';
import type { Situation } from './evidence/rule';
import { rulesFor } from './evidence/rules';
import { followSenses } from './evidence/senses';
import { NEAR } from './evidence/surroundings';
import { DECISIVE, MARK, POSSIBLE, RECOGNITION, START } from './evidence/weights';
import type { Candidate, Established, Evidence, Mention, PageContext, Resolution } from './types';

export type ResolveOptions = {
  /** Names of rules not to use: to measure what each decides. */
  without?: ReadonlySet<string>;
};

/** Established names passed on; a page of more full names than this is a list. */
const MAX_ESTABLISHED = 200;

const NO_EVIDENCE: readonly Evidence[] = [];

/** What the form alone is worth. */
function startOf({ candidate, profile }: Reading): number {
  const { cost, rule } = candidate;
  return START[profile.standing] - RECOGNITION[rule] - cost * RECOGNITION.perEdit;
}

/** Score of the reading in `situation` and the evidence it rests on. */
function judge(situation: Situation, without?: ReadonlySet<string>): Judged {
  const { candidate, profile } = situation;
  let score = startOf(situation);
  let used = NO_EVIDENCE;
  if (!profile.simple || candidate.rule === 'typo') {
    for (const rule of rulesFor(profile)) {
      const found = rule.weigh(situation);
      if (!found || without?.has(found.rule)) continue;
      used = used.length === 0 ? [found] : [...used, found];
      score += found.weight;
      if (found.weight === DECISIVE) break;
    }
  }
  return { candidate, profile, score, used, alternatives: NO_ALTERNATIVES };
}

/** Judges all readings of a page. */
function judgeAll(readings: readonly Reading[], page: PageSignals, without?: ReadonlySet<string>): Judged[] {
  const judged: Judged[] = [];
  let situation: Situation | null = null;
  for (const { candidate, profile } of readings) {
    // One object for all: rules look at it and do not keep it.
    if (situation === null) situation = { candidate, profile, page };
    situation.candidate = candidate;
    situation.profile = profile;
    judged.push(judge(situation, without));
  }
  return judged;
}

/** Confidence of the reading "whoever held the office": as good as any, yet never the mark itself. */
const HOLDER = 0.5;

const round = (value: number): number => Math.round(Math.min(0.99, Math.max(0, value)) * 100) / 100;

type Alternative = Mention['alternatives'][number];

/** Other readings of a span, best first; the holder of an office is as good as any and comes by its confidence. */
function alternativesOf(
  { candidate, profile, alternatives }: Judged,
  published: PartialDate | null,
): Alternative[] {
  const found: Alternative[] = [];
  for (const { candidate: other, score } of alternatives) {
    found.push({ entity: other.entity, start: other.start, end: other.end, confidence: round(score) });
  }
  const holder = holderThen(profile.entity, published);
  if (holder !== null) {
    found.push({ entity: holder, start: candidate.start, end: candidate.end, confidence: HOLDER });
  }
  return found.length > 1 ? found.sort((a, b) => b.confidence - a.confidence) : found;
}

function toMention(standing: Judged, text: string, published: PartialDate | null): Mention {
  const { start, end, entity, form, rule, cost, ending, prefix } = standing.candidate;
  return {
    start,
    end,
    text: text.slice(start, end),
    entity,
    confidence: round(standing.score),
    why: { form, rule, cost, ending, prefix, evidence: [...standing.used] },
    alternatives: alternativesOf(standing, published),
  };
}

/** Entities that `standing` names in full and that earlier requests had not. */
function establishedBy(standing: readonly Judged[], context: PageContext): Established[] {
  const known = new Set(context.established.map(({ entity }) => entity));
  const fresh: Established[] = [];
  for (const { candidate, profile } of standing) {
    if (fresh.length >= MAX_ESTABLISHED) break;
    if (known.has(candidate.entity) || profile.standing !== 'plain' || profile.person === 'surname') continue;
    known.add(candidate.entity);
    fresh.push({ entity: candidate.entity, form: candidate.form });
  }
  return fresh;
}

/** Those of `unsure` that no mention overlaps; both in order of start. */
function uncovered<T extends Reading>(unsure: readonly T[], mentions: readonly Judged[]): T[] {
  let next = 0;
  let reach = -1;
  return unsure.filter(({ candidate }) => {
    while (next < mentions.length && mentions[next]!.candidate.start < candidate.end) {
      reach = Math.max(reach, mentions[next]!.candidate.end);
      next++;
    }
    return reach <= candidate.start;
  });
}

/** No-break and thin spaces, which newsrooms set between a preposition and a name; one unit each, as the space is. */
const OTHER_SPACES = /[\u00a0\u2007\u2009\u202f]/g;

/** Where fewer names than this stand, only what is beside them is looked through for other spaces, not the whole text. */
const FEW_READINGS = 16;

/** True where one of the other spaces may stand beside a name. */
function mayHaveOtherSpaces(text: string, readings: readonly Reading[]): boolean {
  if (readings.length >= FEW_READINGS) return text.search(OTHER_SPACES) >= 0;
  return readings.some(
    ({ candidate: { start, end } }) =>
      text.slice(Math.max(0, start - NEAR), end + NEAR).search(OTHER_SPACES) >= 0,
  );
}

/** The text as the rules of evidence read it: what they look for beside a form has plain spaces. Offsets stay. */
function withPlainSpaces(text: string, readings: readonly Reading[]): string {
  return mayHaveOtherSpaces(text, readings) ? text.replace(OTHER_SPACES, ' ') : text;
}

/**
 * True when `candidate` lies inside `whole`, a full name of the same entity written without a slip. Not so for the surname
 * with which a longer name begins: in Kassym-Jomart Tokayev’s state visit it is what stands inside the visit.
 */
function isPartOf(candidate: Candidate, whole: Candidate | null, last: Reading | undefined): boolean {
  if (whole === null || candidate.entity !== whole.entity || candidate.end > whole.end) return false;
  if (candidate.start === whole.start && candidate.end === whole.end) return false;
  const goesOn = last && last.candidate.start === candidate.start && last.candidate.end > whole.end;
  return !goesOn;
}

/** The candidates whose form the base knows, with what it says of them; `candidates` in order of start, longer ones first. */
function readingsOf(candidates: readonly Candidate[], factBase: FactBase): Reading[] {
  const profiles = profilesOf(factBase);
  const readings: Reading[] = [];
  let whole: Candidate | null = null;
  for (const candidate of candidates) {
    if (isPartOf(candidate, whole, readings.at(-1))) continue;
    const profile = profileOf(profiles, candidate);
    // A slip is forgiven in a name that is sure by itself; a shared word with a slip is another word.
    if (!profile || (candidate.rule === 'typo' && profile.standing !== 'plain')) continue;
    if (profile.isWhole && candidate.rule !== 'typo') whole = candidate;
    readings.push({ candidate, profile });
  }
  return readings;
}

/**
 * Mentions, possible mentions and what the text establishes. `candidates` as `findCandidates` gives them for `text`;
 * those whose form the base does not know are dropped. Never throws on any text.
 */
export function resolve(
  text: string,
  candidates: readonly Candidate[],
  context: PageContext,
  factBase: FactBase,
  options: ResolveOptions = {},
): Resolution {
  const readings = candidates.length === 0 ? [] : readingsOf(candidates, factBase);
  if (readings.length === 0) return { mentions: [], possible: [], established: [] };
  const page = gatherSignals(withPlainSpaces(text, readings), readings, context);

  const judged = judgeAll(readings, page, options.without);
  followSenses(judged, page.certain, options.without);
  const sure: Judged[] = [];
  const unsure: Judged[] = [];
  for (const reading of judged) {
    if (reading.score >= MARK) sure.push(reading);
    else if (reading.score >= POSSIBLE) unsure.push(reading);
  }
  const standing = settleOverlaps(sure, text);
  const possible = unsure.length === 0 ? [] : settleOverlaps(uncovered(unsure, standing), text);
  return {
    mentions: standing.map((one) => toMention(one, text, context.published)),
    possible: possible.map((one) => toMention(one, text, context.published)),
    established: establishedBy(standing, context),
  };
}
