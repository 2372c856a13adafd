/** Rows of numbers -> the candidates that are handed on, with their strings. */
import { entityOf, formOf, type MatchIndex } from '../index/open';
import { CYRILLIC, FOLD, HANGUL, KIND, SCRIPT } from './characters';
import { COST, END, ENDING_END, LEAST_SLIP, NAME, PREFIX, type Readings, ROW, START } from './readings';
import type { Candidate, MatchRule } from './types';
import { EDIT } from './weights';

/** The candidates of a text, in the order of the readings. */
export function toCandidates(text: string, index: MatchIndex, { rows, count }: Readings): Candidate[] {
  const candidates = new Array<Candidate>(count);
  for (let place = 0; place < count * ROW; place += ROW) {
    const start = rows[place + START]!;
    const end = rows[place + END]!;
    const name = rows[place + NAME]!;
    const cost = rows[place + COST]!;
    const form = formOf(index, name);
    const endingEnd = rows[place + ENDING_END]!;
    candidates[place / ROW] = {
      start,
      end,
      entity: entityOf(index, name),
      form,
      name,
      rule: ruleOf(cost),
      cost: cost / EDIT,
      ending:
        SCRIPT[text.charCodeAt(end - 1)] === CYRILLIC
          ? inflection(text, start, end, form)
          : endingEnd === end
            ? ''
            : text.slice(end, endingEnd),
      prefix: rows[place + PREFIX] === 0 ? '' : String.fromCharCode(rows[place + PREFIX]!),
    };
  }
  return candidates;
}

function ruleOf(cost: number): MatchRule {
  if (cost === 0) return 'exact';
  if (cost < LEAST_SLIP) return 'separators';
  return cost < EDIT ? 'spelling' : 'typo';
}

/**
 * The ending of a declined Cyrillic form: what its last word has after the stem it shares with the name's. Where the text closes the gaps of
 * the name, all of it is one word.
 */
function inflection(text: string, start: number, end: number, form: string): string {
  if (SCRIPT[form.charCodeAt(form.length - 1)] !== CYRILLIC) return '';
  let seen = wordStart(text, start, end);
  let named = seen === start ? 0 : wordStart(form, 0, form.length);
  while (seen < end && named < form.length) {
    if (KIND[form.charCodeAt(named)]! < HANGUL) named++;
    else if (FOLD[text.charCodeAt(seen)] === FOLD[form.charCodeAt(named)]) {
      seen++;
      named++;
    } else break;
  }
  return text.slice(seen, end);
}

function wordStart(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && SCRIPT[text.charCodeAt(at - 1)] === CYRILLIC) at--;
  return at;
}
