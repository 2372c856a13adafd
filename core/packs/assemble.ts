/** Puts a checked draft together into the pack the program works with, filling in what follows from what is written. */
import type { Claim, Entity, Name, Pack, Source, SourceKind, Strength } from '../facts/types';
import type { DraftPack } from './draft';
import type { EntityDraft } from './schema';
import { scriptOf } from './script-of';

/** A claim is as strong as its best source: official and agency reports are good, press and companies fair. */
const STRENGTH_OF: Record<SourceKind, Strength> = {
  official: 'good',
  agency: 'good',
  press: 'fair',
  company: 'fair',
  reference: 'weak',
  blog: 'weak',
};

const ORDER: Strength[] = ['good', 'fair', 'weak'];

/** Strength of a statement with these sources; `weak` when none is known. */
export function strengthOf(sources: Source[]): Strength {
  const found = sources.map((source) => STRENGTH_OF[source.kind]);
  return ORDER.find((strength) => found.includes(strength)) ?? 'weak';
}

/** The pack of a draft that has passed every check. Sources not found count as weak here; the checks report them. */
export function assemblePack(draft: DraftPack): Pack {
  const sources = new Map(draft.sources.map((source) => [source.id, source]));
  const { id, version, title, licence } = draft.manifest;
  return {
    id,
    version,
    title,
    ...(licence !== undefined && { licence }),
    entities: draft.entities.map(({ entity }) => assembleEntity(entity, sources)),
    events: draft.events,
    conflicts: draft.conflicts,
    sources: draft.sources,
    redirects: draft.redirects,
  };
}

function assembleEntity(draft: EntityDraft, sources: Map<string, Source>): Entity {
  const names: Name[] = draft.names.map((name) => ({ ...name, script: scriptOf(name.form) }));
  const claims: Claim[] = draft.claims.map((claim) => ({
    ...claim,
    strength: strengthOf(claim.sources.flatMap((id) => sources.get(id) ?? [])),
  }));
  return { ...draft, names, claims, matchAlone: draft.matchAlone ?? true };
}
