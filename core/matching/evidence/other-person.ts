/**
 * A short surname beside another given name is another person: Moon Hyung-bae, Keith Moon. Applies to the one-syllable
 * surnames of Korea in an alphabet, where a neighbouring capital shows a name. Hangul has no capitals, and a long surname
 * (Токаев) has few bearers: there the data name the relatives.
 */
import { holdsAt } from '../../dates/partial-date';
import { isUpperCase } from '../characters';
import type { Candidate, Evidence } from '../types';
import { bearersOf, type PageSignals } from './page-signals';
import type { Profile } from './profiles';
import { evidence, type Rule, type Situation } from './rule';

/** Capitalised words that stand before or after a surname without being part of a name; lower case. */
const NO_NAMES = new Set(
  (
    'president presidents the mr mr. mrs ms gen gen. general leader leaders south north korean korea kazakh kazakhstan former and but when as if ' +
    'while with for in on at by to of from after before since both then this that his her it he she they we i you after also however meanwhile minister ' +
    'prime foreign president-elect chairman dr dr. professor said says told monday tuesday wednesday thursday friday saturday sunday ' +
    'january february march april may june july august september october november december seoul astana almaty yonhap photo ' +
    'administration government says’ s ’s ' +
    'президент президента президенту президентом президенте президенты президентов глава главы господин г-н лидер лидера казахстана казахстан кореи корея также но и а в на с по как это ' +
    'президенті президентінің президентіне мемлекет басшысы қазақстан республикасының қр рк генерал генерала генералу хан'
  ).split(' '),
);

