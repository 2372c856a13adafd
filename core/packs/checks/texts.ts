/** Rules about what is said: nothing empty, nothing that carries markup, every entity says something. */
import { type DraftPack, PACK_FILES } from '../draft';
import type { Problem } from '../problem';
import { findAll } from '../statements';

/** No text is empty or has spaces or line breaks at its ends. */
export function textsAreTidy(draft: DraftPack): Problem[] {
  return findAll(draft, (_key, value) => (typeof value === 'string' ? value : null)).flatMap(
    ({ file, path, value }) => {
      if (value !== '' && value === value.trim() && !/[\n\t]/.test(value)) return [];
      const message =
        value.trim() === '' ? 'the text is empty.' : 'the text has stray spaces or line breaks.';
      return [{ file, path, message, remedy: 'write the text on one line, or remove the field.' }];
    },
  );
}

/** Texts are plain: nothing in them could be read as markup by a page that shows them. */
export function textsArePlain(draft: DraftPack): Problem[] {
  return findAll(draft, (_key, value) => (typeof value === 'string' ? value : null)).flatMap(
    ({ file, path, value }) => {
      if (!/<\/?[a-z][^>]*>|&[a-z]+;/i.test(value) || path.at(-1) === 'url') return [];
      return [{ file, path, message: `"${value}" contains markup.`, remedy: 'write plain text.' }];
    },
  );
}

/** Every entity has at least one claim: without a sourced fact there is nothing to show. */
export function everyEntityHasClaim(draft: DraftPack): Problem[] {
  return draft.entities.flatMap(({ file, entity }) => {
    if (entity.claims.length > 0) return [];
    const message = `${entity.id} has no claim.`;
    return [{ file, path: ['claims'], message, remedy: 'add a sourced claim, or remove the entity.' }];
  });
}

/** A conflict has at least two positions and concerns something. */
export function conflictsHaveTwoSides(draft: DraftPack): Problem[] {
  return draft.conflicts.flatMap((conflict, i) => {
    if (conflict.positions.length > 1 && conflict.entities.length > 0) return [];
    return [
      {
        file: PACK_FILES.conflicts,
        path: [i],
        message: `conflict ${conflict.id} needs two positions and an entity it concerns.`,
        remedy: 'add what is missing, or remove the conflict and its ids on claims.',
      },
    ];
  });
}

/** Every event is about an entity: one that is about none would never be listed. */
export function eventsConcernSomething(draft: DraftPack): Problem[] {
  return draft.events.flatMap((event, i) => {
    if (event.entities.length > 0) return [];
    const message = `event ${event.id} is about no entity.`;
    return [
      { file: PACK_FILES.events, path: [i, 'entities'], message, remedy: 'name the entities it concerns.' },
    ];
  });
}

/** A range of values runs upwards. */
export function rangesRunUpwards(draft: DraftPack): Problem[] {
  return draft.entities.flatMap(({ file, entity }) =>
    entity.claims.flatMap((claim, i) =>
      (claim.values ?? []).flatMap((value, j) => {
        if (value.upTo === undefined || value.upTo > value.amount) return [];
        const message = `the range ends at ${value.upTo}, not above ${value.amount}.`;
        return [
          {
            file,
            path: ['claims', i, 'values', j, 'upTo'],
            message,
            remedy: 'write the larger figure in upTo.',
          },
        ];
      }),
    ),
  );
}
