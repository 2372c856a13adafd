/** Texts made to cost most: only names, only near-misses, one prefix over and over, no spaces, one endless line. */

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
    text: Buffer.from(text.repeat(Math.ceil(length / text.length)).slice(0, length), 'utf16le').toString(
      'utf16le',
    ),
  }));
}

function twoSlips(form: string): string {
  const letters = [...form];
  if (letters.length < 4) return form;
  letters[1] = letters[letters.length >> 1]!;
  letters[letters.length - 1] = letters[0]!;
  return letters.join('');
}
