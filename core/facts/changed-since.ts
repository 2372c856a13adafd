/** What is different today from what held at an article's date. Only what is sure counts as a change. */
import { comparePartial, earliestDay, happenedBy, holdsAt, latestDay } from '../dates/partial-date';
import { holdersAt, nameAt, statusAt, type TermOf, termsOf, validityOfClaim } from './as-of';
import type { Claim, Entity, Name, PartialDate, ReaderLanguage, StatusStep, Term } from './types';

/** One difference; `date` is when it came about, null where the base does not say. */
export type Change =
  | { kind: 'name'; before: Name; after: Name; date: PartialDate | null; sources: string[] }
  | { kind: 'holder'; before: Term[]; after: Term[]; date: PartialDate | null; sources: string[] }
  | { kind: 'took-office'; of: TermOf; date: PartialDate | null; sources: string[] }
  | { kind: 'left-office'; of: TermOf; date: PartialDate | null; sources: string[] }
  | {
      kind: 'status';
      before: StatusStep | null;
      after: StatusStep;
      date: PartialDate | null;
      sources: string[];
    }
  | { kind: 'claim'; claim: Claim; date: PartialDate | null; sources: string[] }
  | { kind: 'no-longer'; claim: Claim; date: PartialDate | null; sources: string[] };

export type ChangeQuery = {
  entity: Entity;
  /** All entities of the fact base: offices of a person are found among them. */
  entities: readonly Entity[];
  /** The article's date. */
  from: PartialDate;
  /** Today, or another later date. */
  to: PartialDate;
  /** In which language a change of name matters. */
  lang: ReaderLanguage;
};

/**
 * Changes after `from` and by `to`, by date, undated last. What may already have held at `from` is no change: an article
 * dated 2019 may know of anything in 2019. Empty when `to` is not surely later. Throws when a date is no partial date.
 */
export function changedSince(query: ChangeQuery): Change[] {
  if (happenedBy(query.from, query.to) !== 'yes') return [];
  const changes = [
    ...nameChange(query),
    ...holderChange(query),
    ...officeChanges(query),
    ...statusChange(query),
    ...claimChanges(query),
  ];
  return changes.sort((a, b) => {
    if (a.date === null || b.date === null) return Number(a.date === null) - Number(b.date === null);
    return comparePartial(a.date, b.date);
  });
}

/** True when what is dated so came about surely after `from` and surely by `to`. */
function isBetween(date: PartialDate | undefined, { from, to }: ChangeQuery): date is PartialDate {
  return date !== undefined && happenedBy(date, from) === 'no' && happenedBy(date, to) === 'yes';
}

function nameChange({ entity, from, to, lang }: ChangeQuery): Change[] {
  const before = nameAt(entity, lang, from);
  const after = nameAt(entity, lang, to);
  if (!before || !after || before.form === after.form) return [];
  const date = after.validity?.from ?? before.validity?.to ?? null;
  return [{ kind: 'name', before, after, date, sources: date === null ? [] : sourcesAbout(entity, date) }];
}

/** Names carry no sources of their own: the claims dated within the span of the change tell of it. */
function sourcesAbout({ claims }: Entity, date: PartialDate): string[] {
  const first = earliestDay(date);
  const last = latestDay(date);
  const within = claims.filter((claim) => {
    const day = claim.date === undefined ? null : earliestDay(claim.date);
    return day !== null && day >= first && day <= last;
  });
  return [...new Set(within.flatMap(({ sources }) => sources))];
}

function sureHolders(office: Entity, date: PartialDate): Term[] {
  return holdersAt(office, date).flatMap(({ item, holds }) => (holds === 'yes' ? [item] : []));
}

function holderChange({ entity, from, to }: ChangeQuery): Change[] {
  const before = sureHolders(entity, from);
  const after = sureHolders(entity, to);
  const people = (terms: Term[]) => terms.map(({ person }) => person).join();
  if (before.length === 0 || after.length === 0 || people(before) === people(after)) return [];
  const date = after[0]?.validity.from ?? null;
  return [{ kind: 'holder', before, after, date, sources: after.flatMap(({ sources }) => sources) }];
}

function officeChanges(query: ChangeQuery): Change[] {
  return termsOf(query.entities, query.entity.id).flatMap((of): Change[] => {
    const { validity, sources } = of.term;
    const changes: Change[] = [];
    if (isBetween(validity.from, query))
      changes.push({ kind: 'took-office', of, date: validity.from, sources });
    // A term's last day still belongs to it, so leaving is judged by whether it holds, not by the day itself.
    const heldBefore = holdsAt(validity, query.from) === 'yes' || isBetween(validity.from, query);
    if (heldBefore && validity.to !== undefined && holdsAt(validity, query.to) === 'no') {
      changes.push({ kind: 'left-office', of, date: validity.to, sources });
    }
    return changes;
  });
}

function statusChange(query: ChangeQuery): Change[] {
  const before = statusAt(query.entity, query.from)?.current ?? null;
  const after = statusAt(query.entity, query.to)?.current ?? null;
  if (!after || !isBetween(after.date, query)) return [];
  return [{ kind: 'status', before, after, date: after.date, sources: after.sources }];
}

/** Only milestones are news for an old article: that somebody later said something changed nothing. */
function claimChanges(query: ChangeQuery): Change[] {
  return query.entity.claims.flatMap((claim): Change[] => {
    const { from, to } = validityOfClaim(claim);
    const { sources } = claim;
    if (claim.milestone && isBetween(from, query)) return [{ kind: 'claim', claim, date: from, sources }];
    const heldBefore = holdsAt(validityOfClaim(claim), query.from) === 'yes';
    if (heldBefore && to !== undefined && holdsAt(validityOfClaim(claim), query.to) === 'no') {
      return [{ kind: 'no-longer', claim, date: to, sources }];
    }
    return [];
  });
}
