/** From a spelling that may stand at a place to the candidate that it makes there, exactly or else with its slips. */
import { entityOf, formOf, type MatchIndex } from '../index/open';
import { endingsOf, syllablesOf } from '../index/traits';
import { approximate } from './approximate';
import { CYRILLIC, FOLD, SCRIPT } from './characters';
import { endingOutside, restEnd } from './end-rule';
import { prefixSyllables } from './languages/ko';
import type { Place } from './place';
import type { Candidate, MatchRule } from './types';
import { endOf, hasSameGaps, NO_MATCH, walkSpelling } from './walk-spelling';

/** A gap written otherwise than in the name, in edits: enough to prefer a name that is written just so. */
const SEPARATOR_COST = 0.05;

/** The candidate that the spelling makes where the text holds it exactly; null elsewhere. */
export function verifyExactly(
  text: string,
  place: Place,
  index: MatchIndex,
  spelling: number,
): Candidate | null {
  const traits = index.spellingTraits[spelling]!;
  if (place.prefix !== 0 && syllablesOf(traits) < prefixSyllables[place.prefix]!) return null;
  const walked = walkSpelling(text, place.at, index, spelling);
  if (walked === NO_MATCH) return null;
  const same = hasSameGaps(walked);
  return candidateOf(text, place, index, {
    spelling,
    end: endOf(walked),
    rule: same ? 'exact' : 'separators',
    cost: same ? 0 : SEPARATOR_COST,
  });
}

/** The candidate that the spelling makes with its slips forgiven; null when it makes none. */
export function verifyNearly(
  text: string,
  place: Place,
  index: MatchIndex,
  spelling: number,
): Candidate | null {
  const traits = index.spellingTraits[spelling]!;
  if (place.prefix !== 0 && syllablesOf(traits) < prefixSyllables[place.prefix]!) return null;
  const near = approximate(text, place.at, index, spelling);
  return near && candidateOf(text, place, index, { spelling, ...near });
}

/** A spelling that was read up to `end`, and how. */
type Reading = { spelling: number; end: number; rule: MatchRule; cost: number };

/** Null when what follows the reading is no real ending. */
function candidateOf(text: string, place: Place, index: MatchIndex, reading: Reading): Candidate | null {
  const { spelling, end } = reading;
  const rest = restEnd(text, end, endingsOf(index.spellingTraits[spelling]!));
  if (rest < 0) return null;
  const name = index.spellingName[spelling]!;
  const form = formOf(index, name);
  const isCyrillic = SCRIPT[text.charCodeAt(end - 1)] === CYRILLIC;
  const spanEnd = isCyrillic ? rest : end;
  const ending = isCyrillic
    ? inflection(text, place.at, spanEnd, form)
    : rest > end
      ? text.slice(end, rest)
      : endingOutside(text, end);
  const prefix = place.prefix === 0 ? '' : String.fromCharCode(place.prefix);
  const { rule, cost } = reading;
  return {
    start: place.at,
    end: spanEnd,
    entity: entityOf(index, name),
    form,
    name,
    rule,
    cost,
    ending,
    prefix,
  };
}

/** The ending of a declined Cyrillic form: what its last word has after the stem it shares with the name's. */
function inflection(text: string, start: number, end: number, form: string): string {
  if (SCRIPT[form.charCodeAt(form.length - 1)] !== CYRILLIC) return '';
  let seen = wordStart(text, start, end);
  let named = wordStart(form, 0, form.length);
  while (seen < end && named < form.length && FOLD[text.charCodeAt(seen)] === FOLD[form.charCodeAt(named)]) {
    seen++;
    named++;
  }
  return text.slice(seen, end);
}

function wordStart(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && SCRIPT[text.charCodeAt(at - 1)] === CYRILLIC) at--;
  return at;
}
