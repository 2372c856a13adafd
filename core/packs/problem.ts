/** What is wrong with a pack, said so that an editor can find and mend it. */

/** One fault: where it is, what is wrong, what to do. */
export type Problem = {
  /** File inside the pack's folder. */
  file: string;
  /** Keys and positions from the top of the file to the place, e.g. `['claims', 2, 'sources', 0]`. */
  path: (string | number)[];
  message: string;
  remedy: string;
};

/** The place in words: `claims[2].sources[0]`; empty for the file as a whole. */
export function placeOf(path: Problem['path']): string {
  return path.reduce<string>((place, key) => {
    if (typeof key === 'number') return `${place}[${key}]`;
    return place === '' ? key : `${place}.${key}`;
  }, '');
}

/** One line for the editor: `entities/astana.yaml:12 names[0].form: … Remedy: …`. The line is 1-based, when known. */
export function describeProblem(problem: Problem, line?: number): string {
  const place = placeOf(problem.path);
  const where = [line === undefined ? problem.file : `${problem.file}:${line}`, place].filter(
    (part) => part !== '',
  );
  return `${where.join(' ')}: ${problem.message} Remedy: ${problem.remedy}`;
}
