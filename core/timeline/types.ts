/** What the timeline is made of: plain data, dates as stated plus the days they may mean. */

import type { Precision } from '../dates/partial-date';
import type {
  AgreementStage,
  EntityKind,
  LocalText,
  NameLanguage,
  PartialDate,
  Strength,
} from '../facts/types';
import type { DayNumber } from './day-number';

/**
 * Days that a stated date may mean, both ends included. `first`–`last` is the stated span (2019: the whole year);
 * `outerFirst`–`outerLast` adds the doubt of an approximate date and is equal to it otherwise.
 */
export type Moment = {
  first: DayNumber;
  last: DayNumber;
  outerFirst: DayNumber;
  outerLast: DayNumber;
  precision: Precision;
  approximate: boolean;
};

/**
 * Where an item comes from. `event` an event of the pack · `claim` a dated claim no event repeats · `step` one step of an
 * agreement · `term` someone's time in an office · `course` an agreement or programme from its first step to its last ·
 * `name` the time in which names were in use.
 */
export type ItemType = 'event' | 'claim' | 'step' | 'term' | 'course' | 'name';

/** One dated thing on the timeline. */
export type TimelineItem = {
  /** `<event id>`, `<claim id>`, or built from entity and position; stable while the pack is the same. */
  id: string;
  type: ItemType;
  date: PartialDate;
  begin: Moment;
  /** When it stopped, for what lasted and ended; null for a point and for what still holds. */
  until: PartialDate | null;
  end: Moment | null;
  /** True: lasts until now, or its end is not known. */
  open: boolean;
  text: LocalText;
  stage: AgreementStage | null;
  /** True for a term served as acting holder. */
  acting: boolean;
  /** Entities it is about, the one it belongs to first. */
  entities: string[];
  kinds: EntityKind[];
  sources: string[];
  sourceLanguages: NameLanguage[];
  strength: Strength;
  /** Conflicts of sources that touch it. */
  conflicts: string[];
  /** Claims of the same date and source that say the same at more length, by id. */
  details: string[];
};

/** A stretch of the axis, `from` < `to`, in (fractional) days. */
export type TimeWindow = { from: DayNumber; to: DayNumber };
