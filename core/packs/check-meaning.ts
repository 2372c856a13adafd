/** All rules a pack must keep, in one list; each is a function of the draft that gives the problems it sees. */
import * as dates from './checks/dates';
import * as ids from './checks/ids';
import * as languages from './checks/languages';
import * as names from './checks/names';
import * as sources from './checks/sources';
import * as summaries from './checks/summaries';
import * as texts from './checks/texts';
import type { DraftPack } from './draft';
import type { Problem } from './problem';

const RULES: ((draft: DraftPack) => Problem[])[] = [
  ids.fileNameIsId,
  ids.idsAreUnique,
  ids.claimIdsBelong,
  ids.entityIdsResolve,
  ids.conflictIdsResolve,
  ids.redirectsAreRetired,
  sources.everyStatementHasSource,
  sources.sourceIdsResolve,
  sources.sourcesCitedOnce,
  sources.everySourceIsUsed,
  sources.addressesAreUnique,
  dates.datesAreDates,
  dates.spansRunForward,
  dates.stepsAreInOrder,
  names.sharedNamesNeedEvidence,
  names.oneCharacterNeedsEvidence,
  names.namesAreShort,
  names.namesAreListedOnce,
  names.attestedNameComesFirst,
  names.everyEntityHasNames,
  texts.textsAreTidy,
  texts.textsArePlain,
  languages.textsAreInEveryLanguage,
  summaries.summariesAreTimeless,
  texts.everyEntityHasClaim,
  texts.conflictsHaveTwoSides,
  texts.eventsConcernSomething,
  texts.rangesRunUpwards,
];

/** Everything wrong with a draft of the right shape, by rule; empty when it may be used. */
export function checkMeaning(draft: DraftPack): Problem[] {
  return RULES.flatMap((rule) => rule(draft));
}
