/** The article's day: who held an office then, which names were in use, whether the thing existed. */
import { comparePartial, holdsAt } from '../../dates/partial-date';
import type { PartialDate, Term } from '../../facts/types';
import type { Evidence } from '../types';
import { type PageSignals, sentenceOf } from './page-signals';
import type { Profile } from './profiles';
import { evidence, type Rule } from './rule';

/** Years written in a sentence outweigh the article's day: an article of 2024 may tell of the summit of 2019. */
const YEAR = /(?<!\d)(19|20)\d\d(?!\d)/g;

/** Years after a term in which "former" with a surname still means its holder. */
const FORMER_YEARS = 12;

/** "former" in the four languages: the office is over, so its holder of the day is not meant. */
const FORMER = /(?:^|\s)(?:전|前|former|бывший|бұрынғы)(?:\s|$)/iu;

/**
 * A surname with the office (윤 대통령, President Moon) means whoever held it on the article's day; the same surname after
 * the term needs the full name. Without a date nothing is said.
 */
export const officeAtThatDate: Rule = {
  applies: ({ person, terms }) => person === 'surname-with-office' && terms.length > 0,
  weigh: ({ candidate, profile, page }) => {
    const { published } = page.context;
    if (published === null) return null;
    // A page that names the person in full may speak of the past; of an office not yet held no page speaks.
    if (page.certain.has(candidate.entity)) {
      return isBeforeOffice(profile, published) ? evidence('not-in-office-then', published) : null;
    }
    let known = lastAsked.get(profile);
    if (known?.published !== published) {
      known = { published, answer: officeOn(profile, published) };
      lastAsked.set(profile, known);
    }
    return known.answer;
  },
};

/** The last answer for each form: pages of one day ask the same again and again, and comparing dates is slow. */
const lastAsked = new WeakMap<Profile, { published: PartialDate; answer: Evidence | null }>();

/** A government is named after its head: the Yoon administration, правительство Муна. */
const GOVERNMENT_AFTER = /^(?:[’']s)? (?:administration|government|presidency|cabinet)(?!\p{L})/u;
const GOVERNMENT_BEFORE = /(?:администраци|правительств)\p{L}* $/iu;

/** Text looked at beside a surname for its government, in UTF-16 units. */
const BESIDE = 20;

/** True where the page names a government after this surname; asked for each bare surname, so the answer is kept. */
function headsGovernment(page: PageSignals, entity: string): boolean {
  page.governments ??= new Map();
  let known = page.governments.get(entity);
  if (known === undefined) {
    known = page.readings.some(
      ({ candidate: { start, end, entity: named }, profile: { person } }) =>
        named === entity &&
        person === 'surname' &&
        (GOVERNMENT_AFTER.test(page.text.slice(end, end + BESIDE)) ||
          GOVERNMENT_BEFORE.test(page.text.slice(Math.max(0, start - BESIDE), start))),
    );
    page.governments.set(entity, known);
  }
  return known;
}

/** A bare surname on a page that speaks of its bearer's government, in the years of that government. */
export const headOfGovernment: Rule = {
  applies: ({ person, terms }) => person === 'surname' && terms.length > 0,
  weigh: ({ candidate, profile, page }) => {
    const { published } = page.context;
    if (published === null || page.certain.has(candidate.entity)) return null;
    const answer = officeOn(profile, published);
    return answer?.rule === 'office-at-that-date' && headsGovernment(page, candidate.entity) ? answer : null;
  },
};

function officeOn({ name, terms }: Profile, published: PartialDate): Evidence | null {
  if (FORMER.test(name.form)) return leftOffice(terms, published);
  const answers = terms.map((term) => holdsAt(term.validity, published));
  if (answers.includes('yes')) return evidence('office-at-that-date', published);
  return answers.every((answer) => answer === 'no') ? evidence('not-in-office-then', published) : null;
}

/** True on a day before the person first held the office: a mayor of 2012 is not the president of that year. */
const isBeforeOffice = ({ name, terms }: Profile, published: PartialDate): boolean =>
  !FORMER.test(name.form) &&
  terms.every(({ validity: { from } }) => from !== undefined && comparePartial(published, from) < 0);

/** 문 전 대통령: the one who held the office and had left it by the article's day, not too long before. */
function leftOffice(terms: readonly Term[], published: PartialDate): Evidence | null {
  const ends = terms.map((term) => term.validity.to).filter((to) => to !== undefined);
  const years = ends.map((end) => Number(published.slice(0, 4)) - Number(end.slice(0, 4)));
  const left = ends.some((end, at) => comparePartial(published, end) >= 0 && years[at]! <= FORMER_YEARS);
  return evidence(left ? 'office-at-that-date' : 'not-in-office-then', published);
}

/** A name in use only for some years (누르술탄 for the city) is read by the article's day. */
export const nameValidThen: Rule = {
  applies: ({ name, standing }) => standing !== 'plain' && name.validity !== undefined,
  weigh: ({ profile, page }) => {
    const { published } = page.context;
    if (published === null) return null;
    const answer = holdsAt(profile.name.validity, published);
    if (answer === 'yes') return evidence('name-valid-then', published);
    return answer === 'no' ? evidence('name-not-valid-then', published) : null;
  },
};

/**
 * A form that means this entity only at its time (한·카자흐 정상회담 in August 2021). A year written in the sentence decides
 * before the article's day does.
 */
export const inItsTime: Rule = {
  applies: ({ hints }) => hints.during !== undefined,
  weigh: ({ candidate, profile, page }) => {
    const { during } = profile.hints;
    const sentence = sentenceOf(page, candidate);
    const years = page.text.slice(sentence.start, sentence.end).match(YEAR) ?? [];
    const fits = years.find((year) => holdsAt(during, year) !== 'no');
    if (fits) return evidence('time-of-its-own', fits);
    if (years.length > 0) return evidence('another-time', years[0]);
    const { published } = page.context;
    if (published === null) return null;
    const answer = holdsAt(during, published);
    if (answer === 'yes') return evidence('time-of-its-own', published);
    return answer === 'no' ? evidence('another-time', published) : null;
  },
};
