/** What the list shows of one item, in one reader's language: plain data with every statement's sources. */
import { headingName, say } from '../facts/card/said';
import { createSourceList } from '../facts/card/source-list';
import type { Said, SourceView } from '../facts/card-types';
import type {
  AgreementStage,
  Claim,
  Conflict,
  EntityKind,
  PartialDate,
  ReaderLanguage,
  Strength,
} from '../facts/types';
import type { TimelineFacts } from './make-item';
import type { ItemType, TimelineItem } from './types';

/** A statement with the numbers of its sources in `ItemView.sources`. */
export type Sourced = { key: string; text: Said; date: PartialDate | null; sources: number[] };

/** One disagreement of sources, every position at the same rank. */
export type Disagreement = { id: string; topic: Said; description: Said; positions: Sourced[] };

export type ItemView = {
  id: string;
  type: ItemType;
  date: PartialDate;
  until: PartialDate | null;
  open: boolean;
  text: Said;
  stage: AgreementStage | null;
  acting: boolean;
  strength: Strength;
  entities: { id: string; name: Said; kind: EntityKind }[];
  details: Sourced[];
  disagreements: Disagreement[];
  /** Numbered from 1 in the order first cited: the item's own first. */
  sources: SourceView[];
  /** Numbers of the item's own sources. */
  own: number[];
};

/** What a view needs beyond the items: conflicts by entity. */
export type ViewFacts = TimelineFacts & { conflict(id: string): Conflict | null };

/** The view of one item; entities, claims and conflicts that the base does not know are left out. */
export function itemView(facts: ViewFacts, item: TimelineItem, lang: ReaderLanguage): ItemView {
  const sources = createSourceList((id) => facts.source(id));
  const own = sources.cite(item.sources);
  const entities = item.entities
    .map((id) => facts.entity(id))
    .filter((entity) => entity !== null)
    .map((entity) => ({ id: entity.id, name: headingName(entity, lang, item.date), kind: entity.kind }));
  const { id, type, date, until, open, stage, acting, strength } = item;
  return {
    ...{ id, type, date, until, open, stage, acting, strength, own, entities },
    text: say(item.text, lang),
    details: item.details
      .map((claim) => claimOf(facts, claim))
      .filter((claim) => claim !== null)
      .map((claim) => ({
        key: claim.id,
        text: say(claim.text, lang),
        date: claim.date ?? null,
        sources: sources.cite(claim.sources),
      })),
    disagreements: item.conflicts
      .map((conflict) => facts.conflict(conflict))
      .filter((conflict) => conflict !== null)
      .map((conflict) => ({
        id: conflict.id,
        topic: say(conflict.topic, lang),
        description: say(conflict.description, lang),
        positions: conflict.positions.map((position, at) => ({
          key: `${conflict.id} ${at}`,
          text: say(position.value, lang),
          date: position.date ?? null,
          sources: sources.cite(position.sources),
        })),
      })),
    sources: sources.all(),
  };
}

/** A claim by its id `<entity>#<n>`. */
function claimOf(facts: TimelineFacts, id: string): Claim | null {
  const entity = facts.entity(id.split('#')[0] ?? '');
  return entity?.claims.find((claim) => claim.id === id) ?? null;
}
