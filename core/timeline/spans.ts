/** What lasts: terms of office, courses of agreements and programmes, names in use. Drawn as lanes. */
import { comparePartial, parsePartialDate } from '../dates/partial-date';
import { headingName, mainName } from '../facts/card/said';
import type { Entity, LocalText, Name, PartialDate, ReaderLanguage, StatusStep } from '../facts/types';
import { makeItem, type TimelineFacts } from './make-item';
import { momentOf } from './moment';
import type { TimelineItem } from './types';

/** Stages after which nothing goes on. */
const LAST_STAGES: readonly StatusStep['stage'][] = ['completed', 'expired'];

/** Terms of an office; a term without a known beginning has no place on the axis. */
export function termItems(office: Entity, facts: TimelineFacts): TimelineItem[] {
  const items: TimelineItem[] = [];
  for (const [at, term] of (office.holders ?? []).entries()) {
    if (term.validity.from === undefined) continue;
    const person = facts.entity(term.person);
    const item = makeItem(
      {
        id: `${office.id}/term-${at}`,
        type: 'term',
        date: term.validity.from,
        until: term.validity.to,
        open: term.validity.to === undefined,
        text: joined(
          person ? namesOf(person, term.validity.from) : { ko: term.person, en: term.person },
          namesOf(office, term.validity.from),
          ' · ',
        ),
        entities: [person?.id ?? term.person, office.id],
        sources: term.sources,
        acting: term.acting ?? false,
      },
      facts,
    );
    if (item) items.push(item);
  }
  return items;
}

/** An agreement, programme or project from its first step to its last; null with fewer than two steps. */
export function courseItem(entity: Entity, facts: TimelineFacts): TimelineItem | null {
  const steps = (entity.status ?? [])
    .filter((step) => parsePartialDate(step.date) !== null)
    .sort((a, b) => comparePartial(a.date, b.date));
  const first = steps[0];
  const last = steps[steps.length - 1];
  if (!first || !last || steps.length < 2) return null;
  const ended = LAST_STAGES.includes(last.stage);
  return makeItem(
    {
      id: `${entity.id}/course`,
      type: 'course',
      date: first.date,
      until: ended ? last.date : undefined,
      open: !ended,
      text: namesOf(entity, last.date),
      entities: [entity.id],
      sources: [...new Set(steps.flatMap((step) => step.sources))],
      stage: last.stage,
    },
    facts,
  );
}

type NameSpan = { from: PartialDate; to: PartialDate | undefined; names: Name[] };

/**
 * Times in which names were in use: forms whose validity can be the same are one item (2022-09 and 2022-09-17 are, and the
 * finer date is kept). Their sources are those of the entity's claims that begin or end at the same date, if any.
 */
export function nameItems(entity: Entity, facts: TimelineFacts): TimelineItem[] {
  const spans: NameSpan[] = [];
  for (const name of entity.names) {
    const { from, to } = name.validity ?? {};
    if (from === undefined || name.status === 'unverified') continue;
    const same = spans.find((span) => mayBeSame(span.from, from) && mayBeSame(span.to, to));
    if (same) {
      same.names.push(name);
      same.from = finer(same.from, from);
      if (to !== undefined) same.to = finer(same.to ?? to, to);
    } else spans.push({ from, to, names: [name] });
  }
  const items: TimelineItem[] = [];
  for (const { from, to, names } of spans) {
    const sources = entity.claims
      .filter((claim) => [claim.date, claim.validity?.from, claim.validity?.to].includes(from))
      .flatMap((claim) => claim.sources);
    const item = makeItem(
      {
        id: `${entity.id}/name-${from}`,
        type: 'name',
        date: from,
        until: to,
        open: to === undefined,
        text: firstForms(names, entity),
        entities: [entity.id],
        sources: [...new Set(sources)],
      },
      facts,
    );
    if (item) items.push(item);
  }
  return items;
}

/** True when both dates are missing, or the days they stand for overlap. */
function mayBeSame(a: PartialDate | undefined, b: PartialDate | undefined): boolean {
  const [first, second] = [momentOf(a), momentOf(b)];
  if (!first || !second) return first === second;
  return first.outerFirst <= second.outerLast && second.outerFirst <= first.outerLast;
}

function finer(a: PartialDate, b: PartialDate): PartialDate {
  return b.length > a.length ? b : a;
}

/** The preferred name of an entity in each language at a date; forms nobody vouches for only where there is no other. */
export function namesOf(entity: Entity, at: PartialDate): LocalText {
  const text: LocalText = {
    ko: headingName(entity, 'ko', at).text,
    en: headingName(entity, 'en', at).text,
  };
  for (const lang of ['ru', 'kk'] as const) {
    const name = mainName(entity, lang, at);
    if (name) text[lang] = name.text;
  }
  return text;
}

/** The first form of each language among names that were in use together. */
function firstForms(names: readonly Name[], entity: Entity): LocalText {
  const formIn = (lang: ReaderLanguage) =>
    names.find((name) => name.lang === lang || name.lang === `${lang}-Cyrl`)?.form;
  const any = names[0]?.form ?? entity.id;
  const text: LocalText = { ko: formIn('ko') ?? formIn('en') ?? any, en: formIn('en') ?? any };
  for (const lang of ['ru', 'kk'] as const) {
    const form = formIn(lang);
    if (form !== undefined) text[lang] = form;
  }
  return text;
}

/** Two texts as one in each language; a language that one of them lacks takes its English. */
export function joined(a: LocalText, b: LocalText, between: string): LocalText {
  const text: LocalText = { ko: a.ko + between + b.ko, en: a.en + between + b.en };
  for (const lang of ['ru', 'kk'] as const) {
    if (a[lang] !== undefined || b[lang] !== undefined) {
      text[lang] = (a[lang] ?? a.en) + between + (b[lang] ?? b.en);
    }
  }
  return text;
}
