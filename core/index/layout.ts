/**
 * The format of a compiled index: one ArrayBuffer that is read in place, nothing parsed.
 *
 *   word 0  magic "GJIX"          word 4 ...  (byte offset, length) of each section, in the order of SECTIONS
 *   word 1  version               then        the sections, each on an 8-byte boundary
 *   word 2  length in bytes
 *   word 3  checksum of everything from word 4 on
 */
import { checksum } from './checksum';

/** "GJIX" read as a little-endian word. */
const MAGIC = 0x58494a47;
/** Raised whenever the format, the folding tables, the keys or the endings change: an index is only good for its own engine. */
export const INDEX_VERSION = 13;

/** Array type of each section. */
const SECTIONS = {
  /** UTF-16 units of all strings, one after another: forms of names first, then further spellings, then entity ids. */
  text: Uint16Array,
  /** Length of each string; where each begins is their running sum, made on opening. */
  stringLength: Uint16Array,
  /** String number of each name's entity. */
  nameEntity: Uint32Array,
  /** Name of each further spelling; the string of a name's own form has the name's number. */
  furtherName: Uint32Array,
  /**
   * Per spelling: the number of its string less that of the spelling before, modulo 2 ** 32 (numbers that rise compress better as steps);
   * its traits (core/index/traits), which also tell where those of a group (core/index/groups) begin.
   */
  spellingStep: Uint32Array,
  spellingTraits: Uint32Array,
  /** Folded units that a spelling shares with the one before it in its group, and its first unit beyond them; 0 where it has none. */
  spellingShared: Uint8Array,
  spellingNext: Uint16Array,
  /** Symbols behind the keyed ones (core/matching/tails), of spellings that bear a slip: all such come first. */
  spellingTail: Uint32Array,
  /** Bloom filters over deletion keys and over exact keys (core/index/bloom). */
  fuzzyBloom: Uint32Array,
  exactBloom: Uint32Array,
  /** Coarse filter for Hangul word starts (core/matching/hangul-gate). */
  hangulGate: Uint32Array,
  /** Coarse filters for word starts in letters (core/matching/letter-gate, core/matching/exact-gate). */
  letterGate: Uint32Array,
  exactGate: Uint32Array,
  /** Filter for spellings found from a small letter (core/matching/small-starts). */
  smallStarts: Uint32Array,
  /** Bit per code unit: some name consists of this unit alone. */
  singles: Uint32Array,
  /** Number of postings in each bucket (core/index/postings); where those of a bucket begin is the running sum, made on opening. */
  bucketSize: Uint32Array,
  postingKey: Uint8Array,
  postingGroup: Uint32Array,
  /** Hashes, ascending, of folded words that are never taken for a misspelt name. */
  veto: Uint32Array,
} as const;

type SectionName = keyof typeof SECTIONS;

/** All sections of an index as views. */
export type Sections = { [Name in SectionName]: InstanceType<(typeof SECTIONS)[Name]> };

const NAMES = Object.keys(SECTIONS) as SectionName[];
const CHECKED_FROM = 4;
const HEADER_WORDS = CHECKED_FROM + NAMES.length * 2;

/** Puts sections into one buffer. */
export function packSections(sections: Sections): ArrayBuffer {
  let byteLength = align(HEADER_WORDS * 4);
  const offsets = NAMES.map((name) => {
    const offset = byteLength;
    byteLength = align(byteLength + sections[name].byteLength);
    return offset;
  });
  const buffer = new ArrayBuffer(byteLength);
  const header = new Uint32Array(buffer, 0, HEADER_WORDS);
  NAMES.forEach((name, i) => {
    const section = sections[name];
    header.set([offsets[i]!, section.length], CHECKED_FROM + i * 2);
    new Uint8Array(buffer, offsets[i]).set(
      new Uint8Array(section.buffer, section.byteOffset, section.byteLength),
    );
  });
  header.set([MAGIC, INDEX_VERSION, byteLength, checksumOf(buffer)]);
  return buffer;
}

/**
 * Views of a compiled index. Throws an error that says what is wrong and what to do when the buffer is foreign, of another
 * version, cut short or damaged.
 */
export function viewSections(buffer: ArrayBuffer): Sections {
  const header = checkedHeader(buffer);
  const view = <Name extends SectionName>(name: Name): Sections[Name] => {
    const at = CHECKED_FROM + NAMES.indexOf(name) * 2;
    const [offset = 0, length = 0] = header.subarray(at, at + 2);
    const ArrayType = SECTIONS[name];
    if (offset % 8 !== 0 || offset + length * ArrayType.BYTES_PER_ELEMENT > buffer.byteLength) {
      throw refusal(`section "${name}" lies outside the buffer`);
    }
    return new ArrayType(buffer, offset, length) as Sections[Name];
  };
  return Object.fromEntries(NAMES.map((name) => [name, view(name)])) as Sections;
}

function checkedHeader(buffer: ArrayBuffer): Uint32Array {
  if (buffer.byteLength < HEADER_WORDS * 4 || new Uint32Array(buffer, 0, 1)[0] !== MAGIC) {
    throw refusal('this is no matching index');
  }
  const header = new Uint32Array(buffer, 0, HEADER_WORDS);
  const [, version = 0, byteLength = 0, sum = 0] = header;
  if (version > INDEX_VERSION)
    throw refusal(`version ${version} is newer than ${INDEX_VERSION}, update Gakju`);
  if (version < INDEX_VERSION) throw refusal(`version ${version} is older than ${INDEX_VERSION}`);
  if (byteLength !== buffer.byteLength) {
    throw refusal(`it holds ${buffer.byteLength} bytes of ${byteLength}`);
  }
  if (checksumOf(buffer) !== sum) throw refusal('it is damaged (its checksum does not fit)');
  return header;
}

function checksumOf(buffer: ArrayBuffer): number {
  return checksum(new Uint32Array(buffer, CHECKED_FROM * 4, buffer.byteLength / 4 - CHECKED_FROM));
}

function align(bytes: number): number {
  return Math.ceil(bytes / 8) * 8;
}

function refusal(reason: string): Error {
  return new Error(`Matching index cannot be used: ${reason}. Compile it again from its names.`);
}
