/** Reads a pack's folder of YAML files; knows the lines, so that a problem can be found. Node only. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, type ErrorCode, isNode, LineCounter, parseDocument } from 'yaml';
import { checkMeaning } from '../core/packs/check-meaning';
import { checkShape } from '../core/packs/check-shape';
import { type DraftPack, ENTITY_FOLDER, PACK_FILES } from '../core/packs/draft';
import { describeProblem, type Problem } from '../core/packs/problem';
import {
  conflictsSchema,
  entitySchema,
  eventsSchema,
  manifestSchema,
  redirectsSchema,
  sourcesSchema,
} from '../core/packs/schema';

type ParsedFile = { document: Document; lines: LineCounter };

/** A folder as read: the draft when every file has the right shape, and what is wrong, one line each. */
export type ReadFolder = { draft: DraftPack | null; problems: string[] };

/** Reads, parses and checks a pack's folder. Never throws on bad content; a file that is not there is a problem. */
export function readPackFolder(folder: string): ReadFolder {
  const files = new Map<string, ParsedFile>();
  const problems: Problem[] = [];

  const read = (file: string): unknown => {
    const parsed = parseFile(folder, file, problems);
    if (parsed === null) return undefined;
    files.set(file, parsed);
    try {
      return parsed.document.toJS();
    } catch (error) {
      // Aliases that lead nowhere or multiply ("billion laughs") are refused by the parser at this point.
      const remedy =
        'write the content out instead of using & and *, and put a text that begins with * into quotation marks.';
      const message = `its aliases cannot be followed (${error instanceof Error ? error.message : String(error)}).`;
      problems.push({ file, path: [], message, remedy });
      return undefined;
    }
  };
  const shaped = <T>(file: string, schema: Parameters<typeof checkShape<T>>[0]): T | null => {
    const content = read(file);
    if (content === undefined) return null;
    const result = checkShape(schema, content, file);
    problems.push(...result.problems);
    return result.value;
  };

  const manifest = shaped(PACK_FILES.manifest, manifestSchema);
  const sources = shaped(PACK_FILES.sources, sourcesSchema);
  const events = shaped(PACK_FILES.events, eventsSchema);
  const conflicts = shaped(PACK_FILES.conflicts, conflictsSchema);
  const redirects = shaped(PACK_FILES.redirects, redirectsSchema);
  const entities = entityFiles(folder, problems).flatMap((file) => {
    const entity = shaped(file, entitySchema);
    return entity ? [{ file, entity }] : [];
  });

  let draft: DraftPack | null = null;
  // Meaning is judged only on whole packs: a file left out would make every reference to it look broken.
  if (problems.length === 0 && manifest && sources && events && conflicts && redirects) {
    draft = { manifest, entities, sources, events, conflicts, redirects };
    problems.push(...checkMeaning(draft));
  }
  return { draft, problems: problems.map((problem) => describeProblem(problem, lineOf(files, problem))) };
}

function entityFiles(folder: string, problems: Problem[]): string[] {
  try {
    const names = readdirSync(join(folder, ENTITY_FOLDER)).sort();
    for (const name of names.filter((other) => !other.endsWith('.yaml'))) {
      problems.push({
        file: `${ENTITY_FOLDER}/${name}`,
        path: [],
        message: 'this is no entity file.',
        remedy: 'end its name in ".yaml", or move it elsewhere.',
      });
    }
    return names.filter((name) => name.endsWith('.yaml')).map((name) => `${ENTITY_FOLDER}/${name}`);
  } catch {
    const remedy = 'create it and put one file for each entity into it.';
    problems.push({ file: ENTITY_FOLDER, path: [], message: 'the folder is not there.', remedy });
    return [];
  }
}

/** What to do about the parser's errors whose own words do not say it (https://eemeli.org/yaml/#errors). */
const REMEDIES: Partial<Record<ErrorCode, string>> = {
  DUPLICATE_KEY: 'keep one of the two.',
  MULTIPLE_DOCS: 'keep one document in the file and remove the "---" line.',
  TAB_AS_INDENT: 'indent with spaces.',
  TAG_RESOLVE_FAILED: 'put a text that begins with "!" into quotation marks.',
};
const USUAL_REMEDY =
  'check the indent there, and put texts that hold ": " or begin with a mark into quotation marks.';

function parseFile(folder: string, file: string, problems: Problem[]): ParsedFile | null {
  const text = readText(folder, file, problems);
  if (text === null) return null;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  // One message is enough: what follows a broken line is broken because of it. A warning is a text misread.
  const error = document.errors[0] ?? document.warnings[0];
  if (error) {
    const { line } = lines.linePos(error.pos[0]);
    const message = `line ${line} is not valid YAML (${error.message.split('\n')[0]}).`;
    problems.push({ file, path: [], message, remedy: REMEDIES[error.code] ?? USUAL_REMEDY });
    return null;
  }
  return { document, lines };
}

function readText(folder: string, file: string, problems: Problem[]): string | null {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(folder, file));
  } catch {
    const remedy = 'put it back or correct its name.';
    problems.push({ file, path: [], message: 'the file cannot be read.', remedy });
    return null;
  }
  try {
    if (bytes.includes(0)) throw new TypeError('Text holds no NUL, UTF-16 does.');
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    problems.push({ file, path: [], message: 'this is no UTF-8 text.', remedy: 'save it as UTF-8.' });
    return null;
  }
}

/** 1-based line of the problem's place, or of the nearest thing around it that is written down. */
function lineOf(files: Map<string, ParsedFile>, problem: Problem): number | undefined {
  const parsed = files.get(problem.file);
  if (!parsed || problem.path.length === 0) return undefined;
  for (let length = problem.path.length; length > 0; length--) {
    const node = parsed.document.getIn(problem.path.slice(0, length), true);
    if (isNode(node) && node.range) return parsed.lines.linePos(node.range[0]).line;
  }
  return 1;
}
