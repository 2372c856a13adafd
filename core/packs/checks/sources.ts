/** Rules about sources: nothing without one, none that is not there, none that nobody uses. */
import { type DraftPack, PACK_FILES } from '../draft';
import type { Problem } from '../problem';
import { citedIn } from '../statements';

/** A claim, term, step, event or position without a source does not exist. */
export function everyStatementHasSource(draft: DraftPack): Problem[] {
  return citedIn(draft).flatMap(({ file, path, what, sources }) => {
    if (sources.length > 0) return [];
    return [
      {
        file,
        path,
        message: `${what} has no source.`,
        remedy: 'add the id of a source from sources.yaml, or remove the statement.',
      },
    ];
  });
}

/** Every cited source is in sources.yaml. */
export function sourceIdsResolve(draft: DraftPack): Problem[] {
  const known = new Set(draft.sources.map(({ id }) => id));
  return citedIn(draft).flatMap(({ file, path, what, sources }) =>
    sources.flatMap((id, i) => {
      if (known.has(id)) return [];
      return [
        {
          file,
          path: [...path, i],
          message: `${what} cites the source "${id}", which is not in ${PACK_FILES.sources}.`,
          remedy: `correct the id, or add the source to ${PACK_FILES.sources}.`,
        },
      ];
    }),
  );
}

/** No statement cites one source twice: two readings of a page are one source. */
export function sourcesCitedOnce(draft: DraftPack): Problem[] {
  return citedIn(draft).flatMap(({ file, path, what, sources }) =>
    sources.flatMap((id, i) => {
      if (sources.indexOf(id) === i) return [];
      return [
        { file, path: [...path, i], message: `${what} cites "${id}" twice.`, remedy: 'remove one of them.' },
      ];
    }),
  );
}

/** Every source in the list is cited somewhere. */
export function everySourceIsUsed(draft: DraftPack): Problem[] {
  const used = new Set(citedIn(draft).flatMap(({ sources }) => sources));
  return draft.sources.flatMap(({ id }, i) => {
    if (used.has(id)) return [];
    return [
      {
        file: PACK_FILES.sources,
        path: [i],
        message: `nothing cites the source "${id}".`,
        remedy: 'cite it where it is needed, or remove it.',
      },
    ];
  });
}

/** One address is one source. */
export function addressesAreUnique(draft: DraftPack): Problem[] {
  const first = new Map<string, string>();
  return draft.sources.flatMap(({ id, url }, i) => {
    if (url === undefined) return [];
    const earlier = first.get(url);
    if (earlier === undefined) {
      first.set(url, id);
      return [];
    }
    return [
      {
        file: PACK_FILES.sources,
        path: [i, 'url'],
        message: `"${id}" has the address of "${earlier}".`,
        remedy: 'keep one of them and cite it in both places.',
      },
    ];
  });
}
