/** This page's entities: what the content script knows and the popup and side panel show. */
import type { PageFacts } from './matching/types';

/** One entity as met on this page. */
export type DossierEntry = {
  entity: string;
  /** Number of mentions. */
  count: number;
  /** Form as first written on the page. */
  form: string;
  /** Ids of its mentions in reading order, to jump to. */
  mentions: number[];
  confidence: number;
};

/** Why there is nothing to show, where there is nothing. */
export type PageState = 'ready' | 'reading' | 'not-an-article' | 'off-for-site' | 'off' | 'unreadable';

export type Dossier = {
  url: string;
  state: PageState;
  facts: PageFacts;
  /** In reading order of first mention. */
  entries: DossierEntry[];
  /** Plausible readings that were not marked. */
  possible: DossierEntry[];
  /** Names that look relevant and are not in the base; at most a handful. */
  unknown: { text: string; reason: string }[];
};

/** Names not in the base that a dossier lists at most. */
const MAX_UNKNOWN = 5;

/**
 * One dossier of a tab's frames, given in their order with the page itself first. Address, state and facts are the page's own
 * where it has mentions, else those of the first frame that has (a page may show its article in a frame). Null of none.
 */
export function mergeDossiers(frames: readonly Dossier[]): Dossier | null {
  const speaker = frames.find(({ entries }) => entries.length > 0) ?? frames[0];
  if (!speaker || frames.length === 1) return speaker ?? null;
  const entries = mergeEntries(frames.flatMap((frame) => frame.entries));
  const marked = new Set(entries.map(({ entity }) => entity));
  const unknown = new Map(frames.flatMap((frame) => frame.unknown.map((name) => [name.text, name] as const)));
  return {
    ...speaker,
    entries,
    possible: mergeEntries(frames.flatMap((frame) => frame.possible)).filter(
      ({ entity }) => !marked.has(entity),
    ),
    unknown: [...unknown.values()].slice(0, MAX_UNKNOWN),
  };
}

/** One entry for each entity, in order of its first. */
function mergeEntries(all: readonly DossierEntry[]): DossierEntry[] {
  const merged = new Map<string, DossierEntry>();
  for (const entry of all) {
    const first = merged.get(entry.entity);
    merged.set(
      entry.entity,
      first
        ? {
            ...first,
            count: first.count + entry.count,
            mentions: [...first.mentions, ...entry.mentions],
            confidence: Math.max(first.confidence, entry.confidence),
          }
        : entry,
    );
  }
  return [...merged.values()];
}
