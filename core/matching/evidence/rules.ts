/**
 * The rules of evidence in the order they are asked. Each looks at one kind of sign and says what it saw and how much
 * that weighs, or nothing. Families live in files of their own beside this one.
 */
import type { Evidence } from '../types';
import { titleOfTheNameBeside } from './apposition';
import { aboutRequired } from './bilateral';
import { fullNameOnPage, relatedNames } from './names-on-page';
import { anotherBearer, otherPerson } from './other-person';
import type { PageSignals, Reading } from './page-signals';
import { capitalsOrQuotes } from './shape';
import { inItsTime, nameValidThen, officeAtThatDate } from './time';
import { type RuleName, WEIGHTS } from './weights';
import { partOfAnotherWord, topicOfThePage, wordsAgainst, wordsFor } from './words';

/** What a rule is asked about. */
export type Situation = Reading & { page: PageSignals };

/** One family of evidence: gives what speaks for or against a reading, or null. */
export type Rule = (situation: Situation) => Evidence | null;

/** Evidence of `rule` with its weight from the table and the words it saw. */
export function evidence(rule: RuleName, saw?: string): Evidence {
  return saw === undefined ? { rule, weight: WEIGHTS[rule] } : { rule, saw, weight: WEIGHTS[rule] };
}

/** Decisive ones first: they end the matter. */
export const RULES: readonly Rule[] = [
  partOfAnotherWord,
  otherPerson,
  anotherBearer,
  titleOfTheNameBeside,
  wordsAgainst,
  inItsTime,
  nameValidThen,
  officeAtThatDate,
  fullNameOnPage,
  wordsFor,
  topicOfThePage,
  aboutRequired,
  relatedNames,
  capitalsOrQuotes,
];
