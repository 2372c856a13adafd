/** Annotated texts, as files that anyone may have written. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { UnreadableInput } from './read-input';
import type { GoldFile } from './score';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const goldFile = v.object({
  file: v.string(),
  lang: v.exactOptional(v.string()),
  date: v.exactOptional(v.string()),
  mentions: v.array(
    v.pipe(
      v.object({
        start: offset,
        end: offset,
        text: v.exactOptional(v.string()),
        entity: v.string(),
        soft: v.exactOptional(v.boolean()),
      }),
      v.check(({ start, end }) => start < end, 'A mention ends after it starts.'),
    ),
  ),
}) satisfies v.GenericSchema<unknown, GoldFile>;

/** All annotations of a folder, by file name. Throws {@link UnreadableInput} with the file and what is wrong in it. */
export function readGold(folder: string): GoldFile[] {
  const names = namesIn(folder);
  if (names.length === 0) throw new UnreadableInput(`${folder}: holds no .json file with annotations`);
  return names.map((name) => readOne(join(folder, name)));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort();
  } catch {
    throw new UnreadableInput(`${folder}: no such folder`);
  }
}

function readOne(path: string): GoldFile {
  const parsed = v.safeParse(goldFile, parseJson(path));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new UnreadableInput(`${path}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}

function parseJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UnreadableInput(
      `${path}: not JSON (${error instanceof Error ? error.message : String(error)})`,
    );
  }
}
