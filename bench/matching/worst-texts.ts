/** Texts made to cost most: only names, only near-misses, one prefix over and over, no spaces, one endless line; and names that never come in the same order. */

/** Texts of about `length` characters from the names' forms. */
export function worstTexts(forms: readonly string[], length: number): { name: string; text: string }[] {
  const step = Math.max(1, Math.floor(forms.length / 5000));
  const some = forms.filter((_, i) => i % step === 0);
  const longest = [...some].sort((a, b) => b.length - a.length)[0] ?? 'a';
  return [
    { name: 'only names', text: some.join(' ') },
    { name: 'only near-misses', text: some.map(twoSlips).join(' ') },
    { name: 'names in capitals', text: some.join('. ').toUpperCase() },
    { name: 'one prefix repeated', text: '카자흐스 ' },
    { name: 'one name repeated', text: '카자흐스탄 ' },
    { name: 'one long name’s beginning repeated', text: `${longest.slice(0, -1)} ` },
    { name: 'no spaces, Latin', text: 'A' },
    { name: 'no spaces, Hangul', text: '가' },
    { name: 'single letters', text: 'К а з а х с т а н ' },
    { name: 'brackets', text: '한(韓)' },
    { name: 'one line of words', text: 'Kazakhstan and Korea ' },
  ].map(({ name, text }) => ({
    name,
    text: flat(text.repeat(Math.ceil(length / text.length)).slice(0, length)),
  }));
}

/** One flat string: ropes are read more slowly. */
function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

/** A kind of text that is never twice the same: of so many characters, another one for each seed. */
export type FreshText = { name: string; make: (length: number, seed: number) => string };

const LETTERS = [...'aeiouknrst가나스탄은аеиокнрст'];

/** Texts in which next to nothing was read before, so that nothing an index remembers helps. */
export function freshTexts(forms: readonly string[]): FreshText[] {
  const words = [...new Set(forms.flatMap((form) => form.split(' ')))];
  const kinds: [string, (random: () => number) => string][] = [
    ['names in random order', (random) => pick(forms, random)],
    ['names with a random slip', (random) => withSlip(pick(forms, random), random)],
    ['words of names in random order', (random) => pick(words, random)],
    ['“Kazakhstan and Korea” and a number', (random) => `Kazakhstan and Korea ${Math.floor(random() * 1e6)}`],
  ];
  return kinds.map(([name, piece]) => ({
    name,
    make: (length, seed) => {
      const random = randomFrom(seed);
      const pieces: string[] = [];
      for (let made = 0; made < length; ) {
        const next = piece(random);
        pieces.push(next);
        made += next.length + 1;
      }
      return flat(pieces.join(' ').slice(0, length));
    },
  }));
}

function pick<T>(list: readonly T[], random: () => number): T {
  const picked = list[Math.floor(random() * list.length)];
  if (picked === undefined) throw new Error('Worst texts: nothing to choose from.');
  return picked;
}

/** A letter behind the first replaced by any other. */
function withSlip(form: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (form.length - 1));
  return form.slice(0, at) + pick(LETTERS, random) + form.slice(at + 1);
}

/** Numbers from 0 to 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
}

function twoSlips(form: string): string {
  const letters = [...form];
  if (letters.length < 4) return form;
  letters[1] = letters[letters.length >> 1]!;
  letters[letters.length - 1] = letters[0]!;
  return letters.join('');
}
