/**
 * Where a name may end. Nothing of a word may be left over but a real ending of its language, so that 현대 is not found in
 * 현대화 nor 홍범도 in 홍범도함.
 */
import { CYRILLIC, FOLD, HANGUL_SCRIPT, IGNORED, KIND, LATIN, SCRIPT } from './characters';
import { spellsEnding } from './ending-grammar';
import { englishPossessive } from './languages/en';
import { kazakhEndings } from './languages/kk';
import { koreanEndings, SHORT_KOREAN_SYLLABLES, shortKoreanEndings } from './languages/ko';

/** The accepted end of a match: where the span ends and what ending was seen. */
export type AcceptedEnd = { end: number; ending: string };

/** Longest rest of a word that is looked at; longer ones are words of their own. */
const MAX_ENDING = 12;

/**
 * Checks the end of a match whose last letter is at `at - 1`. Null when what follows makes it another word.
 * A Korean particle or an English possessive stays outside the span; a Cyrillic word with its ending lies inside, since its
 * endings cannot be cut off safely.
 */
export function acceptEnd(text: string, at: number, syllables: number): AcceptedEnd | null {
  const script = SCRIPT[text.charCodeAt(at - 1)]!;
  const to = endOfRun(text, at, script);
  if (to > at) return to - at > MAX_ENDING ? null : endingInsideWord(text, { at, to, script, syllables });
  if (script === LATIN) {
    const possessive = englishPossessive(text, at);
    if (possessive) return { end: at, ending: possessive };
  }
  return { end: at, ending: particleAfterOtherScript(text, at, script) };
}

function endingInsideWord(
  text: string,
  rest: { at: number; to: number; script: number; syllables: number },
): AcceptedEnd | null {
  const { at, to, script, syllables } = rest;
  const unitAt = (offset: number) => FOLD[text.charCodeAt(offset)]!;
  if (script === HANGUL_SCRIPT) {
    const grammar = syllables < SHORT_KOREAN_SYLLABLES ? shortKoreanEndings : koreanEndings;
    return spellsEnding(grammar, { from: at, to }, unitAt) ? { end: at, ending: text.slice(at, to) } : null;
  }
  if (script === CYRILLIC && spellsEnding(kazakhEndings, { from: at, to }, unitAt)) {
    return { end: to, ending: text.slice(at, to) };
  }
  return null;
}

/** Offset after the run of units of one script that begins at `at`. */
function endOfRun(text: string, at: number, script: number): number {
  let to = at;
  for (let i = at; i < text.length && i - at <= MAX_ENDING; i++) {
    const unit = text.charCodeAt(i);
    if (SCRIPT[unit] === script) to = i + 1;
    else if (KIND[unit] !== IGNORED) break;
  }
  return to;
}

/** A Korean particle solid with a name in another script (MOU를); any Hangul there is a boundary, only particles are named. */
function particleAfterOtherScript(text: string, at: number, script: number): string {
  if (script === HANGUL_SCRIPT || SCRIPT[text.charCodeAt(at)] !== HANGUL_SCRIPT) return '';
  const to = endOfRun(text, at, HANGUL_SCRIPT);
  const unitAt = (offset: number) => text.charCodeAt(offset);
  return spellsEnding(shortKoreanEndings, { from: at, to }, unitAt) ? text.slice(at, to) : '';
}
