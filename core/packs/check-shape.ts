/** Validates one file against its schema and turns the validator's issues into problems an editor can act on. */
import * as v from 'valibot';
import type { Problem } from './problem';

/** Problems shown per file: one wrong indent can make a hundred, and the first few say it all. */
const MOST_PROBLEMS_PER_FILE = 20;

/** The parsed value, or null with what is wrong with it. */
export type Shaped<T> = { value: T; problems: [] } | { value: null; problems: Problem[] };

type Schema<T> = v.GenericSchema<unknown, T>;

/** Checks the shape of one file's content; never throws. */
export function checkShape<T>(schema: Schema<T>, content: unknown, file: string): Shaped<T> {
  // A list passes for an object in JavaScript, and would be blamed for every field it lacks.
  if (Array.isArray(content) && schema.type !== 'array') {
    const remedy = 'write "field: text" lines as data/README.md shows.';
    return { value: null, problems: [{ file, path: [], message: 'this is a list.', remedy }] };
  }
  const result = v.safeParse(schema, content);
  if (result.success) return { value: result.output, problems: [] };
  const problems = result.issues.slice(0, MOST_PROBLEMS_PER_FILE).map((issue) => problemOf(issue, file));
  return { value: null, problems };
}

function pathOf(issue: v.BaseIssue<unknown>): Problem['path'] {
  return (issue.path ?? []).flatMap((step) =>
    typeof step.key === 'string' || typeof step.key === 'number' ? [step.key] : [],
  );
}

function problemOf(issue: v.BaseIssue<unknown>, file: string): Problem {
  const path = pathOf(issue);
  const key = path.filter((step) => typeof step === 'string').at(-1) ?? 'the file';
  if (issue.expected === 'never') {
    return {
      file,
      path,
      message: `"${key}" is not a field known here.`,
      remedy: 'check its spelling and its indent against data/README.md, or remove it.',
    };
  }
  if (issue.received === 'undefined') {
    return {
      file,
      path,
      message: `"${key}" is missing.`,
      remedy: `add "${key}: …" (data/README.md says what it holds).`,
    };
  }
  if (issue.type === 'regex') {
    return {
      file,
      path,
      message: `${received(issue)} ${issue.message}.`,
      remedy: 'write it in the form named here.',
    };
  }
  return {
    file,
    path,
    message: `${received(issue)} cannot stand for "${key}".`,
    remedy: `write ${expected(issue)} instead.`,
  };
}

/** The validator's names of types in an editor's words. */
const WORDS: Record<string, string> = {
  Object: '"field: …" lines',
  Array: 'a list ("- …" lines)',
  Date: 'a point in time',
  null: 'nothing',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
};
/** A value longer than this, in UTF-16 units, is shown by its beginning. */
const MOST_SHOWN = 80;

function received(issue: v.BaseIssue<unknown>): string {
  const shown = WORDS[issue.received] ?? issue.received;
  return shown.length > MOST_SHOWN ? `${shown.slice(0, MOST_SHOWN)}…` : shown;
}

/** Alternatives come as `(string | number)`, quoted words as they are. */
function expected(issue: v.BaseIssue<unknown>): string {
  const parts = (issue.expected ?? 'another value').replace(/^\((.*)\)$/, '$1').split(' | ');
  return parts.map((part) => WORDS[part] ?? part).join(' or ');
}
