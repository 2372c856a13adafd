/**
 * A title or description beside the name itself: 토카예프 카자흐스탄 대통령, the Kazakh capital of Astana. The name is the
 * mention; the words beside it only say who or what it is, and the country inside them can stand on its own.
 */
import type { PageSignals, Reading } from './page-signals';
import type { Profile } from './profiles';
import { evidence, type Rule } from './rule';

/** Words and marks that may part a title from its name: " of ", ", ", " – ", "(", 인. */
const BETWEEN = /^[\s,(–—:-]*(?:of|the|кк|г\.|города|қаласы|인|의)?[\s,(–—:«"“]*$/iu;

/** Widest gap looked over, in UTF-16 units. */
const REACH = 9;

/** Descriptions of a place by its role; the office kind needs no such list. */
const DESCRIPTION = /capital|수도|столиц|астанасы/i;

const describes = ({ entity, name }: Profile): boolean =>
  entity.kind === 'office' || (entity.kind === 'place' && DESCRIPTION.test(name.form));

/** The name beside: a person for an office, another form of the entity itself for a place. */
function isNameFor(title: Reading, name: Reading): boolean {
  return title.profile.entity.kind === 'office'
    ? name.profile.entity.kind === 'person' && name.profile.standing === 'plain'
    : name.candidate.entity === title.candidate.entity && !DESCRIPTION.test(name.profile.name.form);
}

/** Longest name of a person looked for before a title, in UTF-16 units. */
const MAX_NAME = 48;

/** Position of the first reading that starts at `from` or later, by halving: readings are in order of start. */
function firstFrom(readings: readonly Reading[], from: number): number {
  let low = 0;
  let high = readings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (readings[middle]!.candidate.start < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The name stands directly before or after; `readings` of the page in order of start. */
function nameBeside(reading: Reading, page: PageSignals): Reading | null {
  const { start, end } = reading.candidate;
  for (let at = firstFrom(page.readings, start - REACH - MAX_NAME); at < page.readings.length; at++) {
    const other = page.readings[at]!;
    if (other.candidate.start > end + REACH) break;
    if (other.candidate.end < start - REACH || !isNameFor(reading, other)) continue;
    const between =
      other.candidate.start >= end
        ? page.text.slice(end, other.candidate.start)
        : other.candidate.end <= start
          ? page.text.slice(other.candidate.end, start)
          : null;
    if (between !== null && between.length <= REACH && BETWEEN.test(between)) return other;
  }
  return null;
}

/** The country that a description of a place is made with: столица Казахстана speaks of Kazakhstan by name. */
function countryWithin({ candidate, profile }: Reading, page: PageSignals): Reading | null {
  if (profile.entity.kind !== 'place') return null;
  const { start, end } = candidate;
  for (let at = firstFrom(page.readings, start); at < page.readings.length; at++) {
    const other = page.readings[at]!;
    if (other.candidate.start >= end) break;
    const { entity, standing } = other.profile;
    if (entity.kind === 'country' && standing === 'plain' && other.candidate.end <= end) return other;
  }
  return null;
}

/** Takes the mark from an office or description beside its name, and from one that holds the name of a country. */
export const titleOfTheNameBeside: Rule = {
  applies: describes,
  weigh: (situation) => {
    const name = nameBeside(situation, situation.page) ?? countryWithin(situation, situation.page);
    return name ? evidence('title-of-the-name-beside', name.candidate.form) : null;
  },
};
