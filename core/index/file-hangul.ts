/** Keys of a spelling that begins with a Hangul syllable. */
import { HANGUL, KIND } from '../matching/characters';
import { openGate } from '../matching/hangul-gate';
import {
  fillHangulKeys,
  HANGUL_EXACT_TAIL,
  HANGUL_FUZZY_TAIL,
  HANGUL_KEYS,
  hangulKey,
} from '../matching/keys';
import { INITIAL_SYMBOL, jamoOf, SYMBOL } from '../matching/symbols';
import { fileSingle } from './file-single';
import type { Filing } from './file-spelling';
import { units } from './name-units';

/** Fewest symbols for deletion keys. */
const MIN_FUZZY = 4;

const keys = new Int32Array(HANGUL_KEYS);

/** Files the spelling whose units are filled; gives where its tail begins. */
export function fileHangul(length: number, slips: number, filing: Filing): number {
  let syllables = 0;
  while (syllables < length && KIND[units[syllables]!] === HANGUL) syllables++;
  // What follows the first syllable may be digits or another script (국제IT협력센터); a slip needs three symbols more.
  if (slips > 0 && length >= MIN_FUZZY) {
    fileDeletionKeys(filing);
    fileMovedFinals(filing);
    return HANGUL_FUZZY_TAIL;
  }
  if (syllables >= 2) {
    fillHangulKeys(units, 0, keys);
    filing.exact.push(keys[HANGUL_KEYS - (syllables >= 3 ? 1 : 2)]!);
    openGate(filing.hangulGate, SYMBOL[units[0]!]!, SYMBOL[units[1]!]!, 0);
  } else fileSingle(filing);
  return HANGUL_EXACT_TAIL;
}

function fileDeletionKeys(filing: Filing): void {
  const [a = 0, b = 0, c = 0, d = 0] = Array.from(units.subarray(0, 4), (unit) => SYMBOL[unit]!);
  fileTriple(a, b, c, filing);
  fileTriple(a, b, d, filing);
  fileTriple(a, c, d, filing);
  fileTriple(INITIAL_SYMBOL[units[0]!]!, b, c, filing);
}

function fileTriple(a: number, b: number, c: number, filing: Filing): void {
  filing.fuzzy.push(hangulKey(a, b, c));
  openGate(filing.hangulGate, a, b, c);
}

/** Initials (0–18) that can also stand as a final, as that final's position; 0 where there is none. */
const INITIAL_AS_FINAL = [1, 2, 4, 7, 0, 8, 16, 17, 0, 19, 20, 0, 22, 0, 23, 24, 25, 26, 27] as const;

/**
 * Keys for a final that moved: 카심조 written 카시모조 (the final ㅁ begins a syllable of its own) or the other way round. Both
 * change the number of syllables, which a deletion key absorbs, and the symbol beside it, which needs these keys.
 */
function fileMovedFinals(filing: Filing): void {
  const symbols = Array.from(units.subarray(0, 5), (unit) => SYMBOL[unit]!);
  for (let j = 0; j < 3; j++) {
    if (KIND[units[j]!] !== HANGUL) continue;
    const { final } = jamoOf(units[j]!);
    if (final > 0) {
      const split = symbols.slice();
      split[j] = SYMBOL[units[j]! - final]!;
      fileFirstThree(split, filing);
    }
    const next = units[j + 1]!;
    const joined = final === 0 && KIND[next] === HANGUL ? INITIAL_AS_FINAL[jamoOf(next).initial]! : 0;
    if (joined > 0) {
      const merged = symbols.slice();
      merged[j] = SYMBOL[units[j]! + joined]!;
      merged.splice(j + 1, 1);
      fileFirstThree(merged, filing);
    }
  }
}

function fileFirstThree(symbols: number[], filing: Filing): void {
  const [a = 0, b = 0, c = 0] = symbols;
  if (c > 0) fileTriple(a, b, c, filing);
}
