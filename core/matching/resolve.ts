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
import { type Judged, type Standing, settleOverlaps } from './evidence/nesting';
import { gatherSignals, type PageSignals, type Reading } from './evidence/page-signals';
import { profileOf } from './evidence/profiles';
import { rulesFor } from './evidence/rules';
import { followSenses } from './evidence/senses';
import { DECISIVE, MARK, POSSIBLE, RECOGNITION, START } from './evidence/weights';
import type { Candidate, Established, Evidence, Mention, PageContext, Resolution } from './types';

export type ResolveOptions = {
  /** Names of rules not to use: to measure what each decides. */
  without?: ReadonlySet<string>;
};

/** Established names passed on; a page of more full names than this is a list. */
const MAX_ESTABLISHED = 200;

const NO_EVIDENCE: Evidence[] = [];

/** What the form alone is worth. */
function startOf({ candidate, profile }: Reading): number {
  const { cost, rule } = candidate;
  return START[profile.standing] - RECOGNITION[rule] - cost * RECOGNITION.perEdit;
}

/** Score of a reading and the evidence it rests on. */
function judge(reading: Reading, page: PageSignals, without?: ReadonlySet<string>): Judged {
  const { candidate, profile } = reading;
  const judged: Judged = { candidate, profile, score: startOf(reading), used: NO_EVIDENCE };
  if (profile.simple && candidate.rule !== 'typo') return judged;
  const situation = { candidate, profile, page };
  const used: Evidence[] = [];
  for (const rule of rulesFor(profile)) {
    const found = rule.weigh(situation);
    if (!found || without?.has(found.rule)) continue;
    used.push(found);
    judged.score += found.weight;
    if (found.weight === DECISIVE) break;
  }
  judged.used = used;
  return judged;
}

/** Confidence of the reading "whoever held the office": as good as any, yet never the mark itself. */
const HOLDER = 0.5;

const round = (value: number): number => Math.round(Math.min(0.99, Math.max(0, value)) * 100) / 100;

function toMention(standing: Standing, text: string, published: PartialDate | null): Mention {
  const { candidate } = standing;
  const holder = holderThen(standing.profile.entity, published);
  return {
    start: candidate.start,
    end: candidate.end,
    text: text.slice(candidate.start, candidate.end),
    entity: candidate.entity,
    confidence: round(standing.score),
    why: {
      form: candidate.form,
      rule: candidate.rule,
      cost: candidate.cost,
      ending: candidate.ending,
      prefix: candidate.prefix,
      evidence: standing.used,
    },
    alternatives: [
      ...standing.alternatives.map((other) => ({ ...other.candidate, confidence: round(other.score) })),
      ...(holder === null
        ? []
        : [{ entity: holder, start: candidate.start, end: candidate.end, confidence: HOLDER }]),
    ]
      .map(({ entity, start, end, confidence }) => ({ entity, start, end, confidence }))
      .sort((a, b) => b.confidence - a.confidence),
  };
}

/** Entities that `standing` names in full and that earlier requests had not. */
function establishedBy(standing: readonly Standing[], context: PageContext): Established[] {
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
function uncovered<T extends Reading>(unsure: readonly T[], mentions: readonly Standing[]): T[] {
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

/** The text as the rules of evidence read it: what they look for beside a form has plain spaces. Offsets stay. */
function withPlainSpaces(text: string): string {
  return text.search(OTHER_SPACES) < 0 ? text : text.replace(OTHER_SPACES, ' ');
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
  const readings: Reading[] = [];
  for (const candidate of candidates) {
    const profile = profileOf(factBase, candidate);
    // A slip is forgiven in a name that is sure by itself; a shared word with a slip is another word.
    if (profile && (candidate.rule !== 'typo' || profile.standing === 'plain'))
      readings.push({ candidate, profile });
  }
  if (readings.length === 0) return { mentions: [], possible: [], established: [] };
  const page = gatherSignals(withPlainSpaces(text), readings, context);

  const judged = readings.map((reading) => judge(reading, page, options.without));
  if (!options.without?.has('same-sense-on-page')) followSenses(judged);
  const sure = judged.filter(({ score }) => score >= MARK);
  const unsure = judged.filter(({ score }) => score >= POSSIBLE && score < MARK);
  const finish = (standing: Standing): Mention => toMention(standing, text, context.published);
  const standing = settleOverlaps(sure, text);
  return {
    mentions: standing.map(finish),
    possible: settleOverlaps(uncovered(unsure, standing), text).map(finish),
    established: establishedBy(standing, context),
  };
}
