/**
 * How a name sounds, roughly, in letters that Hangul, Latin, Cyrillic and Kazakh Latin share: Токаев, Toqaev, Tokayev and
 * 토카예프 all become "tokaep". After the idea of Soundex (Russell 1918) and Beider–Morse: sounds that one script cannot
 * tell apart are one letter (b p f v; d t; g k q; l r; z j ch), but vowels are kept, since they carry Korean names.
 */
import type { Letters } from './letters';

const LEADS = ['k', 'k', 'n', 't', 't', 'r', 'm', 'p', 'p', 's', 's', '', 'j', 'j', 'j', 'k', 't', 'p', 'h'];
const VOWELS = 'a e a e o e o e o a e e o u o e i u  i i'.split(' ');
// The nineteenth vowel, ㅡ, is what Hangul puts between foreign consonants; it sounds as nothing.
const TAILS = ' k k k n n n t r k m r r r p r m p p t t n t t k t p h'.split(' ');

/** Longest first within a letter; matched greedily. */
const LATIN: [string, string][] = [
  ['aev', 'aep'], ['shch', 's'], ['tsch', 'j'], ['sch', 's'], ['tch', 'j'], ['dzh', 'j'], ['tz', 'j'], ['ts', 'j'], ['ch', 'j'], ['sh', 's'], ['zh', 'j'],
  ['kh', 'h'], ['gh', 'k'], ['ph', 'p'], ['th', 't'], ['dj', 'j'], ['ck', 'k'], ['ng', 'n'], ['oo', 'u'], ['ou', 'u'], ['ee', 'i'],
  ['ae', 'e'], ['eo', 'o'], ['eu', ''], ['ui', 'i'], ['oe', 'e'], ['wo', 'o'], ['wu', 'u'], ['b', 'p'], ['c', 'k'], ['d', 't'], ['f', 'p'], ['g', 'k'],
  ['l', 'r'], ['q', 'k'], ['v', 'p'], ['w', ''], ['x', 'ks'], ['z', 'j'],
]; // biome-ignore format: a table
const CYRILLIC: [string, string][] = [
  ['тч', 'j'], ['дж', 'j'], ['чж', 'j'], ['тс', 'j'], ['чх', 'j'], ['кх', 'k'], ['тх', 't'], ['пх', 'p'], ['нъ', 'n'], ['нг', 'n'],
  ['а', 'a'], ['ә', 'a'], ['б', 'p'], ['в', 'p'], ['г', 'k'], ['ғ', 'k'], ['д', 't'], ['е', 'e'], ['ё', 'o'], ['ж', 'j'], ['з', 'j'], ['и', 'i'], ['і', 'i'],
  ['к', 'k'], ['қ', 'k'], ['л', 'r'], ['м', 'm'], ['н', 'n'], ['ң', 'n'], ['о', 'o'], ['ө', 'o'], ['п', 'p'], ['р', 'r'], ['с', 's'], ['т', 't'],
  ['у', 'u'], ['ұ', 'u'], ['ү', 'u'], ['ф', 'p'], ['х', 'h'], ['һ', 'h'], ['ц', 'j'], ['ч', 'j'], ['ш', 's'], ['щ', 's'], ['ъ', ''], ['ы', 'i'],
  ['ь', ''], ['э', 'e'], ['ю', 'u'], ['я', 'a'],
]; // biome-ignore format: a table
/** Both tables by their first letter. */
const BY_FIRST = new Map<string, [string, string][]>();
for (const entry of [...LATIN, ...CYRILLIC]) {
  const first = entry[0][0] ?? '';
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), entry]);
}
/** The glide before a vowel is written in one script and not in the next (Tokayev, Токаев; Yoon, Юн). */
const GLIDE = /^[yйý](?=[aeiouаеёиоуыэюя])/u;
const HANGUL_FIRST = 0xac00;
const HANGUL_LAST = 0xd7a3;

/** Gives the sounds of `source` with the way back to its offsets. Letters of other scripts and digits stand for themselves. */
export function soundsOf(source: string): Letters {
  const result: Letters = { text: '', from: [], to: [], starts: [] };
  const lower = source.toLowerCase();
  // A character that changes length in lower case (İ) would shift every offset after it.
  const text = lower.length === source.length ? lower : source;
  let at = 0;
  let inWord = false;
  while (at < text.length) {
    const { length, sound, letter } = readSound(text, at);
    if (letter) {
      append(result, sound, { from: at, to: at + length, start: inWord ? 0 : 2 });
      // A silent first letter (W, ㅡ) must not take the beginning of the word with it.
      inWord = inWord || sound !== '';
    } else {
      inWord = false;
    }
    at += length;
  }
  return result;
}

/** One sound is written once: Kassym and Kasym, Ёлль and Ёль. */
function append(result: Letters, sound: string, at: { from: number; to: number; start: number }): void {
  for (let i = 0; i < sound.length; i += 1) {
    const letter = sound[i] ?? '';
    const start = i === 0 ? at.start : 0;
    if (start === 0 && result.text.endsWith(letter)) {
      result.to[result.to.length - 1] = at.to;
      continue;
    }
    result.text += letter;
    result.from.push(at.from);
    result.to.push(at.to);
    result.starts.push(start);
  }
}

function readSound(text: string, at: number): { length: number; sound: string; letter: boolean } {
  const unit = text.charCodeAt(at);
  if (unit >= HANGUL_FIRST && unit <= HANGUL_LAST) {
    const code = unit - HANGUL_FIRST;
    const lead = LEADS[Math.floor(code / 588)] ?? '';
    const vowel = VOWELS[Math.floor((code % 588) / 28)] ?? '';
    return { length: 1, sound: lead + vowel + (TAILS[code % 28] ?? ''), letter: true };
  }
  const rest = text.slice(at, at + 4);
  if (GLIDE.test(rest)) return { length: 1, sound: '', letter: true };
  for (const [written, sound] of BY_FIRST.get(rest[0] ?? '') ?? []) {
    if (rest.startsWith(written)) return { length: written.length, sound, letter: true };
  }
  const plain = (rest[0] ?? '').normalize('NFD')[0] ?? '';
  if (plain !== rest[0]) return { ...readSound(plain, 0), length: 1 };
  if (plain === 'y' || plain === 'ı' || plain === 'й') return { length: 1, sound: 'i', letter: true };
  // An h that closes a syllable is not heard (Noh, Shah).
  if (plain === 'h') return { length: 1, sound: /^h(?![aeiouy])/.test(rest) ? '' : 'h', letter: true };
  return { length: 1, sound: plain, letter: /[\p{L}\p{Nd}]/u.test(plain) };
}
