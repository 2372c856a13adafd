/**
 * Builds what a card shows of one entity at one date, in one reader's language: a pure choice among facts, nothing worded
 * here. The types are in card-types.ts, the choices in card/.
 */
import { comparePartial, happenedBy, holdsAt } from '../dates/partial-date';
import type { Why } from '../matching/types';
import { holdersAt, officesAt, relationsAt, type TermOf, termsOf } from './as-of';
import { changesOf } from './card/changes';
import { chooseClaims } from './card/choose-claims';
import { headingName, mainName, nameOrder, say } from './card/said';
import { seriesOf } from './card/series';
import { createSourceList, type SourceList } from './card/source-list';
import type {
  AlternativeView,
  CardQuery,
  CardView,
  ClaimView,
  ConflictView,
  MentionView,
  NameView,
  RelatedView,
  Said,
  StepView,
  TermView,
} from './card-types';
import type { Claim, Conflict, Entity, PartialDate, ReaderLanguage, Source, Term, Validity } from './types';

/** What of the fact base a card needs; ids that were renamed are followed, unknown ones give null. */
export type CardFacts = {
  entities: readonly Entity[];
  entity(id: string): Entity | null;
  source(id: string): Source | null;
  conflictsOf(id: string): Conflict[];
};

/** Says why a mention is one (`whySentence`); handed in, because only a card on a page has a mention to explain. */
export type Explain = (why: Why, lang: ReaderLanguage) => string;

/** All that the parts below share. */
type Frame = {
  facts: CardFacts;
  lang: ReaderLanguage;
  at: PartialDate;
  sources: SourceList;
  explain: Explain;
};

/**
 * The card of one entity, or null when the base has no such entity. Sources are numbered in the order in which the card
 * shows them. Without `explain` a mention goes unexplained. Throws only when a date in the base is no partial date.
 */
export function cardView(facts: CardFacts, query: CardQuery, explain: Explain = () => ''): CardView | null {
  const entity = facts.entity(query.entity);
  if (!entity) return null;
  const { lang, pageDate, today } = query;
  const atPage = query.at === 'page' && pageDate !== null;
  const at = atPage ? pageDate.date : today;
  const sources = createSourceList((id) => facts.source(id));
  const frame: Frame = { facts, lang, at, sources, explain };

  const name = headingName(entity, lang, at);
  const onPage = pageName(query, name);
  const chosen = chooseClaims(entity.claims, at);
  // Object literals evaluate in order, and so do the footnote numbers: first what stands first on the card.
  return {
    entity: entity.id,
    lang,
    kind: entity.kind,
    name,
    pageName: onPage,
    otherNames: otherNames(entity, frame, [name.text, onPage?.text]),
    names: nameOrder(entity.names, lang)
      .filter(({ status }) => status !== 'unverified')
      .map(nameView),
    summary: say(entity.summary, lang),
    asOf: { date: at, at: atPage ? 'page' : 'today', pageDate },
    holders: termsAt(entity, frame),
    offices: officesOf(entity, frame),
    claims: chosen.shown.map((claim) => claimView(claim, frame)),
    changes: atPage ? changesOf(entity, { ...frame, today }) : [],
    status: statusSteps(entity, frame),
    conflicts: facts.conflictsOf(entity.id).map((conflict) => conflictView(conflict, frame)),
    series: seriesOf(
      entity.claims.map((claim) => figuresBy(claim, at)),
      lang,
      sources,
    ),
    more: chosen.more.map((claim) => claimView(claim, frame)),
    related: relatedTo(entity, frame),
    mention: mentionView(query, frame),
    sources: sources.all(),
  };
}

/** The page's own form where there is one and it tells the reader something that the heading does not. */
function pageName({ mention, pageLang }: CardQuery, shown: Said): Said | null {
  const form = mention && (mention.why.form || mention.text);
  return form && form !== shown.text ? { text: form, lang: pageLang ?? '' } : null;
}

/** Languages whose forms of a name stand under the heading. */
const NAME_LANGUAGES: ReaderLanguage[] = ['ko', 'ru', 'kk', 'en'];

/** What it is called in each language at the date, without the forms that the head of the card shows already. */
function otherNames(entity: Entity, { lang, at }: Frame, said: readonly (string | undefined)[]): Said[] {
  const seen = new Set<string | undefined>(said);
  const names: Said[] = [];
  for (const language of NAME_LANGUAGES) {
    const name = language === lang ? null : mainName(entity, language, at);
    if (!name || seen.has(name.text)) continue;
    seen.add(name.text);
    names.push(name);
  }
  return names;
}

function nameView({ form, lang, script, status, validity }: Entity['names'][number]): NameView {
  return { form, lang, script, status, validity: validity ?? null };
}

