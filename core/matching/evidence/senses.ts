/**
 * One sense a page: where a name that people share was read one way for a reason of its own (유영민 장관, 김연경 판사), its
 * other occurrences without such a reason follow.
 */
import type { Judged } from './nesting';
import { evidence } from './rule';

/** Evidence that settles the sense of the very words it stands by. */
const FOR = new Set(['words-for-it']);
const AGAINST = new Set(['words-against-it', 'part-of-another-word']);

/** Someone else with this surname; a case form may be that of a woman (Алия Назарбаева), whom no later Назарбаев is. */
const isNamesake = ({ candidate, profile, used }: Judged): boolean =>
  profile.person === 'surname' &&
  candidate.end - candidate.start === profile.name.form.length &&
  used.some(({ rule }) => rule === 'other-person');

const isOther = (judged: Judged): boolean =>
  judged.profile.person === 'surname'
    ? isNamesake(judged)
    : judged.used.some(({ rule }) => AGAINST.has(rule));

type Senses = { own: boolean; other: boolean };

/** A shared full name, or a long surname that stands without its given name. */
const sharesItsName = ({ profile: { standing, person } }: Judged): boolean =>
  person === 'full' ? standing === 'needy' : person === 'surname' && standing === 'plain';

/**
 * Adds the evidence of the page's other occurrences to each reading of a shared name that has none of its own. `certain` are
 * the entities that the page names in full: their surnames need no other occurrence. `without`: names of rules not to use.
 */
export function followSenses(
  judged: readonly Judged[],
  certain: ReadonlyMap<string, unknown>,
  without?: ReadonlySet<string>,
): void {
  const shared = judged.filter(sharesItsName);
  if (shared.length < 2) return;
  const senses = new Map<string, Senses>();
  for (const reading of shared) {
    const { entity } = reading.candidate;
    const seen = senses.get(entity) ?? { own: false, other: false };
    if (reading.used.some(({ rule }) => FOR.has(rule))) seen.own = true;
    if (isOther(reading)) seen.other = true;
    senses.set(entity, seen);
  }
  for (const reading of shared) {
    const seen = senses.get(reading.candidate.entity);
    const isSettled = reading.score < 0 || isOther(reading) || reading.used.some(({ rule }) => FOR.has(rule));
    if (!seen || isSettled || seen.own === seen.other) continue;
    if (reading.profile.person === 'surname' && certain.has(reading.candidate.entity)) continue;
    const found = evidence(seen.own ? 'same-sense-on-page' : 'other-sense-on-page');
    if (without?.has(found.rule)) continue;
    reading.used = [...reading.used, found];
    reading.score += found.weight;
  }
}
