/** A pack whose files have the right shape, before its meaning is checked and it is put together. */
import type { ConflictDraft, EntityDraft, EventDraft, ManifestDraft, SourceDraft } from './schema';

/** File names inside a pack's folder; problems name them. */
export const PACK_FILES = {
  manifest: 'pack.yaml',
  sources: 'sources.yaml',
  events: 'events.yaml',
  conflicts: 'conflicts.yaml',
  redirects: 'redirects.yaml',
} as const;

/** Folder of the entity files inside a pack's folder. */
export const ENTITY_FOLDER = 'entities';

export type DraftPack = {
  manifest: ManifestDraft;
  /** Each with the file it came from, relative to the pack's folder. */
  entities: { file: string; entity: EntityDraft }[];
  sources: SourceDraft[];
  events: EventDraft[];
  conflicts: ConflictDraft[];
  redirects: Record<string, string>;
};
