/** What a rule of evidence is, and how it says what it saw. */
import type { Evidence } from '../types';
import type { PageSignals, Reading } from './page-signals';
import type { Profile } from './profiles';
import { type RuleName, WEIGHTS } from './weights';

/** What a rule is asked about. */
export type Situation = Reading & { page: PageSignals };

/**
 * One family of evidence. `applies` says from the form alone whether the rule can have anything to say of it, so that the
 * rules of a form are worked out once; `weigh` gives what speaks for or against a reading, or null.
 */
export type Rule = {
  applies: (profile: Profile) => boolean;
  weigh: (situation: Situation) => Evidence | null;
};

/** Evidence of `rule` with its weight from the table and the words it saw. */
export function evidence(rule: RuleName, saw?: string): Evidence {
  return saw === undefined ? { rule, weight: WEIGHTS[rule] } : { rule, saw, weight: WEIGHTS[rule] };
}
