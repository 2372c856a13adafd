/** ArrayBuffer -> what scanning reads: views of the buffer, and next to nothing computed. */
import { tailSet } from '../matching/tails';
import { bloomShift } from './bloom';
import { type Sections, viewSections } from './layout';
import { bucketShift } from './postings';
import { startsOf, stringAt } from './string-pool';

/** An opened index. Its inside belongs to matching; others hand it on. */
export type MatchIndex = Sections & {
  nameCount: number;
  /** String n is text[stringStart[n]] up to text[stringStart[n + 1]]. */
  stringStart: Uint32Array;
  /** Symbols of each spelling's tail as a set. */
  spellingTailSet: Uint32Array;
  fuzzyShift: number;
  exactShift: number;
  bucketsShift: number;
  /** False when no name may begin with a small letter. */
  hasSmallStarts: boolean;
  /** Number of the word start at which a group was last met; several keys of one start may lead to it. */
  metAt: Uint32Array;
  startNumber: number;
  /** Strings already made, by number. */
  strings: (string | undefined)[];
};

/**
 * Opens a compiled index in place; the buffer must not change afterwards. Throws an error that says what to do when the buffer
 * is foreign, of another version, cut short or damaged.
 */
export function openIndex(buffer: ArrayBuffer): MatchIndex {
  const sections = viewSections(buffer);
  return {
    ...sections,
    nameCount: sections.nameEntity.length,
    stringStart: startsOf(sections.stringLength),
    spellingTailSet: sections.spellingTail.map(tailSet),
    fuzzyShift: bloomShift(sections.fuzzyBloom),
    exactShift: bloomShift(sections.exactBloom),
    bucketsShift: bucketShift(sections.bucketStart),
    hasSmallStarts: sections.smallStarts.some((word) => word !== 0),
    metAt: new Uint32Array(sections.groupStart.length),
    startNumber: 0,
    strings: [],
  };
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