const WORD_BEFORE = /([\p{L}\p{M}’'.-]+)[ \u00a0]$/u;
const WORD_AFTER = /^[ \u00a0]([\p{L}\p{M}’'.-]+)/u;

/** Longest one-syllable surname in an alphabet (Hwang, Kwang), in letters. */
const MAX_SHORT_SURNAME = 5;

/** Where a sentence has just begun, a capital is no sign of a name. */
const BEGINS_SENTENCE = /(?:^|[.!?…:\n"“«(—–-])[ \u00a0]?$/;

const isName = (word: string): boolean =>
  /^\p{Lu}[\p{L}\p{M}’'-]*\p{Ll}[\p{L}\p{M}’'-]*$|^\p{Lu}\.$/u.test(word) &&
  !NO_NAMES.has(word.toLowerCase());

/** A bare surname whose neighbour is a given name not its own. */
export const otherPerson: Rule = {
  applies: isShortSurname,
  weigh: besideAGivenName,
};

/** The one-syllable surnames of Korea in an alphabet, by themselves or with the office before them (President Lee). */
function isShortSurname({ person, name }: Profile): boolean {
  if (person === 'surname')
    return /^\p{Lu}\p{Ll}+$/u.test(name.form) && name.form.length <= MAX_SHORT_SURNAME;
  return person === 'surname-with-office' && /^(?:President|Президент) \p{Lu}\p{Ll}+$/u.test(name.form);
}

/** "the Moon" is the one in the sky, but for what belongs to a person of that name: the Moon administration. */
const ARTICLE_BEFORE = /(?:^|[^\p{L}])the $/iu;
const OF_A_PERSON =
  /^(?:[’']s)?[ -](?:administration|government|presidency|cabinet|team|camp|era|couple|family|doctrine|initiative|office|side|case|trial|impeachment|visit|summit|regime|policy|polic)/;

/** Offices below that of a president: Rep. Yoon and Chairman Lee are others while Yoon or Lee is president. */
const OTHER_OFFICE =
  /(?:^|[^\p{L}])(Mayor|Rep\.?|Reps\.|Sen\.|Lawmaker|Chairman|Chairwoman|Vice Chairman|Minister|Gov\.|Governor|Judge|Justice|Prosecutor|Prof\.|Professor|Dr\.|CEO|Ambassador|Coach|Director|Speaker|Secretary|Envoy|[Мм]инистр|[Дд]епутат|[Мм]эр|[Гг]убернатор|[Сс]удья|[Рр]ежисс[её]р|[Пп]ремьер|[Пп]осол|[Тт]ренер) $/u;

/** True where the person is president on the page's day, or its day is unknown. */
function inOffice({ person, terms }: Profile, { context: { published } }: PageSignals): boolean {
  if (person !== 'surname') return false;
  return published === null || terms.some(({ validity }) => holdsAt(validity, published) !== 'no');
}

/** Where the surname begins: it is the last word. */
const lastWordAt = (text: string, { start, end }: Candidate): number =>
  start + text.slice(start, end).lastIndexOf(' ') + 1;

/** A president of something else than the country: President Lee of the Korean Golf Association. */
const OF_SOMETHING_ELSE =
  /^ of (?:the )?(?!Republic|ROK|South Korea(?!n)|Korea(?![n\p{L}]| \p{Lu}))\p{Lu}[\p{L}’'-]+/u;
const PRESIDENT_BEFORE = /President $/;

/** Where the surname with "President" before it belongs to an institution. */
function ofAnInstitution(text: string, { start, end }: Candidate, { person }: Profile): string | null {
  if (person === 'surname' && !PRESIDENT_BEFORE.test(text.slice(Math.max(0, start - 10), start))) return null;
  return OF_SOMETHING_ELSE.exec(text.slice(end, end + 40))?.[0].trim() ?? null;
}

function besideAGivenName({ candidate, profile, page }: Situation): Evidence | null {
  const { text } = page;
  if (
    ARTICLE_BEFORE.test(text.slice(Math.max(0, candidate.start - 5), candidate.start)) &&
    !OF_A_PERSON.test(text.slice(candidate.end, candidate.end + 24))
  )
    return evidence('other-person', `the ${profile.name.form}`);
  if (!isUpperCase(text.charCodeAt(lastWordAt(text, candidate)))) {
    // "президент ли он" asks whether he is one.
    return evidence('other-person', text.slice(candidate.start, candidate.end));
  }
  const institution = ofAnInstitution(text, candidate, profile);
  if (institution) return evidence('other-person', institution);
  const office = inOffice(profile, page)
    ? OTHER_OFFICE.exec(text.slice(Math.max(0, candidate.start - 24), candidate.start))
    : null;
  if (office) return evidence('other-person', office[1]);
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, candidate.start - 24), candidate.start));
  if (before && isName(before[1]!) && !isOwnName(before[1]!, profile.entity.names)) {
    const ahead = text.slice(Math.max(0, candidate.start - 26), candidate.start - before[0].length);
    if (!BEGINS_SENTENCE.test(ahead)) return evidence('other-person', before[1]);
  }
  const after = WORD_AFTER.exec(text.slice(candidate.end, candidate.end + 24))?.[1]?.replace(/[.’'-]+$/u, '');
  const isGivenName = CYRILLIC.test(profile.name.form) ? isName : isKoreanGivenName;
  const syllables = TWO_SYLLABLES.exec(text.slice(candidate.end, candidate.end + 24))?.[1];
  if (syllables && !isOwnGivenName(syllables, profile.entity.names))
    return evidence('other-person', syllables);
  return after && isGivenName(after) && !isOwnName(after, profile.entity.names)
    ? evidence('other-person', after)
    : null;
}

/** Russian capitals none but names: Юн Чжон Бин is another Юн. */
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** A Korean given name as Russian writes it, in two words: Ли Джэ Ён shares its first with Ли Джэ Мён. */
const TWO_SYLLABLES = /^[ \u00a0]([А-ЯЁ][а-яё]{0,4} [А-ЯЁ][а-яё]{1,4})(?!\p{L})/u;

/** Letters by which a declined syllable is known again: Сок Ёля is Сок Ёль. */
const SYLLABLE_BEGINNING = 2;

/** True when each word of a given name is one of the entity's own; the second may be declined. */
function isOwnGivenName(given: string, names: readonly { form: string }[]): boolean {
  const [first, second] = given.split(' ');
  if (!isOwnName(first!, names)) return false;
  if (!second) return true;
  const beginning = second.slice(0, SYLLABLE_BEGINNING).toLowerCase();
  return names.some(({ form }) =>
    form
      .toLowerCase()
      .split(/[\s-]+/)
      .some((part) => part.startsWith(beginning)),
  );
}

/** Korean given names are written with a hyphen (Hyung-bae); a lone capital word after a surname may be a headline's verb. */
function isKoreanGivenName(word: string): boolean {
  return isName(word) && /^\p{Lu}\p{Ll}+-\p{L}+$/u.test(word);
}

const squeezed = (word: string): string => word.toLowerCase().replace(/[\s-]+/g, '');

/** True when `word` is a part of one of the entity's names, hyphens and cut endings aside. */
function isOwnName(word: string, names: readonly { form: string }[]): boolean {
  const bare = squeezed(word.replace(/[.’']+.*$/, ''));
  return names.some(({ form }) => {
    if (word.includes('-')) return squeezed(form).includes(bare);
    const parts = form.toLowerCase().split(/[\s-]+/);
    return parts.some((part) => part === bare || (bare.length > 3 && part.startsWith(bare.slice(0, -1))));
  });
}

/** Full names tried when looking for the last bearer of a surname; a page of more is a list. */
const MAX_BEARERS = 400;

/**
 * The last person named in full with this surname before the form is someone else: after "Lee Jae-yong", "Lee" is him.
 * For the short Korean surnames in an alphabet, whose given names are written with a hyphen.
 */
export const anotherBearer: Rule = {
  applies: isShortSurname,
  weigh: ({ candidate, profile, page }) => {
    const surname = profile.name.form;
    let last: { start: number; given: string } | null = null;
    for (const bearer of bearersOf(page, surname, MAX_BEARERS)) {
      if (bearer.start >= candidate.start) break;
      last = bearer;
    }
    return last && !isOwnGivenName(last.given, profile.entity.names)
      ? evidence('other-person', `${surname} ${last.given}`)
      : null;
  },
};
