/**
 * Names -> one ArrayBuffer that `openIndex` reads in place.
 *
 * Each name becomes its spellings; spellings with the same keys make a group; the keys make two Bloom filters and one table of
 * postings that lead to groups. Compiling is a generator that stops every few milliseconds, so that a background page can compile a hundred
 * thousand names without a stall.
 */
import { cleanForm, spellingsOf } from '../matching/spellings';
import { foldedHash } from '../matching/veto';
import { createGroups } from './groups';
import { createGrowingWords } from './growing';
import type { IndexName, IndexPolicy } from './index-name';
import { packSections } from './layout';
import { createSpellingTable } from './spelling-table';
import { traitsOf } from './spelling-traits';
import { buildStringPool } from './string-pool';

/** One policy for all names, or one for each. */
export type PolicyChoice = IndexPolicy | ((name: IndexName) => IndexPolicy);

export type CompileOptions = {
  /** Words that are never taken for a misspelt name; found by running word lists over the index, reviewed by hand. */
  veto?: readonly string[];
};

/** Names between two stops; about a millisecond’s work. */
const NAMES_PER_SLICE = 128;
/** Longest form or entity id kept, in UTF-16 units; anything longer is no name but a text. */
const MAX_FORM_LENGTH = 20_000;

/** Compiles names at once; their order is kept and is what `Candidate.name` counts in. */
export function compileIndex(
  names: readonly IndexName[],
  policy: PolicyChoice,
  options: CompileOptions = {},
): ArrayBuffer {
  const work = compileInSlices(names, policy, options);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/**
 * The same in slices of a few milliseconds: call `next()` until it is done. Throws when a form or an entity id is
 * longer than 20,000 units.
 */
export function* compileInSlices(
  names: readonly IndexName[],
  policy: PolicyChoice,
  options: CompileOptions = {},
): Generator<void, ArrayBuffer> {
  const draft = createDraft(names.length);
  for (let n = 0; n < names.length; n++) {
    const name = names[n]!;
    if (name.form.length > MAX_FORM_LENGTH || name.entity.length > MAX_FORM_LENGTH) {
      throw new Error(
        `Matching index: a form or id of "${name.entity.slice(0, 80)}" is too long; shorten it.`,
      );
    }
    draft.addName(name, typeof policy === 'function' ? policy(name) : policy);
    if (n % NAMES_PER_SLICE === NAMES_PER_SLICE - 1) yield;
  }
  yield;
  return yield* draft.finish(options.veto ?? []);
}

/** The index being made. */
function createDraft(nameCount: number) {
  const forms: string[] = [];
  const furtherSpellings: string[] = [];
  const furtherName = createGrowingWords();
  const entities = new Map<string, number>();
  let lastEntity: string | null = null;
  let lastNumber = 0;
  const entityOfName = createGrowingWords();
  const spellings = createSpellingTable();
  const groups = createGroups(nameCount);

  function addName(name: IndexName, policy: IndexPolicy): void {
    const position = forms.length;
    forms.push(cleanForm(name.form));
    entityOfName.push(numberOf(name.entity));
    for (const spelling of spellingsOf(name, policy)) {
      const traits = traitsOf(spelling, name, policy);
      if (traits === null) continue;
      const isForm = spelling.text === forms[position];
      const string = isForm ? position : nameCount + furtherSpellings.push(spelling.text) - 1;
      if (!isForm) furtherName.push(position);
      const group = groups.file(spelling.text, traits);
      spellings.add({ string, traits, tail: groups.tail(), group });
    }
  }

  /** Number of an entity; its names mostly follow each other. */
  function numberOf(entity: string): number {
    if (entity === lastEntity) return lastNumber;
    lastEntity = entity;
    lastNumber = entities.get(entity) ?? entities.size;
    entities.set(entity, lastNumber);
    return lastNumber;
  }

  function* finish(veto: readonly string[]): Generator<void, ArrayBuffer> {
    const firstEntity = nameCount + furtherSpellings.length;
    const nameEntity = entityOfName.words();
    for (let n = 0; n < nameEntity.length; n++) nameEntity[n]! += firstEntity;
    yield;
    const pool = yield* buildStringPool(forms.concat(furtherSpellings, [...entities.keys()]));
    const filters = yield* groups.finish();
    const grouped = yield* spellings.finish(groups.counts(), pool);
    return packSections({
      ...pool,
      nameEntity,
      furtherName: furtherName.words(),
      ...grouped,
      ...filters,
      veto: Uint32Array.from(veto, foldedHash).sort(),
    });
  }

  return { addName, finish };
}
