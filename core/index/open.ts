/** ArrayBuffer -> what scanning reads: views of the buffer, and nothing computed but a few shifts. */
import { createScratch, type Scratch } from '../matching/scratch';
import { bloomShift } from './bloom';
import { type Sections, viewSections } from './layout';
import { bucketShift } from './postings';
import { stringAt } from './string-pool';

/** An opened index. Its inside belongs to matching; others hand it on. */
export type MatchIndex = Sections & {
  nameCount: number;
  fuzzyShift: number;
  exactShift: number;
  bucketsShift: number;
  /** False when no name may begin with a small letter. */
  hasSmallStarts: boolean;
  /** Buffers of the scan that is under way; scanning is synchronous, so one set will do. */
  scratch: Scratch;
  /** Strings already made, by number. */
  strings: Map<number, string>;
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
    fuzzyShift: bloomShift(sections.fuzzyBloom),
    exactShift: bloomShift(sections.exactBloom),
    bucketsShift: bucketShift(sections.bucketStart),
    hasSmallStarts: sections.smallStarts.some((word) => word !== 0),
    scratch: createScratch(sections.spellingName.length),
    strings: new Map(),
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
  const known = index.strings.get(n);
  if (known !== undefined) return known;
  const made = stringAt(index, n);
  index.strings.set(n, made);
  return made;
}
