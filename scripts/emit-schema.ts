/**
 * Writes data/schema/*.json from the valibot schemas, so that an editor's program completes and marks fields while one
 * types. `tsx scripts/emit-schema.ts` writes them; check-data only compares (a generated file is never trusted).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import {
  conflictsSchema,
  entitySchema,
  eventsSchema,
  manifestSchema,
  redirectsSchema,
  sourcesSchema,
} from '../core/packs/schema';
import { BUNDLED_PACK_FOLDER } from '../data/index';

const FOLDER = join(BUNDLED_PACK_FOLDER, 'schema');

const SCHEMAS = {
  entity: entitySchema,
  sources: sourcesSchema,
  events: eventsSchema,
  conflicts: conflictsSchema,
  redirects: redirectsSchema,
  pack: manifestSchema,
};

function rendered(): { file: string; content: string }[] {
  return Object.entries(SCHEMAS).map(([name, schema]) => ({
    file: `${name}.json`,
    // Input side: what an editor writes, before a bare year becomes text. Transforms have no JSON Schema of their own.
    content: `${JSON.stringify(toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' }), null, 2)}\n`,
  }));
}

/** What the file holds now, in one spelling: the formatter may have laid it out anew. Null when it is not there. */
function current(file: string): string | null {
  try {
    return normalised(readFileSync(join(FOLDER, file), 'utf8'));
  } catch {
    return null;
  }
}

function normalised(json: string): string {
  return JSON.stringify(JSON.parse(json));
}

/** One line for each JSON Schema file that is not what the schemas give now. */
export function schemaDrift(): string[] {
  return rendered().flatMap(({ file, content }) => {
    if (current(file) === normalised(content)) return [];
    return [
      `schema/${file}: it differs from core/packs/schema.ts. Remedy: run "npx tsx scripts/emit-schema.ts".`,
    ];
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(FOLDER, { recursive: true });
  for (const { file, content } of rendered()) writeFileSync(join(FOLDER, file), content);
  console.log(`Wrote ${Object.keys(SCHEMAS).length} files to data/schema.`);
}
