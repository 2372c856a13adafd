import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../../core/index/compile';
import { BUNDLED_POLICY } from '../../../core/index/index-name';
import { INDEX_VERSION } from '../../../core/index/layout';
import { openIndex } from '../../../core/index/open';
import { namesOf } from '../../support/index-of';

const whole = compileIndex(namesOf(['카자흐스탄', 'Kazakhstan', 'Казахстан@ru']), BUNDLED_POLICY);
const VERSION_WORD = 1;

function changed(change: (words: Uint32Array, bytes: Uint8Array) => void): ArrayBuffer {
  const copy = whole.slice(0);
  change(new Uint32Array(copy), new Uint8Array(copy));
  return copy;
}

describe('an index that cannot be used is refused, and the message says why and what to do', () => {
  test.each([
    ['an empty buffer', new ArrayBuffer(0), /no matching index.*Compile it again/],
    ['a foreign buffer', new ArrayBuffer(4096), /no matching index/],
    ['an odd number of bytes', whole.slice(0, whole.byteLength - 3), /holds \d+ bytes of \d+/],
    ['a truncated index', whole.slice(0, whole.byteLength / 2), /holds \d+ bytes of \d+/],
    ['a longer one', changedLength(whole.byteLength + 64), /holds \d+ bytes of \d+/],
    [
      'a newer version',
      changed((words) => words.fill(INDEX_VERSION + 1, VERSION_WORD, VERSION_WORD + 1)),
      /newer.*update Gakju/,
    ],
    [
      'an older version',
      changed((words) => words.fill(0, VERSION_WORD, VERSION_WORD + 1)),
      /older.*Compile it again/,
    ],
  ])('%s', (_, buffer, message) => {
    expect(() => openIndex(buffer)).toThrow(message);
  });

  test('one bit flipped anywhere', { timeout: 60_000 }, () => {
    const bits = fc.integer({ min: 0, max: whole.byteLength * 8 - 1 });
    fc.assert(
      fc.property(bits, (bit) => {
        const flipped = changed((_, bytes) => {
          bytes[bit >> 3]! ^= 1 << (bit & 7);
        });
        expect(() => openIndex(flipped)).toThrow(/Matching index cannot be used/);
      }),
      { numRuns: 400 },
    );
  });
});

function changedLength(length: number): ArrayBuffer {
  const longer = new ArrayBuffer(length);
  new Uint8Array(longer).set(new Uint8Array(whole));
  return longer;
}
