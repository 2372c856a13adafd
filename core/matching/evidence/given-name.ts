/**
 * A place whose name, written as one word, is a common given name: Нур-Султан was the capital, Нурсултан is a man, and so
 * is Nursultan unless something beside it says that a place is meant.
 */
import { evidence, type Rule } from './rule';

/** Words that stand directly before a place: "in", "г.", "столице". */
const BEFORE_A_PLACE =
  /(?:^|[^\p{L}])(?:in|near|city|city of|capital|capital of|capital city of|renamed|в|из|г|гор|город|города|городе|столица|столицы|столице|столицу|столицей|елорда|елордасы)[.,:]?\s*[(«"“‘]?$/iu;

/** Words that stand directly after a place: "city", "қаласында", a dateline's bracket or dash. */
const AFTER_A_PLACE =
  /^[»"”’]?(?:\s+(?:city|airport|қала)|,\s+(?:the\s+)?(?:kazakh\s+)?capital|,\s+(?:kazakhstan|казахстан|қазақстан))/iu;

/** A city changes its name: "the name of the capital Astana to …", "переименована … в …", "… becomes Astana again". */
const RENAMED_TO =
  /(?:renam|name of (?:the |its )?(?:capital|city)|переимен|переназв)[^.\n]{0,60}\s(?:to|as|into|в)\s[«"“]?$/iu;
const NO_LONGER =
  /^[»"”’]?\s+(?:becomes?|became|(?:turns|turned)(?: back)?(?: into)?|(?:is|was)(?: now| once)?|(?:снова |вновь |опять )?стал\p{L}*)(?: again| renamed| called| named| снова| вновь| опять)?\s[«"“]?(?:astana|астан)/iu;
const DATELINE = /^\s*(?:\(|[—–-]\s|\.\s)/;

/** A surname: a capital and small letters after a space. */
const SURNAME = /^[ \u00a0]\p{Lu}\p{Ll}/u;

/** A surname by its ending, of no one whom the capital receives: Нур-Султан Ахметов writes his name with a hyphen. */
const OTHERS_SURNAME =
  /^[ \u00a0](?!Ток|Тоқ|Tok|Toq|Назар|Nazar)\p{Lu}\p{Ll}{2,}(?:ов|ев|ова|ева|ұлы|улы|ov|ev|yev|uly)(?![\p{L}])/u;

/** Longest word looked for beside the name, in UTF-16 units. */
const BESIDE = 28;

/** A bracket that gives the city again in another alphabet: 누르술탄(Nursultan). */
const GIVEN_AGAIN = /(?:누르술탄시?|нур-султан|нұр-сұлтан)\s?\($/iu;

/** Text before the name in which its renaming is told, in UTF-16 units: one clause. */
const RENAMING = 96;

const isCapitals = (word: string): boolean => word === word.toUpperCase();

/** Takes the place away where the one word is a person's, which is everywhere but beside a sign of a place. */
export const givenNameOfAPerson: Rule = {
  applies: ({ hints }) => hints.givenName === true,
  weigh: ({ candidate: { start, end }, page: { text } }) => {
    const word = text.slice(start, end);
    const after = text.slice(end, end + BESIDE);
    if (/[\s\p{Pd}]/u.test(word)) return OTHERS_SURNAME.test(after) ? evidence('other-person', word) : null;
    if (SURNAME.test(after)) return evidence('other-person', word);
    const before = text.slice(Math.max(0, start - BESIDE), start);
    if (BEFORE_A_PLACE.test(before) || GIVEN_AGAIN.test(before) || AFTER_A_PLACE.test(after)) return null;
    if (RENAMED_TO.test(text.slice(Math.max(0, start - RENAMING), start)) || NO_LONGER.test(after))
      return null;
    const opensLine = /(?:^|\n)[\s[(]*$/.test(before);
    return opensLine && isCapitals(word) && DATELINE.test(after) ? null : evidence('other-person', word);
  },
};
