/** What changed between the article's date and today, as a card says it. */

import type { ChangeView, Said } from '../card-types';
import { type Change, changedSince } from '../changed-since';
import type { Entity, IsoDate, Name, PartialDate, ReaderLanguage, Term } from '../types';
import { headingName, say } from './said';
import type { SourceList } from './source-list';

type ChangeFrame = {
  facts: { entities: readonly Entity[]; entity: (id: string) => Entity | null };
  lang: ReaderLanguage;
  at: PartialDate;
  today: IsoDate;
  sources: SourceList;
};

/** Changes from `at` to `today`, oldest first, with their sources numbered into the card's list. */
export function changesOf(entity: Entity, frame: ChangeFrame): ChangeView[] {
  const { facts, lang, at, today } = frame;
  const changes = changedSince({ entity, entities: facts.entities, from: at, to: today, lang });
  return changes.map((change) => changeView(change, frame));
}

function changeView(change: Change, { facts, lang, today, sources }: ChangeFrame): ChangeView {
  const common = { date: change.date, sources: sources.cite(change.sources) };
  const people = (terms: Term[]): Said[] =>
    terms.map(({ person }) => {
      const found = facts.entity(person);
      return found ? headingName(found, lang, today) : { text: person, lang: 'en' };
    });
  switch (change.kind) {
    case 'name':
      return { ...common, is: 'name', before: sayName(change.before), after: sayName(change.after) };
    case 'holder':
      return { ...common, is: 'holder', before: people(change.before), after: people(change.after) };
    case 'took-office':
    case 'left-office':
      return {
        ...common,
        is: change.kind,
        office: headingName(change.of.office, lang, today),
        acting: change.of.term.acting ?? false,
      };
    case 'status':
      return { ...common, is: 'status', stage: change.after.stage };
    case 'claim':
    case 'no-longer':
      return { ...common, is: change.kind, text: say(change.claim.text, lang) };
  }
}

function sayName({ form, lang }: Name): Said {
  return { text: form, lang };
}
