/**
 * Where a name may end. Nothing of a word may be left over but a real ending of its language, so that 현대 is not found in
 * 현대화 nor 홍범도 in 홍범도함.
 */
import { CYRILLIC, FOLD, HANGUL_SCRIPT, IGNORED, KIND, LATIN, SCRIPT } from './characters';
import { KOREAN, needsEnding, paradigmOf, SHORT_KOREAN, takesKazakh } from './ending-classes';
import { spellsEnding } from './ending-grammar';
import { englishPossessive } from './languages/en';
import { kazakhEndings } from './languages/kk';
import { koreanEndings, shortKoreanEndings } from './languages/ko';
import { isRussianEnding } from './languages/ru';

/** The accepted end of a match: where the span ends and what ending was seen. */
export type AcceptedEnd = { end: number; ending: string };

/** Longest rest of a word that is looked at; longer ones are words of their own. */
const MAX_ENDING = 12;

/**
 * Checks the end of a match whose last letter is at `at - 1`. Null when what follows makes it another word.
 * A Korean particle or an English possessive stays outside the span; a Cyrillic word with its ending lies inside, since its
 * endings cannot be cut off safely.
 */
export function acceptEnd(text: string, at: number, endings: number): AcceptedEnd | null {
  const to = restEnd(text, at, endings);
  if (to < 0) return null;
  const script = SCRIPT[text.charCodeAt(at - 1)]!;
  if (to > at) return { end: script === CYRILLIC ? to : at, ending: text.slice(at, to) };
  return { end: at, ending: outsideWord(text, at, script) };
}

/** Offset after the ending that follows a match (`at` itself at a boundary), or -1 where it is no real ending. */
export function restEnd(text: string, at: number, endings: number): number {
  const script = SCRIPT[text.charCodeAt(at - 1)]!;
  const to = endOfRun(text, at, script);
  if (to === at) return needsEnding(endings) ? -1 : at;
  if (to - at > MAX_ENDING) return -1;
  return isEnding(text, { from: at, to }, endings) ? to : -1;
}

function isEnding(text: string, range: { from: number; to: number }, endings: number): boolean {
  const unitAt = (offset: number) => FOLD[text.charCodeAt(offset)]!;
  if (endings === KOREAN) return spellsEnding(koreanEndings, range, unitAt);
  if (endings === SHORT_KOREAN) return spellsEnding(shortKoreanEndings, range, unitAt);
  const paradigm = paradigmOf(endings);
  if (paradigm >= 0 && isRussianEnding(paradigm, foldedSlice(text, range))) return true;
  return takesKazakh(endings) && spellsEnding(kazakhEndings, range, unitAt);
}

function foldedSlice(text: string, { from, to }: { from: number; to: number }): string {
  let folded = '';
  for (let i = from; i < to; i++) folded += String.fromCharCode(FOLD[text.charCodeAt(i)]!);
  return folded;
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

/** An ending that needs no check because it stands beyond a boundary: "'s", or a particle after another script (MOU를). */
function outsideWord(text: string, at: number, script: number): string {
  if (script === LATIN) {
    const possessive = englishPossessive(text, at);
    if (possessive) return possessive;
  }
  if (script === HANGUL_SCRIPT || SCRIPT[text.charCodeAt(at)] !== HANGUL_SCRIPT) return '';
  const to = endOfRun(text, at, HANGUL_SCRIPT);
  const unitAt = (offset: number) => text.charCodeAt(offset);
  return spellsEnding(shortKoreanEndings, { from: at, to }, unitAt) ? text.slice(at, to) : '';
}
