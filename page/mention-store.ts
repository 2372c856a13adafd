/** This page's mentions, in memory only, for as long as the page stands. */
import type { DossierEntry } from '@/core/dossier';
import { type KindGroup, kindGroup } from '@/core/facts/kind-group';
import type { UnpackedMention } from '@/core/matching/pack-mentions';
import type { Why } from '@/core/matching/types';

/** A mention on the page. */
export type PageMention = {
  /** Never reused on this page. */
  id: number;
  entity: string;
  group: KindGroup;
  /** As written. */
  text: string;
  why: Why;
  confidence: number;
  /** Other entities the same words may name, best first. */
  alternatives: string[];
  range: StaticRange;
  /** True for the first mention of its entity in its block. */
  isFirst: boolean;
  /** False for a plausible reading that is listed and not marked. */
  isMarked: boolean;
};

export type MentionStore = ReturnType<typeof createMentionStore>;

export type StoreFollower = {
  added: (mention: PageMention) => void;
  removed: (mention: PageMention) => void;
};

/** `firstId`: ids count up from here; frames of one tab start apart, so that one id never means two mentions. */
export function createMentionStore(firstId: number) {
  const mentions = new Map<number, PageMention>();
  /** Marked mentions of each entity, for the count that is told after every change. */
  const marked = new Map<string, number>();
  let follower: StoreFollower | null = null;
  let nextId = firstId;
  let ordered: PageMention[] | null = null;

  function add(
    mention: UnpackedMention,
    place: { text: string; range: StaticRange; isFirst: boolean },
  ): PageMention {
    const { entity, kind, why, confidence, alternatives, isMarked } = mention;
    const { text, range, isFirst } = place;
    if (isMarked) marked.set(entity, (marked.get(entity) ?? 0) + 1);
    const stored: PageMention = {
      id: nextId++,
      entity,
      group: kindGroup(kind),
      text,
      why,
      confidence,
      alternatives,
      range,
      isFirst,
      isMarked,
    };
    mentions.set(stored.id, stored);
    follower?.added(stored);
    ordered = null;
    return stored;
  }

  /** Marks a mention that was only possible, with what settled it; gives it as it is now, or null when it is gone. */
  function raise({
    id,
    confidence,
    why,
  }: Pick<PageMention, 'id' | 'confidence' | 'why'>): PageMention | null {
    const mention = mentions.get(id);
    if (!mention) return null;
    if (!mention.isMarked) marked.set(mention.entity, (marked.get(mention.entity) ?? 0) + 1);
    return Object.assign(mention, { confidence, why, isMarked: true });
  }

  /** Forgets the mentions that `isGone` says of, and gives them. */
  function forget(isGone: (mention: PageMention) => boolean): PageMention[] {
    const gone = [...mentions.values()].filter(isGone);
    for (const mention of gone) {
      const { id, entity, isMarked } = mention;
      mentions.delete(id);
      follower?.removed(mention);
      if (!isMarked) continue;
      const left = (marked.get(entity) ?? 1) - 1;
      if (left > 0) marked.set(entity, left);
      else marked.delete(entity);
    }
    if (gone.length > 0) ordered = null;
    return gone;
  }

  /** All in reading order. Sorted when asked for: text that came late may stand anywhere. */
  function inOrder(): PageMention[] {
    ordered ??= [...mentions.values()].sort(byPosition);
    return ordered;
  }

  return {
    add,
    raise,
    forget,
    inOrder,
    byId: (id: number): PageMention | null => mentions.get(id) ?? null,
    /** Tells one listener of every mention added or forgotten from now on. */
    follow: (listener: StoreFollower) => {
      follower = listener;
    },
    isEmpty: () => mentions.size === 0,
    /** Entities with at least one marked mention. */
    entityCount: () => marked.size,
    values: (): Iterable<PageMention> => mentions.values(),
  };
}

/** Dossier entries of mentions in reading order: one for each entity. */
export function dossierEntries(mentions: readonly PageMention[]): DossierEntry[] {
  const entries = new Map<string, DossierEntry>();
  for (const { id, entity, text, confidence } of mentions) {
    const entry = entries.get(entity);
    if (entry) {
      entry.count++;
      entry.mentions.push(id);
      entry.confidence = Math.max(entry.confidence, confidence);
    } else {
      entries.set(entity, { entity, count: 1, form: text, mentions: [id], confidence });
    }
  }
  return [...entries.values()];
}

function byPosition(a: PageMention, b: PageMention): number {
  const [one, other] = [a.range.startContainer, b.range.startContainer];
  if (one === other)
    return a.range.startOffset - b.range.startOffset || b.range.endOffset - a.range.endOffset;
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
