/** Rules about ids: each is unique, in its file, and everything it points to is there. */
import { type DraftPack, ENTITY_FOLDER, PACK_FILES } from '../draft';
import type { Problem } from '../problem';

type Id = { id: string; file: string; path: Problem['path'] };

/** The file of an entity is named after it, so that anyone finds it. */
export function fileNameIsId(draft: DraftPack): Problem[] {
  return draft.entities.flatMap(({ file, entity }) => {
    const expected = `${ENTITY_FOLDER}/${entity.id}.yaml`;
    if (file === expected) return [];
    return [
      {
        file,
        path: ['id'],
        message: `this file holds the entity "${entity.id}".`,
        remedy: `rename the file to ${expected}, or set id to the file's name.`,
      },
    ];
  });
}

function allIds(draft: DraftPack): { kind: string; ids: Id[] }[] {
  const listed = (items: { id: string }[], file: string): Id[] =>
    items.map((item, i) => ({ id: item.id, file, path: [i, 'id'] }));
  return [
    {
      kind: 'entity',
      ids: draft.entities.map(({ file, entity }) => ({ id: entity.id, file, path: ['id'] })),
    },
    {
      kind: 'claim',
      ids: draft.entities.flatMap(({ file, entity }) =>
        entity.claims.map((claim, i) => ({ id: claim.id, file, path: ['claims', i, 'id'] })),
      ),
    },
    { kind: 'source', ids: listed(draft.sources, PACK_FILES.sources) },
    { kind: 'event', ids: listed(draft.events, PACK_FILES.events) },
    { kind: 'conflict', ids: listed(draft.conflicts, PACK_FILES.conflicts) },
  ];
}

/** No two entities, claims, sources, events or conflicts share an id. */
export function idsAreUnique(draft: DraftPack): Problem[] {
  return allIds(draft).flatMap(({ kind, ids }) => {
    const first = new Map<string, Id>();
    return ids.flatMap((entry) => {
      const earlier = first.get(entry.id);
      if (!earlier) {
        first.set(entry.id, entry);
        return [];
      }
      return [
        {
          file: entry.file,
          path: entry.path,
          message: `the ${kind} id "${entry.id}" is taken already (in ${earlier.file}).`,
          remedy: 'give this one an id of its own, or merge the two.',
        },
      ];
    });
  });
}

/** The id of a claim begins with its entity and ends in a number. */
export function claimIdsBelong(draft: DraftPack): Problem[] {
  return draft.entities.flatMap(({ file, entity }) =>
    entity.claims.flatMap((claim, i) => {
      const [owner, number, ...rest] = claim.id.split('#');
      if (owner === entity.id && rest.length === 0 && /^[1-9]\d*$/.test(number ?? '')) return [];
      return [
        {
          file,
          path: ['claims', i, 'id'],
          message: `"${claim.id}" is not an id of a claim on ${entity.id}.`,
          remedy: `write ${entity.id}#N, with the next number not used here before.`,
        },
      ];
    }),
  );
}

type Reference = { to: string; file: string; path: Problem['path'] };

function unresolved(references: Reference[], known: Set<string>, what: string): Problem[] {
  return references.flatMap(({ to, file, path }) => {
    if (known.has(to)) return [];
    return [
      {
        file,
        path,
        message: `there is no ${what} "${to}".`,
        remedy: `correct the id, or add the ${what} first.`,
      },
    ];
  });
}

/** Relations, terms, events, conflicts and redirects name entities that exist. */
export function entityIdsResolve(draft: DraftPack): Problem[] {
  const references: Reference[] = [];
  for (const { file, entity } of draft.entities) {
    entity.relations?.forEach(({ to }, i) => {
      references.push({ to, file, path: ['relations', i, 'to'] });
    });
    entity.holders?.forEach(({ person }, i) => {
      references.push({ to: person, file, path: ['holders', i, 'person'] });
    });
  }
  const listed: [{ entities: string[] }[], string][] = [
    [draft.events, PACK_FILES.events],
    [draft.conflicts, PACK_FILES.conflicts],
  ];
  for (const [items, file] of listed) {
    items.forEach((item, i) => {
      item.entities.forEach((to, j) => {
        references.push({ to, file, path: [i, 'entities', j] });
      });
    });
  }
  for (const [from, to] of Object.entries(draft.redirects)) {
    references.push({ to, file: PACK_FILES.redirects, path: [from] });
  }
  return unresolved(references, new Set(draft.entities.map(({ entity }) => entity.id)), 'entity');
}

/** Claims and events name conflicts that exist. */
export function conflictIdsResolve(draft: DraftPack): Problem[] {
  const references: Reference[] = [];
  for (const { file, entity } of draft.entities) {
    entity.claims.forEach((claim, i) => {
      claim.conflicts?.forEach((to, j) => {
        references.push({ to, file, path: ['claims', i, 'conflicts', j] });
      });
    });
  }
  draft.events.forEach((event, i) => {
    event.conflicts?.forEach((to, j) => {
      references.push({ to, file: PACK_FILES.events, path: [i, 'conflicts', j] });
    });
  });
  return unresolved(references, new Set(draft.conflicts.map(({ id }) => id)), 'conflict');
}

/** A retired id is not in use again. */
export function redirectsAreRetired(draft: DraftPack): Problem[] {
  const current = new Set(draft.entities.map(({ entity }) => entity.id));
  return Object.keys(draft.redirects).flatMap((from) => {
    if (!current.has(from)) return [];
    return [
      {
        file: PACK_FILES.redirects,
        path: [from],
        message: `"${from}" is redirected and is an entity as well.`,
        remedy: 'remove the redirect, or rename the entity: ids are never reused.',
      },
    ];
  });
}