/** The claim with the figures of periods that had begun by the date: a plot under an article does not show its future. */
function figuresBy(claim: Claim, at: PartialDate): Claim {
  const values = (claim.values ?? []).filter(({ of }) => of === undefined || happenedBy(of, at) !== 'no');
  return { ...claim, values };
}

function claimView(claim: Claim, { lang, sources }: Frame): ClaimView {
  return {
    id: claim.id,
    text: say(claim.text, lang),
    date: claim.date ?? null,
    strength: claim.strength,
    disputed: (claim.conflicts ?? []).length > 0,
    sources: sources.cite(claim.sources),
  };
}

function conflictView(
  { id, topic, description, positions }: Conflict,
  { lang, sources }: Frame,
): ConflictView {
  return {
    id,
    topic: say(topic, lang),
    description: say(description, lang),
    positions: positions.map(({ value, date, sources: ids }) => ({
      value: say(value, lang),
      date: date ?? null,
      sources: sources.cite(ids),
    })),
  };
}

/** Who held the office on the date; two where a coarse date covers a change of hands. */
function termsAt(office: Entity, frame: Frame): TermView[] {
  return holdersAt(office, frame.at).map(({ item }) => termView(item, item.person, frame));
}

function officesOf(person: Entity, frame: Frame): TermView[] {
  const held = officesAt(frame.facts.entities, person.id, frame.at).map(({ item }) => item);
  const terms = held.length > 0 ? held : lastTermBefore(person, frame);
  return terms.map(({ term, office }) => termView(term, office.id, frame));
}

/** The person's term that ended last before the date; none where the base knows of no end. */
function lastTermBefore(person: Entity, { facts, at }: Frame): TermOf[] {
  const ended = termsOf(facts.entities, person.id).flatMap((of) => {
    const { to } = of.term.validity;
    return to !== undefined && happenedBy(to, at) === 'yes' ? [{ of, to }] : [];
  });
  return ended
    .sort((a, b) => comparePartial(b.to, a.to))
    .slice(0, 1)
    .map(({ of }) => of);
}

function termView({ validity, acting, sources }: Term, entity: string, frame: Frame): TermView {
  return {
    entity,
    name: nameOf(entity, frame),
    validity: knownBy(validity, frame.at),
    acting: acting ?? false,
    ended: holdsAt(validity, frame.at) === 'no',
    sources: frame.sources.cite(sources),
  };
}

/** As it could be said on the day: an end that was to come is no part of it. */
function knownBy({ from, to }: Validity, at: PartialDate): Validity {
  const isOver = to !== undefined && happenedBy(to, at) === 'yes';
  return { ...(from !== undefined && { from }), ...(isOver && { to }) };
}

function nameOf(id: string, { facts, lang, at }: Frame): Said {
  const entity = facts.entity(id);
  return entity ? headingName(entity, lang, at) : { text: id, lang: 'en' };
}

function statusSteps(entity: Entity, { lang, at, sources }: Frame): StepView[] {
  return (entity.status ?? []).map(({ stage, date, note, sources: ids }) => ({
    stage,
    date,
    note: note ? say(note, lang) : null,
    sources: sources.cite(ids),
    taken: happenedBy(date, at),
  }));
}

/**
 * Ties that hold at the date, each entity once; what the base does not know is left out, and so are holders and offices:
 * terms tell of them, with their days.
 */
function relatedTo(entity: Entity, frame: Frame): RelatedView[] {
  const holders = (entity.holders ?? []).map(({ person }) => person);
  const offices = termsOf(frame.facts.entities, entity.id).map(({ office }) => office.id);
  const seen = new Set([entity.id, ...holders, ...offices]);
  const related: RelatedView[] = [];
  for (const { item } of relationsAt(entity, frame.at)) {
    const other = frame.facts.entity(item.to);
    if (!other || seen.has(other.id)) continue;
    seen.add(other.id);
    related.push({ entity: other.id, name: nameOf(other.id, frame), kind: other.kind, type: item.type });
  }
  return related;
}

function mentionView({ mention }: CardQuery, { facts, lang, at, explain }: Frame): MentionView | null {
  if (!mention) return null;
  const views = (ids: readonly string[]): AlternativeView[] =>
    ids
      .map((id) => facts.entity(id))
      .filter((other) => other !== null)
      .map((other) => ({
        entity: other.id,
        name: headingName(other, lang, at),
        kind: other.kind,
        summary: say(other.summary, lang),
      }));
  return {
    text: mention.text,
    why: explain(mention.why, lang),
    confidence: mention.confidence,
    alternatives: views(mention.alternatives),
    overlapping: views(mention.overlapping),
  };
}
