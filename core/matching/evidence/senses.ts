/**
 * One sense a page: where a name that people share was read one way for a reason of its own (유영민 장관, 김연경 판사), its
 * other occurrences without such a reason follow.
 */
import type { Judged } from './nesting';
import { evidence } from './rule';

/** Evidence that settles the sense of the very words it stands by. */
const FOR = new Set(['words-for-it']);
const AGAINST = new Set(['words-against-it', 'part-of-another-word']);

type Senses = { own: boolean; other: boolean };

const sharesItsName = ({ profile }: Judged): boolean =>
  profile.standing === 'needy' && profile.person === 'full';

/** Adds the evidence of the page's other occurrences to each reading of a shared full name that has none of its own. */
export function followSenses(judged: readonly Judged[]): void {
  const shared = judged.filter(sharesItsName);
  if (shared.length < 2) return;
  const senses = new Map<string, Senses>();
  for (const { candidate, used } of shared) {
    const seen = senses.get(candidate.entity) ?? { own: false, other: false };
    if (used.some(({ rule }) => FOR.has(rule))) seen.own = true;
    if (used.some(({ rule }) => AGAINST.has(rule))) seen.other = true;
    senses.set(candidate.entity, seen);
  }
  for (const reading of shared) {
    const seen = senses.get(reading.candidate.entity);
    const isSettled = reading.used.some(({ rule }) => FOR.has(rule) || AGAINST.has(rule));
    if (!seen || isSettled || seen.own === seen.other) continue;
    const found = evidence(seen.own ? 'same-sense-on-page' : 'other-sense-on-page');
    reading.used = [...reading.used, found];
    reading.score += found.weight;
  }
}
