/** `npm run check` calls this: reads data/, applies every rule, compares the JSON Schema files, lists what is wrong. */
import { BUNDLED_PACK_FOLDER } from '../data/index';
import { readPackFolder } from '../data/read-pack-folder';
import { schemaDrift } from './emit-schema';

const folder = process.argv[2] ?? BUNDLED_PACK_FOLDER;
const { draft, problems } = readPackFolder(folder);
const all = folder === BUNDLED_PACK_FOLDER ? [...problems, ...schemaDrift()] : problems;

if (all.length > 0) {
  for (const problem of all) console.error(`data/${problem}`);
  console.error(`${all.length} problem(s) in the fact base.`);
  process.exitCode = 1;
} else if (draft) {
  const claims = draft.entities.reduce((sum, { entity }) => sum + entity.claims.length, 0);
  const names = draft.entities.reduce((sum, { entity }) => sum + entity.names.length, 0);
  console.log(
    `Fact base: ${draft.entities.length} entities, ${names} names, ${claims} claims, ${draft.events.length} events, ` +
      `${draft.conflicts.length} conflicts, ${draft.sources.length} sources; no problem.`,
  );
}
