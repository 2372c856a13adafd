/** The fact base as rows of searchable text: one row for each name, summary, claim, event …, those of one entity together. */
import type { Entity, EntityKind, Event, NameLanguage, PartialDate } from '../facts/types';
import type { SearchableFacts } from './types';

/** Where a text stands. A name names; everything else only tells about. */
export type Field = 'name' | 'office' | 'summary' | 'claim' | 'event' | 'participant' | 'relation' | 'hint';

export type Row = { entity: number; field: Field; text: string; lang: NameLanguage };

export type Documents = {
  entities: readonly Entity[];
  rows: Row[];
  /** First row of entity i; one more entry for the end. Names come first among the rows of an entity. */
  firstRow: Int32Array;
  /** Dates in what is said about entity i, one for each saying. */
  dates: PartialDate[][];
  /** Entities of each kind. */
  byKind: Map<EntityKind, number[]>;
};

/** Related entities whose names are searched as well; those of the whole base would find everything by everything. */
const MOST_RELATIONS = 6;
const RELATED_NAME_LANGUAGES = new Set(['ko', 'en', 'ru', 'kk']);

/** Gives the rows of `facts`, in the order of its entities. */
export function documentsOf(facts: SearchableFacts): Documents {
  const eventsOf = new Map<string, Event[]>();
  for (const event of facts.allEvents) {
    for (const id of event.entities) eventsOf.set(id, [...(eventsOf.get(id) ?? []), event]);
  }
  const byId = new Map(facts.entities.map((entity) => [entity.id, entity]));
  const officesOf = officesByPerson(facts.entities);
  const termYears = yearsInOffice(facts.entities);
  const rows: Row[] = [];
  const firstRow = new Int32Array(facts.entities.length + 1);
  const dates: PartialDate[][] = [];
  facts.entities.forEach((entity, i) => {
    firstRow[i] = rows.length;
    const events = eventsOf.get(entity.id) ?? [];
    for (const name of entity.names)
      rows.push({ entity: i, field: 'name', text: name.form, lang: name.lang });
    const tell = (field: Field, texts: Record<string, string | undefined>): void => {
      for (const [lang, text] of Object.entries(texts)) if (text) rows.push({ entity: i, field, text, lang });
    };
    tell('summary', entity.summary);
    for (const { office, left } of officesOf.get(entity.id) ?? []) {
      const words = left ? FORMER : CURRENT;
      for (const [lang, name] of Object.entries(firstNames(office))) {
        rows.push({ entity: i, field: 'office', text: `${name} ${words}`, lang });
      }
    }
    for (const claim of entity.claims) tell('claim', claim.text);
    for (const event of events) tell('event', event.text);
    const hints = [entity.evidence, ...entity.names.map((name) => name.evidence)].flatMap(
      (hint) => hint?.near ?? [],
    );
    // Words that speak for the entity on a page are words it is remembered by.
    if (hints.length > 0) tell('hint', { und: [...new Set(hints)].join(', ') });
    const related = relatedTo(entity, byId);
    const met = entity.kind === 'event' ? related.filter(({ kind }) => kind === 'person') : [];
    // A meeting is remembered by who met (Yoon Tokayev).
    if (met.length > 0) tell('participant', joinedNames(met));
    for (const other of related) if (!met.includes(other)) tell('relation', firstNames(other));
    dates.push([...datesOf(entity, events), ...(termYears.get(entity.id) ?? [])]);
  });
  firstRow[facts.entities.length] = rows.length;
  return { entities: facts.entities, rows, firstRow, dates, byKind: groupByKind(facts.entities) };
}

function groupByKind(entities: readonly Entity[]): Map<EntityKind, number[]> {
  const groups = new Map<EntityKind, number[]>();
  for (const [i, { kind }] of entities.entries()) {
    const group = groups.get(kind);
    if (group) group.push(i);
    else groups.set(kind, [i]);
  }
  return groups;
}

/** An office held; `left`: the last term that is known of has ended. */
type Held = { office: Entity; left: boolean };

/** Words by which who held an office is asked for, in all languages. */
const FORMER = '전 전직 former ex бывший бұрынғы';
const CURRENT = '현 현직 current present нынешний қазіргі';

function officesByPerson(entities: readonly Entity[]): Map<string, Held[]> {
  const offices = new Map<string, Held[]>();
  for (const office of entities) {
    const left = new Map(office.holders?.map(({ person, validity }) => [person, validity.to !== undefined]));
    for (const [person, ended] of left)
      offices.set(person, [...(offices.get(person) ?? []), { office, left: ended }]);
  }
  return offices;
}

function relatedTo(entity: Entity, byId: Map<string, Entity>): Entity[] {
  const ids = new Set(entity.relations?.map((relation) => relation.to));
  return [...ids]
    .map((id) => byId.get(id))
    .filter((related) => related !== undefined)
    .slice(0, MOST_RELATIONS);
}

function firstNames(entity: Entity): Record<string, string> {
  const names: Record<string, string> = {};
  for (const { form, lang } of entity.names) {
    if (RELATED_NAME_LANGUAGES.has(lang)) names[lang] ??= form;
  }
  return names;
}

function joinedNames(entities: readonly Entity[]): Record<string, string> {
  const joined: Record<string, string> = {};
  for (const [lang, name] of entities.flatMap((entity) => Object.entries(firstNames(entity)))) {
    joined[lang] = lang in joined ? `${joined[lang]} · ${name}` : name;
  }
  return joined;
}

/** Every year of a term that has a known end: "president 2021" asks for whoever was it then. */
function yearsInOffice(entities: readonly Entity[]): Map<string, string[]> {
  const years = new Map<string, string[]>();
  for (const { person, validity } of entities.flatMap((entity) => entity.holders ?? [])) {
    const from = Number(validity.from?.slice(0, 4));
    const to = Number(validity.to?.slice(0, 4));
    const all = years.get(person) ?? [];
    for (let year = from; year <= to; year += 1) all.push(String(year));
    years.set(person, all);
  }
  return years;
}

function datesOf(entity: Entity, events: readonly Event[]): PartialDate[] {
  const dates = [
    ...entity.claims.map((claim) => claim.date),
    ...(entity.status ?? []).map((step) => step.date),
    ...events.map((event) => event.date),
    ...(entity.holders ?? []).flatMap((term) => [term.validity.from, term.validity.to]),
  ];
  return dates.filter((date) => date !== undefined);
}
