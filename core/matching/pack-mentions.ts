/**
 * Mentions on their way to a page. A page of names repeats the same few entities and reasons hundreds of times; sent as they
 * are, taking them apart would be the longest thing the page's main thread has to do for us. Packed, each is seven numbers
 * and what repeats is said once.
 */
import type { EntityKind } from '../facts/types';
import type { Established, Mention, PageFacts, Resolution, Why } from './types';

export type PackedMentions = {
  entities: { id: string; kind: EntityKind }[];
  whys: Why[];
  /** Lists of entity ids. */
  alternatives: string[][];
  /** Per mention: start, end, entity, why, alternatives, confidence in thousandths, 1 when to be marked. */
  numbers: number[];
  established: Established[];
  /** Language of the text, told from the text itself; null when it cannot be told. */
  lang?: string | null;
  /** What the page's clues say, where they came with the text. */
  facts?: PageFacts;
  /** Nothing was looked for: no date is told, and the page is asked for its visible date lines first. */
  wantsLines?: true;
  /** Names of the text that look relevant and are not in the base. */
  unknown?: { text: string; reason: string }[];
};

const NUMBERS_PER_MENTION = 7;

/** A mention as unpacked, with offsets into the text that was asked about. */
export type UnpackedMention = {
  start: number;
  end: number;
  entity: string;
  kind: EntityKind;
  why: Why;
  /** Other entities the same words may name, best first. */
  alternatives: string[];
  /** 0–1. */
  confidence: number;
  isMarked: boolean;
};

/** Packs a resolution; mentions of entities that `kindOf` does not know are left out. */
export function packMentions(
  { mentions, possible, established }: Resolution,
  kindOf: (entity: string) => EntityKind | null,
): PackedMentions {
  const packed: PackedMentions = { entities: [], whys: [], alternatives: [], numbers: [], established };
  const known = new Map<string, number>();
  const once = <Value>(list: Value[], value: Value, key: string): number => {
    let at = known.get(key);
    if (at === undefined) {
      at = list.push(value) - 1;
      known.set(key, at);
    }
    return at;
  };
  const put = (mention: Mention, isMarked: boolean) => {
    const kind = kindOf(mention.entity);
    if (kind === null) return;
    const others = [...new Set(mention.alternatives.map(({ entity }) => entity))].filter(
      (id) => id !== mention.entity,
    );
    packed.numbers.push(
      mention.start,
      mention.end,
      once(packed.entities, { id: mention.entity, kind }, `e${mention.entity}`),
      once(packed.whys, mention.why, `w${JSON.stringify(mention.why)}`),
      once(packed.alternatives, others, `a${others.join(' ')}`),
      Math.round(mention.confidence * 1000),
      isMarked ? 1 : 0,
    );
  };
  for (const mention of mentions) put(mention, true);
  for (const mention of possible) put(mention, false);
  return packed;
}

/** The mentions one after the other: those to be marked in order of start, then the merely possible ones. */
export function* unpackMentions(packed: PackedMentions): Generator<UnpackedMention> {
  const { numbers, entities, whys, alternatives } = packed;
  for (let at = 0; at + NUMBERS_PER_MENTION <= numbers.length; at += NUMBERS_PER_MENTION) {
    // By index: taking the seven out by a slice costs as much as all the rest of unpacking.
    const entity = entities[numbers[at + 2]!];
    const why = whys[numbers[at + 3]!];
    if (!entity || !why) continue;
    yield {
      start: numbers[at]!,
      end: numbers[at + 1]!,
      entity: entity.id,
      kind: entity.kind,
      why,
      alternatives: alternatives[numbers[at + 4]!] ?? [],
      confidence: numbers[at + 5]! / 1000,
      isMarked: numbers[at + 6] === 1,
    };
  }
}
