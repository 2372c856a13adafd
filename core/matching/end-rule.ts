/**
 * Where a name may end. Nothing of a word may be left over but a real ending of its language, so that 현대 is not found in
 * 현대화 nor 홍범도 in 홍범도함.
 */
import { FOLD, HANGUL_SCRIPT, IGNORED, KIND, LATIN, SCRIPT } from './characters';
import { KAZAKH_LATIN, KOREAN, needsEnding, paradigmOf, SHORT_KOREAN, takesKazakh } from './ending-classes';
import { spellsEnding } from './ending-grammar';
import { possessiveLength } from './languages/en';
import { kazakhEndings, kazakhLatinEndings } from './languages/kk';
import { koreanEndings, shortKoreanEndings } from './languages/ko';
import { isRussianEnding } from './languages/ru';

/** Longest rest of a word that is looked at; longer ones are words of their own. */
const MAX_ENDING = 12;
/** Units looked at behind a name in Latin letters for a possessive. */
const POSSESSIVE_REACH = 3;

/** Offset after all that was looked at since `beginEnds`. */
let looked = 0;

/** Begins to note how far is looked. */
export function beginEnds(): void {
  looked = 0;
}

/** Offset after all units that endings were looked for in since `beginEnds`. */
export function lookedTo(): number {
  return looked;
}

/**
 * Offset after the ending that follows a match whose last letter is at `at - 1` (`at` itself at a boundary), or -1 where what
 * follows is no real ending and makes it another word. A Korean particle or an English possessive stays outside the span; a
 * Cyrillic or Kazakh word with its ending lies inside, since its endings cannot be cut off safely.
 */
export function restEnd(text: string, at: number, endings: number): number {
  const script = SCRIPT[text.charCodeAt(at - 1)]!;
  const to = endOfRun(text, at, script);
  if (to === at) return needsEnding(endings) ? -1 : at;
  if (to - at > MAX_ENDING) return -1;
  return isEnding(text, at, to, endings) ? to : -1;
}

function isEnding(text: string, from: number, to: number, endings: number): boolean {
  if (endings === KOREAN) return spellsEnding(koreanEndings, text, from, to);
  if (endings === SHORT_KOREAN) return spellsEnding(shortKoreanEndings, text, from, to);
  if (endings === KAZAKH_LATIN) return spellsEnding(kazakhLatinEndings, text, from, to);
  const paradigm = paradigmOf(endings);
  if (paradigm >= 0 && isRussianEnding(paradigm, foldedSlice(text, from, to))) return true;
  return takesKazakh(endings) && spellsEnding(kazakhEndings, text, from, to);
}

function foldedSlice(text: string, from: number, to: number): string {
  let folded = '';
  for (let i = from; i < to; i++) folded += String.fromCharCode(FOLD[text.charCodeAt(i)]!);
  return folded;
}

/** Offset after the run of units of one script that begins at `at`. */
function endOfRun(text: string, at: number, script: number): number {
  const limit = Math.min(text.length, at + MAX_ENDING + 1);
  let to = at;
  let i = at;
  for (; i < limit; i++) {
    const unit = text.charCodeAt(i);
    if (SCRIPT[unit] === script) to = i + 1;
    else if (KIND[unit] !== IGNORED) break;
  }
  looked = Math.max(looked, i + 1);
  return to;
}

/**
 * Offset after an ending that needs no check because it stands beyond a boundary: "'s", or a particle after another script (MOU를); `at`
 * where there is none.
 */
export function endOutside(text: string, at: number): number {
  const script = SCRIPT[text.charCodeAt(at - 1)]!;
  if (script === LATIN) {
    looked = Math.max(looked, at + POSSESSIVE_REACH);
    const possessive = possessiveLength(text, at);
    if (possessive > 0) return at + possessive;
  }
  if (script === HANGUL_SCRIPT || SCRIPT[text.charCodeAt(at)] !== HANGUL_SCRIPT) return at;
  const to = endOfRun(text, at, HANGUL_SCRIPT);
  return spellsEnding(shortKoreanEndings, text, at, to) ? to : at;
}
