/**
 * Rules about summaries. A card shows the summary under an article of any day, without a date of its own, so it says what
 * the thing is and nothing that became so later: that is what claims, terms and steps are for, which carry their day.
 */
import { earliestDay, parsePartialDate } from '../../dates/partial-date';
import type { DraftPack } from '../draft';
import type { Problem } from '../problem';
import type { EntityDraft } from '../schema';

/** Hardly an article on the web is older than this year: what was so before it is so under each of them. */
const OLDEST_ARTICLES = 2000;

/** Kinds that begin on a day: nobody writes of a treaty before it is made. Anything else is written of at any time. */
const DATED_KINDS = new Set<EntityDraft['kind']>(['event', 'agreement', 'programme', 'policy']);

/** A year of four digits that is not part of a longer number. */
const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g;

/** Words that make a sentence true only while it is written. */
const NOW: Record<string, RegExp> = {
  ko: /현재|현직|지금|최근|재임 중|올해/,
  en: /\b(current|currently|now|nowadays|presently|incumbent|recent|recently|this year)\b/i,
  ru: /нынешн|ныне|сейчас|теперь|в настоящее время|действующий|недавн/i,
  kk: /қазіргі|қазір|бүгінде|биылғы|жуырда/i,
};

/** A summary names no year after the thing began, and nothing as being so at present. */
export function summariesAreTimeless(draft: DraftPack): Problem[] {
  return draft.entities.flatMap(({ file, entity }) => {
    const last = lastSafeYear(entity);
    const inNames = new Set(entity.names.flatMap(({ form }) => form.match(YEAR) ?? []));
    return Object.entries(entity.summary).flatMap(([lang, text]) => {
      if (text === undefined) return [];
      const late = text.match(YEAR)?.find((year) => Number(year) > last && !inNames.has(year));
      const word = late ?? text.match(NOW[lang] ?? /$^/)?.[0];
      if (word === undefined) return [];
      return [
        {
          file,
          path: ['summary', lang],
          message: `"${word}" does not hold under an article of any day.`,
          remedy: 'say what it is, and give what came to pass later as a dated claim, term or step.',
        },
      ];
    });
  });
}

/** The year in which a dated thing began, as far as the base says; for all else that of the oldest articles. */
function lastSafeYear({ kind, claims, status, names }: EntityDraft): number {
  if (!DATED_KINDS.has(kind)) return OLDEST_ARTICLES;
  const dates = [
    ...claims.flatMap(({ date, validity }) => [date, validity?.from]),
    ...(status ?? []).map(({ date }) => date),
    ...names.map(({ validity }) => validity?.from),
  ].filter((date) => date !== undefined && parsePartialDate(date) !== null);
  const years = dates.map((date) => (date === undefined ? Infinity : Number(earliestDay(date).slice(0, 4))));
  return Math.max(OLDEST_ARTICLES, years.length > 0 ? Math.min(...years) : Infinity);
}
