/**
 * Names -> one ArrayBuffer that `openIndex` reads in place.
 *
 * Each name becomes its spellings; each spelling is filed under keys; the keys make two Bloom filters and one table of
 * postings. Compiling is a generator that stops every few milliseconds, so that a background page can compile a hundred
 * thousand names without a stall.
 */
import { SMALL_START_WORDS } from '../matching/small-starts';
import { cleanForm, spellingsOf } from '../matching/spellings';
import { foldedHash } from '../matching/veto';
import { buildBloom } from './bloom';
import { fileSpelling, type KeySink } from './file-spelling';
import { createGrowingWords } from './growing';
import type { IndexName, IndexPolicy } from './index-name';
import { packSections } from './layout';
import { buildPostings } from './postings';
import { traitsOf } from './spelling-traits';
import { buildStringPool } from './string-pool';

/** One policy for all names, or one for each. */
export type PolicyChoice = IndexPolicy | ((name: IndexName) => IndexPolicy);

export type CompileOptions = {
  /** Words that are never taken for a misspelt name; found by running word lists over the index, reviewed by hand. */
  veto?: readonly string[];
};

/** Names between two stops; about two milliseconds' work. */
const NAMES_PER_SLICE = 256;
/** Longest form kept, in UTF-16 units; anything longer is no name but a text. */
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
 * The same in slices of a few milliseconds: call `next()` until it is done. Throws when a form is longer than 20,000 units.
 */
export function* compileInSlices(
  names: readonly IndexName[],
  policy: PolicyChoice,
  options: CompileOptions = {},
): Generator<void, ArrayBuffer> {
  const draft = createDraft(names.length);
  for (let n = 0; n < names.length; n++) {
    const name = names[n]!;
    if (name.form.length > MAX_FORM_LENGTH) {
      throw new Error(
        `Matching index: a form of "${name.entity}" has ${name.form.length} characters; shorten it.`,
      );
    }
    draft.addName(name, typeof policy === 'function' ? policy(name) : policy);
    if (n % NAMES_PER_SLICE === NAMES_PER_SLICE - 1) yield;
  }
  yield;
  return yield* draft.finish(names, options.veto ?? []);
}

/** The index being made. */
function createDraft(nameCount: number) {
  const forms: string[] = [];
  const furtherSpellings: string[] = [];
  const spellingString = createGrowingWords();
  const spellingName = createGrowingWords();
  const spellingTraits = createGrowingWords();
  const fuzzyKeys = createGrowingWords();
  const exactKeys = createGrowingWords();
  const postingKeys = createGrowingWords();
  const postingSpellings = createGrowingWords();
  const singles = new Uint32Array(65536 / 32);
  const smallStarts = new Uint32Array(SMALL_START_WORDS);
  let spellings = 0;

  const file = (key: number) => {
    postingKeys.push(key);
    postingSpellings.push(spellings);
  };
  const sink: KeySink = {
    fuzzy(key) {
      fuzzyKeys.push(key);
      file(key);
    },
    exact(key) {
      exactKeys.push(key);
      file(key);
    },
    single(unit) {
      singles[unit >>> 5]! |= 1 << unit;
    },
    smallStarts,
  };

  function addName(name: IndexName, policy: IndexPolicy): void {
    const position = forms.length;
    forms.push(cleanForm(name.form));
    for (const spelling of spellingsOf(name, policy)) {
      const { text } = spelling;
      const traits = traitsOf(spelling, name, policy);
      if (traits === null) continue;
      if (text === forms[position]) spellingString.push(position);
      else spellingString.push(nameCount + furtherSpellings.push(text) - 1);
      spellingName.push(position);
      spellingTraits.push(traits);
      fileSpelling(text, traits, sink);
      spellings++;
    }
  }

  function* finish(names: readonly IndexName[], veto: readonly string[]): Generator<void, ArrayBuffer> {
    const entities = new Map<string, number>();
    const firstEntity = nameCount + furtherSpellings.length;
    const nameEntity = Uint32Array.from(names, ({ entity }) => {
      const known = entities.get(entity) ?? firstEntity + entities.size;
      entities.set(entity, known);
      return known;
    });
    yield;
    const strings = forms.concat(furtherSpellings, [...entities.keys()]);
    const pool = yield* buildStringPool(strings);
    const fuzzyBloom = yield* buildBloom(fuzzyKeys.words());
    const exactBloom = yield* buildBloom(exactKeys.words());
    const postings = yield* buildPostings(postingKeys.words(), postingSpellings.words());
    return packSections({
      ...pool,
      nameEntity,
      spellingString: spellingString.words(),
      spellingName: spellingName.words(),
      spellingTraits: spellingTraits.words(),
      fuzzyBloom,
      exactBloom,
      smallStarts,
      singles,
      ...postings,
      veto: Uint32Array.from(veto, foldedHash).sort(),
    });
  }

  return { addName, finish };
}
