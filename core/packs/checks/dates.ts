/** Rules about time: every date is one, and what begins does so before it ends. */
import { comparePartial, earliestDay, latestDay, parsePartialDate } from '../../dates/partial-date';
import type { Validity } from '../../facts/types';
import { type DraftPack, PACK_FILES } from '../draft';
import type { Problem } from '../problem';
import { findAll } from '../statements';

/** Keys whose value is a partial date, wherever they stand. */
const DATE_KEYS = new Set<string | number>(['date', 'until', 'from', 'to', 'of', 'published']);

/** `to` names an entity in a relation and a date in a validity. */
function isDateField(path: Problem['path']): boolean {
  return !(path.at(-1) === 'to' && path.at(-2) !== 'validity');
}

/** Every date parses and is in the calendar. */
export function datesAreDates(draft: DraftPack): Problem[] {
  const found = findAll(draft, (key, value) =>
    DATE_KEYS.has(key) && typeof value === 'string' ? value : null,
  );
  return found.flatMap(({ file, path, value }) => {
    if (!isDateField(path) || parsePartialDate(value)) return [];
    return [
      {
        file,
        path,
        message: `"${value}" is not a date.`,
        remedy: 'write 2019, 2019-04 or 2019-04-22, with "~" at the end when it is only approximately known.',
      },
    ];
  });
}

/** A span that cannot be: it ends before it can have begun. Dates that do not parse are left to `datesAreDates`. */
function isBackwards(from: string | undefined, to: string | undefined): boolean {
  if (from === undefined || to === undefined) return false;
  if (!parsePartialDate(from) || !parsePartialDate(to)) return false;
  return latestDay(to) < earliestDay(from);
}

function asValidity(key: string | number, value: unknown): Validity | null {
  if (key !== 'validity' || typeof value !== 'object' || value === null) return null;
  const { from, to } = value as Validity;
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** Every validity and every event ends no earlier than it begins. */
export function spansRunForward(draft: DraftPack): Problem[] {
  const remedy = 'swap the two dates or correct one of them.';
  const validities = findAll(draft, asValidity).flatMap(({ file, path, value }) => {
    if (!isBackwards(value.from, value.to)) return [];
    return [{ file, path, message: `it ends (${value.to}) before it begins (${value.from}).`, remedy }];
  });
  const events = draft.events.flatMap(({ id, date, until }, i) => {
    if (!isBackwards(date, until)) return [];
    const message = `event ${id} ends (${until}) before it begins (${date}).`;
    return [{ file: PACK_FILES.events, path: [i, 'until'], message, remedy }];
  });
  return [...validities, ...events];
}

function outOfOrder(dates: string[]): number[] {
  if (!dates.every((date) => parsePartialDate(date))) return [];
  return dates.flatMap((date, i) => {
    const before = dates[i - 1];
    return before !== undefined && comparePartial(before, date) > 0 ? [i] : [];
  });
}

/** Steps of an agreement and terms of an office stand in the order of time. */
export function stepsAreInOrder(draft: DraftPack): Problem[] {
  return draft.entities.flatMap(({ file, entity }) => {
    const lists: [string, string[]][] = [
      ['status', (entity.status ?? []).map((step) => step.date)],
      ['holders', (entity.holders ?? []).map((term) => term.validity.from ?? '0000')],
    ];
    return lists.flatMap(([key, dates]) =>
      outOfOrder(dates).map((i) => ({
        file,
        path: [key, i],
        message: `${dates[i]} stands after ${dates[i - 1]}.`,
        remedy: 'put the earlier one first.',
      })),
    );
  });
}
