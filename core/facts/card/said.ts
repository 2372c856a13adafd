/** Chooses among the languages a text or a name exists in. */

import { holdsAt } from '../../dates/partial-date';
import type { Said } from '../card-types';
import type { Entity, LocalText, Name, NameStatus, PartialDate, ReaderLanguage } from '../types';

/**
 * Languages tried after the reader's own, nearest first: a Kazakh reader is far likelier to read Russian than Korean, and
 * English is the best guess for everyone else.
 */
const FALLBACKS: Record<ReaderLanguage, ReaderLanguage[]> = {
  ko: ['ko', 'en'],
  en: ['en', 'ko'],
  ru: ['ru', 'en', 'ko'],
  kk: ['kk', 'ru', 'en', 'ko'],
};

/** The text in the reader's language, else in the nearest that exists, with the language it is really in. */
export function say(text: LocalText, lang: ReaderLanguage): Said {
  for (const tried of FALLBACKS[lang]) {
    const found = text[tried];
    if (found !== undefined && found !== '') return { text: found, lang: tried };
  }
  return { text: text.en, lang: 'en' };
}

/**
 * Lower is better. Among equals the order of the file decides, which is the editor's choice: "South Korea" stands before the
 * official "Republic of Korea". Forms that nobody vouches for are shown only where there is nothing else at all.
 */
const STATUS_RANK: Record<NameStatus, number> = {
  official: 0,
  press: 0,
  translated: 0,
  romanised: 1,
  historical: 3,
  unverified: 4,
};

/** True when the tag is of that language in its everyday script (`kk-Latn` is not everyday Kazakh). */
function isWrittenIn(name: Name, lang: string): boolean {
  return name.lang === lang || (name.lang.startsWith(`${lang}-`) && !/-(Latn|Hani)/.test(name.lang));
}

/**
 * The form to show in one language at a date: one in force at that date before one that was not (a place is called what it
 * was called), then by status, then in the order of the file. Short forms on evidence only are a last resort. Null when
 * the language has none, or only unverified ones.
 */
export function mainName(entity: Entity, lang: string, at: PartialDate): Said | null {
  const forms = entity.names
    .filter((name) => isWrittenIn(name, lang) && name.status !== 'unverified')
    .map((name, order) => ({ name, order, rank: rankAt(name, at) }))
    .sort((a, b) => a.rank - b.rank || a.order - b.order);
  const best = forms[0]?.name;
  return best ? { text: best.form, lang: best.lang } : null;
}

/** Weighs what makes a form unfit as a heading; the steps are far enough apart not to mix. */
function rankAt(name: Name, at: PartialDate): number {
  const held = holdsAt(name.validity, at);
  const outOfTime = held === 'no' ? 100 : 0;
  const inForceForSure = name.validity && held === 'yes' ? -10 : 0;
  const shortForm = name.needsEvidence && !name.validity ? 50 : 0;
  return outOfTime + inForceForSure + shortForm + STATUS_RANK[name.status];
}

/** The name as a heading in the reader's language, falling back as texts do, at last to any form there is. */
export function headingName(entity: Entity, lang: ReaderLanguage, at: PartialDate): Said {
  for (const tried of FALLBACKS[lang]) {
    const name = mainName(entity, tried, at);
    if (name) return name;
  }
  const any = entity.names[0];
  return any ? { text: any.form, lang: any.lang } : { text: entity.id, lang: 'en' };
}

/** Order of the name list: the reader's language, then the others; within one by status, then in the order of the file. */
export function nameOrder(names: readonly Name[], lang: ReaderLanguage): Name[] {
  const languages: string[] = [lang, ...['ko', 'ru', 'kk', 'en'].filter((other) => other !== lang)];
  const place = (name: Name) => {
    const index = languages.indexOf(name.lang.split('-')[0] ?? '');
    return index === -1 ? languages.length : index;
  };
  return names
    .map((name, order) => ({ name, order }))
    .sort(
      (a, b) =>
        place(a.name) - place(b.name) ||
        STATUS_RANK[a.name.status] - STATUS_RANK[b.name.status] ||
        a.order - b.order,
    )
    .map(({ name }) => name);
}
