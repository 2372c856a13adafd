/**
 * A long surname (Токаев, Nazarbayev) has few bearers, and yet some: the initials, the given name or the trade before it
 * say when it is someone else. The short surnames of Korea have rules of their own (./other-person.ts).
 */
import type { Entity } from '../../facts/types';
import type { Evidence } from '../types';
import type { Profile } from './profiles';
import { evidence, type Rule, type Situation } from './rule';

/** Shortest surname these rules are for, in letters. */
const MIN_LONG_SURNAME = 6;

/** Text looked at on either side of a surname, in UTF-16 units: two initials, or one word. */
const BESIDE = 28;

/** Initials directly before: "К. ", "К.-Ж. ", "Н.А."; after, as lists and documents have it: " К. К.". */
const INITIALS_BEFORE = /(?:^|[^\p{L}.])(\p{Lu})\.(?:[\s-]?\p{Lu}\p{Ll}?\.)?\s?$/u;
const INITIALS_AFTER = /^\s(\p{Lu})\.(?:\s?\p{Lu}\.|(?=\s\p{Ll}|[,)]))/u;

const WORD_BEFORE = /(?:^|[^\p{L}])(\p{Lu}?\p{Ll}+)\s$/u;

/** Beginnings of given names that are common where these surnames are at home; lower case. */
const GIVEN_NAMES = (
  'тимур темирбек темирлан кемел руслан рустам марат мурат айдар айбек алмас алмат асхат аслан азамат адиль арман бауыржан болат даурен данияр ержан ерлан ербол кайрат ' +
  'канат максат мейрам нурлан нуржан олжас самат санжар серик талгат тлек улан салават ильдар ринат рамил фарид шамил зелимхан рамзан чингиз шынгыс батраз сослан хетаг казбек тамерлан ахмед магомед ' +
  'алексе александр андре анатоли артём артем борис вадим виктор владимир вячеслав геннади георги григори дмитри евгени иван игор кирилл максим михаил ' +
  'никола олег павел пётр петр роман серге степан фёдор федор юри айгул алия алии анна анны асел гульнар динар дариг елен жанн ирин мадин мари наталь ольг ' +
  'сауле светлан татьян серік сәкен ерболат нұрлан нұржан қанат қайрат мұрат әлия дариға айгүл гүлнар ' +
  'timur temirbek temirlan kemel kemal ruslan rustam marat murat aidar aybek almas askhat aslan azamat arman bauyrzhan bolat dauren daniyar yerzhan yerlan erlan kairat kanat ' +
  'maksat nurlan olzhas samat serik talgat ulan aleks alexand andre anatol artyom boris vadim viktor victor vladimir dmitr evgen yevgen ivan igor kirill ' +
  'maxim mikhail michael nikola oleg pavel roman serge stepan yuri aigul aliya anna assel gulnara dinara dariga elena irina madina maria natal olga saule svetlana'
).split(' ');

/** Beginnings of trades and ranks that no president is called by; lower case. */
const TRADES = (
  'боксёр боксер борец борц штангист футболист хоккеист велогонщик теннисист вратар защитник нападающ полузащитник тренер судь арбитр майор полковник ' +
  'подполковник капитан лейтенант сержант рядов врач доктор профессор актёр актер режиссёр режиссер певец певиц блогер адвокат журналист бизнесмен ' +
  'предпринимател студент школьник учител водител лётчик летчик пенсионер депутат прокурор следовател художник писател ' +
  'боксшы балуан жаттықтырушы футболшы дәрігер мұғалім әнші жазушы ' +
  'boxer wrestler weightlifter footballer goalkeeper defender midfielder striker cyclist coach referee major colonel captain lieutenant sergeant doctor dr ' +
  'professor actor singer blogger lawyer journalist businessman student teacher driver pilot deputy prosecutor painter writer'
).split(' ');

/** Beginnings of the office that the presidents of the base held. */
const OFFICES = ['president', 'президент', 'prezıdent', 'prezident'];

/** Longest inflection left of a given name or trade, in letters. */
const MAX_INFLECTION = 4;

const beginsWithOneOf = (word: string, stems: readonly string[]): boolean =>
  stems.some((stem) => word.startsWith(stem) && word.length - stem.length <= MAX_INFLECTION);

const initialsOf = new WeakMap<Entity, ReadonlySet<string>>();

/** Capitals that begin the given names of the entity, in all its languages; those of its surname do not count. */
function ownInitials({ entity }: Profile): ReadonlySet<string> {
  let initials = initialsOf.get(entity);
  if (!initials) {
    const forms = entity.names.map(({ form }) => form.split(/[\s.-]+/).filter((part) => part !== ''));
    const surnames = forms.filter(({ length }) => length === 1).map(([form = '']) => form.slice(0, 3));
    const parts = forms.filter(({ length }) => length > 1).flat();
    initials = new Set(
      parts.filter((part) => !surnames.some((start) => part.startsWith(start))).map((part) => part.charAt(0)),
    );
    initialsOf.set(entity, initials);
  }
  return initials;
}

/** True when the word is a given name of the entity itself, case endings aside. */
const isOwnGivenName = (word: string, { entity }: Profile): boolean =>
  entity.names.some(({ form }) =>
    form
      .toLowerCase()
      .split(/[\s-]+/)
      .some((part) => part.length > 3 && word.startsWith(part.slice(0, -1))),
  );

function weighBearer({ candidate: { start, end }, profile, page: { text } }: Situation): Evidence | null {
  const before = text.slice(Math.max(0, start - BESIDE), start);
  const initial =
    INITIALS_BEFORE.exec(before)?.[1] ?? INITIALS_AFTER.exec(text.slice(end, end + BESIDE))?.[1] ?? null;
  if (initial !== null) {
    return evidence(ownInitials(profile).has(initial) ? 'words-for-it' : 'other-person', `${initial}.`);
  }
  const word = WORD_BEFORE.exec(before)?.[1];
  if (word === undefined) return null;
  const lower = word.toLowerCase();
  if (beginsWithOneOf(lower, OFFICES)) return evidence('words-for-it', word);
  const isGivenName =
    word !== lower && beginsWithOneOf(lower, GIVEN_NAMES) && !isOwnGivenName(lower, profile);
  // In a case form the trade may be that of his doctor or lawyer: врач Назарбаева.
  const isTrade = end - start === profile.name.form.length && beginsWithOneOf(lower, TRADES);
  return isGivenName || isTrade ? evidence('other-person', word) : null;
}

/** A long surname with the initials, given name or trade of someone else. */
export const otherBearer: Rule = {
  applies: ({ person, name }) =>
    person === 'surname' && name.form.length >= MIN_LONG_SURNAME && /^\p{Lu}[\p{L}’-]+$/u.test(name.form),
  weigh: weighBearer,
};
