/**
 * The facts behind the pictures. Those that are kept were taken with kept facts, so that a corrected claim changes no
 * picture and a changed picture means a changed card.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Pack } from '../../core/facts/types';
import { loadBundledPack } from '../../data/index';

const KEPT = 'tests/visual/facts.json';
const STAGE = 'tests/visual/article.html';

/** The kept facts, as the JSON of a pack. Throws where there are none. */
export function keptStageFacts(): string {
  return readFileSync(KEPT, 'utf8');
}

/** Keeps what the cards of the stage show of the base as it is now. */
export function keepStageFacts(): void {
  writeFileSync(KEPT, `${JSON.stringify(stagePart(loadBundledPack()))}\n`);
}

/** The entities marked on the stage, the bare names of all that their cards name, and the sources cited. */
function stagePart(pack: Pack): Pack {
  const marked = new Set(
    [...readFileSync(STAGE, 'utf8').matchAll(/data-entity="([^"]+)"/g)].map(([, id]) => id),
  );
  const main = pack.entities.filter(({ id }) => marked.has(id));
  const named = new Set(main.flatMap(({ relations = [] }) => relations.map(({ to }) => to)));
  const isIn = (id: string) => marked.has(id) || named.has(id);
  const entities = pack.entities
    .filter(({ id, holders = [] }) => isIn(id) || holders.some(({ person }) => isIn(person)))
    .map((entity) =>
      marked.has(entity.id) ? entity : { ...entity, claims: [], relations: [], status: [], evidence: {} },
    )
    .map((entity) => ({ ...entity, names: entity.names.filter(({ status }) => status !== 'unverified') }));
  const conflicts = pack.conflicts.filter((conflict) => conflict.entities.some((id) => marked.has(id)));
  const cited = new Set(
    JSON.stringify({ entities, conflicts })
      .match(/"[^"\\]+"/g)
      ?.map((id) => id.slice(1, -1)),
  );
  const sources = pack.sources.filter(({ id }) => cited.has(id));
  return { ...pack, entities, conflicts, events: [], sources };
}
