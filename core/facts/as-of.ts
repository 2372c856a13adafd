/**
 * What the fact base says at a date. Everything here takes a partial date and answers by its precision: what may or may
 * not hold in the year, month or day asked about comes back as `unknown`, never as a guess.
 */
import { comparePartial, happenedBy, holdsAt } from '../dates/partial-date';
import type {
  Claim,
  Entity,
  Name,
  NameStatus,
  PartialDate,
  Relation,
  StatusStep,
  Term,
  Validity,
} from './types';

/** Something and how sure it is that it holds at the date asked about; what surely does not is left out. */
export type Holding<T> = { item: T; holds: 'yes' | 'unknown' };

function holding<T>(items: readonly T[], date: PartialDate, validityOf: (item: T) => Validity): Holding<T>[] {
  return items.flatMap((item) => {
    const holds = holdsAt(validityOf(item), date);
    return holds === 'no' ? [] : [{ item, holds }];
  });
}

/** When a claim holds: from its date on, unless its validity says otherwise; always when it has neither. */
export function validityOfClaim({ date, validity }: Claim): Validity {
  const from = validity?.from ?? date;
  const to = validity?.to;
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** Claims that hold or may hold at the date, in the order of the file. */
export function claimsAt(entity: Entity, date: PartialDate): Holding<Claim>[] {
  return holding(entity.claims, date, validityOfClaim);
}

/** Written forms in use, or perhaps in use, at the date, in the order of the file (the preferred one first). */
export function namesAt(entity: Entity, date: PartialDate): Holding<Name>[] {
  return holding(entity.names, date, ({ validity }) => validity ?? {});
}

/** Relations that hold or may hold at the date. */
export function relationsAt(entity: Entity, date: PartialDate): Holding<Relation>[] {
  return holding(entity.relations ?? [], date, ({ validity }) => validity ?? {});
}

/** Who held the office, or may have: two where a coarse date covers a change of hands. */
export function holdersAt(office: Entity, date: PartialDate): Holding<Term>[] {
  return holding(office.holders ?? [], date, ({ validity }) => validity);
}

/** A term of a person in an office. */
export type TermOf = { office: Entity; term: Term };

/** Offices the person held, or may have held, at the date; `entities` are those of the fact base. */
export function officesAt(entities: readonly Entity[], person: string, date: PartialDate): Holding<TermOf>[] {
  return holding(termsOf(entities, person), date, ({ term }) => term.validity);
}

/** All terms of a person, in the order of the base. */
export function termsOf(entities: readonly Entity[], person: string): TermOf[] {
  return entities.flatMap((office) =>
    (office.holders ?? []).filter((term) => term.person === person).map((term) => ({ office, term })),
  );
}

/** Where an agreement or project stood at a date. */
export type StatusAt = {
  /** The last step surely taken by then; null before the first. */
  current: StatusStep | null;
  /** A later step that may have been taken by then: the date asked about, or the step's own, is too coarse to tell. */
  perhaps: StatusStep | null;
  /** The first step surely still to come. */
  next: StatusStep | null;
};

/** Status of an agreement, programme or project at the date; null when the entity has no steps. */
export function statusAt(entity: Entity, date: PartialDate): StatusAt | null {
  const steps = [...(entity.status ?? [])].sort((a, b) => comparePartial(a.date, b.date));
  if (steps.length === 0) return null;
  const taken = steps.map((step) => happenedBy(step.date, date));
  return {
    current: steps[taken.lastIndexOf('yes')] ?? null,
    perhaps: steps[taken.lastIndexOf('unknown')] ?? null,
    next: steps[taken.indexOf('no')] ?? null,
  };
}

/** Lower is shown rather; what nobody vouches for is shown only where a language has nothing else. */
const SHOWN_BEFORE: Record<NameStatus, number> = {
  official: 0,
  press: 0,
  translated: 0,
  romanised: 1,
  historical: 2,
  unverified: 3,
};

/**
 * The form by which the entity is called in a language at a date: one that was in use then before one that was not, one
 * tied to that time before a timeless one, then by status, short forms last, else the first of the file. Null when the
 * language has none. A date of null means that none is known: then time decides nothing.
 */
export function nameAt(entity: Entity, lang: string, date: PartialDate | null): Name | null {
  const inUse = (name: Name): number => {
    if (date === null || name.validity === undefined) return 1;
    return { yes: 0, unknown: 1, no: 2 }[holdsAt(name.validity, date)];
  };
  const weight = (name: Name): number =>
    inUse(name) * 100 +
    SHOWN_BEFORE[name.status] * 10 +
    Number(name.needsEvidence === true && name.validity === undefined);
  const candidates = entity.names.filter((name) => name.lang === lang);
  return candidates.reduce<Name | null>(
    (best, name) => (best === null || weight(name) < weight(best) ? name : best),
    null,
  );
}

/** Everything that depends on time, of one entity at one date. */
export type AsOf = {
  date: PartialDate;
  claims: Holding<Claim>[];
  names: Holding<Name>[];
  /** Who holds it, when the entity is an office. */
  holders: Holding<Term>[];
  /** What it holds, when the entity is a person. */
  offices: Holding<TermOf>[];
  relations: Holding<Relation>[];
  status: StatusAt | null;
};

/** The entity as of the date. `entities` are those of the fact base; throws when `date` is no partial date. */
export function asOf(entities: readonly Entity[], entity: Entity, date: PartialDate): AsOf {
  return {
    date,
    claims: claimsAt(entity, date),
    names: namesAt(entity, date),
    holders: holdersAt(entity, date),
    offices: officesAt(entities, entity.id, date),
    relations: relationsAt(entity, date),
    status: statusAt(entity, date),
  };
}
