/**
 * Honest coverage: names that look as if they belonged into the base and are not in it. People with an office title
 * beside a word for Kazakhstan or Korea ("Kazakh Foreign Minister Murat Nurtleu", 외교부 장관 조태열 is too far from
 * either) are collected, at most a handful, for the reader to export and propose.
 *
 * Works on wording alone and is therefore careful: both a title and one of the two countries have to stand in the same
 * sentence, and the name must not overlap a mention.
 */
import { countCountries } from './evidence/count-countries';
import { sentenceAround } from './evidence/surroundings';

export type UnknownName = { text: string; reason: string; start: number; end: number };

/** A handful: what a reader will look through. */
const MAX_UNKNOWN = 5;

/** Text looked at, in UTF-16 units: an article; lists and comments below it name too many people. */
const MAX_TEXT = 40_000;

/** A capitalised word of a name, hyphens within; not a country or capital, which may stand before the name. */
const WORD = String.raw`(?!Казахстан|Коре|Южн|Республик|Астан|Сеул|Қазақстан|Kazakh|Korea|South)\p{Lu}\p{Ll}+(?:-\p{L}+)?`;

/** Two words or three: English and Russian. Kazakh ones are two, since a place with its ending often follows. */
const NAME = `${WORD}(?:\\s${WORD}){1,2}`;
const SHORT_NAME = `${WORD}\\s${WORD}`;

/** Titles that stand before a name (in alphabets) and after it (in Korean). */
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:Minister|Ambassador|Governor|Chairman|Chairwoman|Speaker|Mayor|Special Representative|CEO)\s(?:of\s[\p{L}\s]{3,40}?\s)?(?<name>${NAME})`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:[Мм]инистр|[Пп]осол|посл[ауе]|аким|председател[ья]|спикер|глав[аы]\sМИД)\p{L}{0,3}\s(?:[\p{L}\s-]{3,40}?\s)?(?<name>${NAME})`,
    'gu',
  ),
  new RegExp(String.raw`(?:министрі|елшісі|әкімі|төрағасы|спикері)\s(?<name>${SHORT_NAME})`, 'gu'),
  /(?<![가-힣])(?<name>[가-힣]{2,4}(?: [가-힣]{2,5})?) (?:총리|부총리|장관|차관|대사|의장|주지사|특사)(?![가-힣]{2})/gu,
];

/** Korean words before a title that are an office, a place or a word with its particle, not a person. */
const NO_PERSON =
  /(?:[부처청원국위시도군구측실의은는이가을를과와에]|외교|산업|국방|통상|에너지|주한|신임|양국|카자흐스탄|대한민국|한국)$/;

const overlapsAny = (spans: readonly { start: number; end: number }[], start: number, end: number): boolean =>
  spans.some((span) => span.start < end && start < span.end);

/**
 * Names that look relevant and are none of `marked`, each once, in order, at most a handful; `reason` is the sign as
 * written (title and country word).
 */
export function findUnknownNames(
  text: string,
  marked: readonly { start: number; end: number }[],
): UnknownName[] {
  const sample = text.slice(0, MAX_TEXT);
  const found = new Map<string, UnknownName>();
  for (const pattern of PATTERNS) {
    for (const hit of sample.matchAll(pattern)) {
      const name = hit.groups?.name ?? '';
      const start = hit.index + hit[0].indexOf(name);
      const end = start + name.length;
      if (
        name.split(' ').some((word) => NO_PERSON.test(word)) ||
        found.has(name) ||
        overlapsAny(marked, start, end)
      )
        continue;
      const sentence = sentenceAround(sample, start, end);
      const countries = countCountries(sample.slice(sentence.start, sentence.end).toLowerCase());
      if (countries.kazakhstan === 0) continue;
      found.set(name, { text: name, reason: hit[0].replace(/\s+/g, ' ').trim(), start, end });
      if (found.size >= MAX_UNKNOWN * 2) break;
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start).slice(0, MAX_UNKNOWN);
}
