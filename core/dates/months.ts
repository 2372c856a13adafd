/**
 * Names of the months in the four reader languages, as data: stems that a word of a date begins with.
 * Russian and Kazakh names carry endings (августа, тамызда), English ones are cut short (Aug.), so stems are compared,
 * never whole words; each stem is long enough to be no other word's beginning in that language.
 */
const STEMS: readonly (readonly string[])[] = [
  ['jan', 'январ', 'янв', 'қаңтар'],
  ['feb', 'феврал', 'фев', 'ақпан'],
  ['mar', 'март', 'мар', 'наурыз'],
  ['apr', 'апрел', 'апр', 'сәуір'],
  ['may', 'май', 'мая', 'мамыр'],
  ['jun', 'июн', 'маусым'],
  ['jul', 'июл', 'шілде'],
  ['aug', 'август', 'авг', 'тамыз'],
  ['sep', 'сентябр', 'сен', 'қыркүйек'],
  ['oct', 'октябр', 'окт', 'қазан'],
  ['nov', 'ноябр', 'ноя', 'қараша'],
  ['dec', 'декабр', 'дек', 'желтоқсан'],
];

/** English month names as dates are written with. */
export const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** English month names in full: a word that only begins like a month (Marketing, Decade) is none. */
const ENGLISH =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/;

/** Number (1–12) of the month that `word` names, or null. Case and a closing full stop do not matter. */
export function monthNumber(word: string): number | null {
  const bare = word.toLowerCase().replace(/\.$/, '');
  const latin = /^[a-z]/.test(bare);
  if (latin && !ENGLISH.test(bare)) return null;
  const at = STEMS.findIndex((stems) => stems.some((stem) => bare.startsWith(stem)));
  return at < 0 ? null : at + 1;
}
