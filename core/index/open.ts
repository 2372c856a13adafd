/** ArrayBuffer -> what scanning reads: views of the buffer, and next to nothing computed. */
import { tailSet } from '../matching/tails';
import type { Verdicts } from '../matching/verdicts';
import { bloomShift } from './bloom';
import { type Sections, viewSections } from './layout';
import { bucketShift } from './postings';
import { startsOf, stringAt } from './string-pool';
import { FIRST_OF_GROUP, lettersOf, syllablesOf } from './traits';

/** An opened index. Its inside belongs to matching; others hand it on. */
export type MatchIndex = Sections & {
  nameCount: number;
  /** String n is text[stringStart[n]] up to text[stringStart[n + 1]]; likewise spellings of groups and postings of buckets. */
  stringStart: Uint32Array;
  groupStart: Uint32Array;
  bucketStart: Uint32Array;
  /** String of each spelling. */
  spellingString: Uint32Array;
  /** Of each spelling that bears a slip, the symbols of its tail as a set, and its letters and syllables. */
  spellingTailSet: Uint32Array;
  spellingLength: Uint8Array;
  fuzzyShift: number;
  exactShift: number;
  bucketsShift: number;
  /** Groups that bear slips, those before this one; letters and syllables of the longest spelling in each. */
  nearGroups: number;
  groupLength: Uint8Array;
  /** Number of the word start at which a group was last met, for exact and for misspelt readings; several keys may lead to it. */
  metAt: Uint32Array;
  nearMetAt: Uint32Array;
  startNumber: number;
  /** What was found at starts that come again and again. */
  verdicts: Verdicts | null;
  /** Strings already made, by number. */
  strings: (string | undefined)[];
};

/**
 * Opens a compiled index in place; the buffer must not change afterwards. Throws an error that says what to do when the buffer
 * is foreign, of another version, cut short or damaged.
 */
export function openIndex(buffer: ArrayBuffer): MatchIndex {
  const sections = viewSections(buffer);
  const groupStart = groupStartsOf(sections.spellingTraits);
  const nearGroups = groupStart.indexOf(sections.spellingTail.length);
  return {
    ...sections,
    nameCount: sections.nameEntity.length,
    stringStart: startsOf(sections.stringLength),
    groupStart,
    bucketStart: startsOf(sections.bucketSize),
    spellingString: sumsOf(sections.spellingStep),
    spellingTailSet: sections.spellingTail.map(tailSet),
    ...lengthsOf(sections, groupStart, nearGroups),
    fuzzyShift: bloomShift(sections.fuzzyBloom),
    exactShift: bloomShift(sections.exactBloom),
    bucketsShift: bucketShift(sections.bucketSize.length),
    nearGroups,
    metAt: new Uint32Array(groupStart.length - 1),
    nearMetAt: new Uint32Array(nearGroups),
    startNumber: 0,
    verdicts: null,
    strings: new Array(sections.stringLength.length),
  };
}

/** Numbers by their steps, modulo 2 ** 32. */
function sumsOf(steps: Uint32Array): Uint32Array {
  const sums = new Uint32Array(steps);
  for (let i = 1; i < sums.length; i++) sums[i]! += sums[i - 1]!;
  return sums;
}

/** The first spelling of each group, then the end of the last. */
function groupStartsOf(spellingTraits: Uint32Array): Uint32Array {
  let groups = 0;
  for (let s = 0; s < spellingTraits.length; s++) groups += spellingTraits[s]! & FIRST_OF_GROUP ? 1 : 0;
  const starts = new Uint32Array(groups + 1);
  for (let s = 0, g = 0; s < spellingTraits.length; s++)
    if (spellingTraits[s]! & FIRST_OF_GROUP) starts[g++] = s;
  starts[groups] = spellingTraits.length;
  return starts;
}

/** Letters and syllables of what bears a slip. */
function lengthsOf({ spellingTraits, spellingTail }: Sections, groupStart: Uint32Array, nearGroups: number) {
  const spellingLength = new Uint8Array(spellingTail.length);
  const groupLength = new Uint8Array(nearGroups);
  for (let g = 0; g < nearGroups; g++) {
    for (let s = groupStart[g]!; s < groupStart[g + 1]!; s++) {
      const traits = spellingTraits[s]!;
      spellingLength[s] = syllablesOf(traits) + lettersOf(traits);
      groupLength[g] = Math.max(groupLength[g]!, spellingLength[s]!);
    }
  }
  return { spellingLength, groupLength };
}

/** Name of a spelling. */
export function nameOfSpelling(
  { spellingString, nameCount, furtherName }: MatchIndex,
  spelling: number,
): number {
  const string = spellingString[spelling]!;
  return string < nameCount ? string : furtherName[string - nameCount]!;
}

/** Form of a name, as it was compiled (in NFC). */
export function formOf(index: MatchIndex, name: number): string {
  return stringOf(index, name);
}

/** Entity of a name. */
export function entityOf(index: MatchIndex, name: number): string {
  return stringOf(index, index.nameEntity[name]!);
}

function stringOf(index: MatchIndex, n: number): string {
  const known = index.strings[n];
  if (known !== undefined) return known;
  const made = stringAt(index.text, index.stringStart, n);
  index.strings[n] = made;
  return made;
}
