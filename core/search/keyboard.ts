/**
 * The same keys on another layout: what a reader meant who forgot to switch (xhzkdPvm for 토카예프, njrftd for токаев).
 * Layouts are given as the characters of the same 47 keys, row by row.
 */
import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul';

const QWERTY = "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./";
const QWERTY_SHIFT = '~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?';
const RUSSIAN = 'ё1234567890-=йцукенгшщзхъ\\фывапролджэячсмитьбю.';
const RUSSIAN_SHIFT = 'Ё!"№;%:?*()_+ЙЦУКЕНГШЩЗХЪ/ФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,';
/** Kazakh (KZ): as Russian, with the Kazakh letters on the row of digits. */
const KAZAKH = '("әіңғ,.үұқөһйцукенгшщзхъ\\фывапролджэячсмитьбю№';
const KAZAKH_SHIFT = ')!ӘІҢҒ;:ҮҰҚӨҺЙЦУКЕНГШЩЗХЪ/ФЫВАПРОЛДЖЭЯЧСМИТЬБЮ?';

type Layout = { toQwerty: Map<string, string>; fromQwerty: Map<string, string> };

const russian = layout(RUSSIAN, RUSSIAN_SHIFT);
const kazakh = layout(KAZAKH, KAZAKH_SHIFT);

const HANGUL = /[ㄱ-ㅣ가-힣]/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /[A-Za-z]/u;
const KAZAKH_LETTER = /[әіңғүұқөһ]/iu;
/** Vowels alone or syllables left open by a stray consonant inside the word: not Korean as anyone means to write it. */
const BROKEN_HANGUL = /[ㅏ-ㅣ]|[ㄱ-ㅎ](?=[가-힣])/u;

/** Gives other readings of `typed`, as if it had been typed on another layout; never `typed` itself. */
export function otherLayouts(typed: string): string[] {
  const keys = new Set<string>();
  if (HANGUL.test(typed)) keys.add(convertHangulToQwerty(typed));
  else if (CYRILLIC.test(typed)) {
    keys.add(swap(typed, KAZAKH_LETTER.test(typed) ? kazakh.toQwerty : russian.toQwerty));
  } else if (LATIN.test(typed)) keys.add(typed);
  const readings = new Set<string>();
  for (const pressed of keys) {
    readings.add(pressed);
    const hangul = asHangul(pressed);
    if (hangul) readings.add(hangul);
    readings.add(swap(pressed, russian.fromQwerty));
    if (/[2-5890\-=]/u.test(pressed)) readings.add(swap(pressed, kazakh.fromQwerty));
  }
  readings.delete(typed);
  return [...readings];
}

/** Latin keys as 두벌식 Hangul; null where that makes no syllables. Capitals that no shifted key needs are let go. */
function asHangul(pressed: string): string | null {
  const keys = pressed.replace(/[A-Z]/g, (key) => ('QWERTOP'.includes(key) ? key : key.toLowerCase()));
  try {
    const hangul = convertQwertyToHangul(keys);
    return BROKEN_HANGUL.test(hangul) || !/[가-힣]/u.test(hangul) ? null : hangul;
  } catch {
    // es-hangul 2.4 throws on a consonant after two vowels that stand alone (njr): no Korean either way.
    return null;
  }
}

function layout(plain: string, shifted: string): Layout {
  const toQwerty = new Map<string, string>();
  const fromQwerty = new Map<string, string>();
  const pairs: [string, string][] = [
    [QWERTY, plain],
    [QWERTY_SHIFT, shifted],
  ];
  for (const [keys, letters] of pairs) {
    [...letters].forEach((letter, i) => {
      const key = keys[i] ?? '';
      if (!toQwerty.has(letter)) toQwerty.set(letter, key);
      if (!fromQwerty.has(key)) fromQwerty.set(key, letter);
    });
  }
  return { toQwerty, fromQwerty };
}

function swap(text: string, table: Map<string, string>): string {
  return [...text].map((character) => table.get(character) ?? character).join('');
}
