/**
 * The rules of evidence in the order they are asked. Each looks at one kind of sign and says what it saw and how much
 * that weighs, or nothing. Families live in files of their own beside this one.
 */
import { titleOfTheNameBeside } from './apposition';
import { otherBearer } from './bearers';
import { aboutRequired } from './bilateral';
import { givenNameOfAPerson } from './given-name';
import { fullNameOnPage, relatedNames } from './names-on-page';
import { namesakeOnPage, quotedPlace, relativeOnPage } from './namesake';
import { anotherBearer, otherPerson } from './other-person';
import type { Profile } from './profiles';
import type { Rule } from './rule';
import { capitalsOrQuotes, smallLetters, wordsOfTheLanguage } from './shape';
import { gluedName, slipOnItsOwn } from './slips';
import { headOfGovernment, inItsTime, nameValidThen, officeAtThatDate } from './time';
import { tradeAfter } from './trade-after';
import { whichRepublic } from './two-republics';
import { partOfAnotherWord, topicOfThePage, wordsAgainst, wordsFor } from './words';

/** Decisive ones first: they end the matter. */
const RULES: readonly Rule[] = [
  partOfAnotherWord,
  wordsOfTheLanguage,
  smallLetters,
  gluedName,
  givenNameOfAPerson,
  otherPerson,
  anotherBearer,
  otherBearer,
  tradeAfter,
  relativeOnPage,
  titleOfTheNameBeside,
  slipOnItsOwn,
  wordsAgainst,
  namesakeOnPage,
  quotedPlace,
  inItsTime,
  nameValidThen,
  officeAtThatDate,
  headOfGovernment,
  fullNameOnPage,
  wordsFor,
  topicOfThePage,
  aboutRequired,
  whichRepublic,
  relatedNames,
  capitalsOrQuotes,
];

const rulesOf = new WeakMap<Profile, readonly Rule[]>();

/** The rules that can say anything of a form, in the order to ask them. */
export function rulesFor(profile: Profile): readonly Rule[] {
  let rules = rulesOf.get(profile);
  if (!rules) {
    rules = RULES.filter((rule) => rule.applies(profile));
    rulesOf.set(profile, rules);
  }
  return rules;
}
