/** Walks over a draft: everything in it that cites sources, holds a date or holds a text, each with its place. */
import { type DraftPack, PACK_FILES } from './draft';
import type { Problem } from './problem';

type Place = { file: string; path: Problem['path'] };

/** Something that must have a source. */
export type Cited = Place & { what: string; sources: string[] };

/** Claims, terms, status steps, events and positions of conflicts, with the sources they cite. */
export function citedIn(draft: DraftPack): Cited[] {
  const cited: Cited[] = [];
  const add = (place: Place, what: string, sources: string[]) => {
    cited.push({ file: place.file, path: [...place.path, 'sources'], what, sources });
  };
  for (const { file, entity } of draft.entities) {
    entity.claims.forEach((claim, i) => {
      add({ file, path: ['claims', i] }, `claim ${claim.id}`, claim.sources);
    });
    entity.holders?.forEach((term, i) => {
      add({ file, path: ['holders', i] }, `the term of ${term.person}`, term.sources);
    });
    entity.status?.forEach((step, i) => {
      add({ file, path: ['status', i] }, `the step "${step.stage}"`, step.sources);
    });
  }
  draft.events.forEach((event, i) => {
    add({ file: PACK_FILES.events, path: [i] }, `event ${event.id}`, event.sources);
  });
  draft.conflicts.forEach((conflict, i) => {
    conflict.positions.forEach((position, j) => {
      const path = [i, 'positions', j];
      add({ file: PACK_FILES.conflicts, path }, `position ${j + 1} of ${conflict.id}`, position.sources);
    });
  });
  return cited;
}

/** A value found in the draft, with its place. */
export type Found<T> = Place & { value: T };

/**
 * Every value in the draft for which `pick` gives one, found by walking all objects: a field added to the schema later is
 * seen without anyone thinking of it. `pick` gets the key and the value.
 */
export function findAll<T>(
  draft: DraftPack,
  pick: (key: string | number, value: unknown) => T | null,
): Found<T>[] {
  const found: Found<T>[] = [];
  const walk = (file: string, path: Problem['path'], key: string | number, value: unknown) => {
    const picked = pick(key, value);
    if (picked !== null) found.push({ file, path, value: picked });
    if (typeof value !== 'object' || value === null) return;
    for (const [name, item] of Object.entries(value)) {
      const step = Array.isArray(value) ? Number(name) : name;
      walk(file, [...path, step], step, item);
    }
  };
  for (const { file, entity } of draft.entities) walk(file, [], '', entity);
  walk(PACK_FILES.sources, [], '', draft.sources);
  walk(PACK_FILES.events, [], '', draft.events);
  walk(PACK_FILES.conflicts, [], '', draft.conflicts);
  walk(PACK_FILES.manifest, [], '', draft.manifest);
  return found;
}
