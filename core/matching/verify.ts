/** From a reading of a spelling to the candidate that it makes, if what follows it is a real ending. */
import { entityOf, formOf, nameOfSpelling } from '../index/open';
import { endingsOf } from '../index/traits';
import { CYRILLIC, FOLD, SCRIPT } from './characters';
import { endingOutside, restEnd } from './end-rule';
import type { MatchRule } from './types';
import type { Visit } from './visit';

/** Costs below this differ from the name in nothing but gaps. */
const LEAST_SLIP = 0.1;

/**
 * Adds the candidate of a spelling read up to offset `end` at a cost in edits; none when what follows the reading is no real ending.
 */
export function addCandidate(visit: Visit, spelling: number, end: number, cost: number): void {
  const { text, index, at } = visit;
  const rest = restEnd(text, end, endingsOf(index.spellingTraits[spelling]!));
  if (rest < 0) return;
  const name = nameOfSpelling(index, spelling);
  const form = formOf(index, name);
  const isCyrillic = SCRIPT[text.charCodeAt(end - 1)] === CYRILLIC;
  const spanEnd = isCyrillic ? rest : end;
  visit.found.push({
    start: at,
    end: spanEnd,
    entity: entityOf(index, name),
    form,
    name,
    rule: ruleOf(cost),
    cost,
    ending: isCyrillic
      ? inflection(text, at, spanEnd, form)
      : rest > end
        ? text.slice(end, rest)
        : endingOutside(text, end),
    prefix: visit.prefix === 0 ? '' : String.fromCharCode(visit.prefix),
  });
}

function ruleOf(cost: number): MatchRule {
  if (cost === 0) return 'exact';
  if (cost < LEAST_SLIP) return 'separators';
  return cost < 1 ? 'spelling' : 'typo';
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
