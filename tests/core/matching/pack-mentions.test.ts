/** Packing must lose nothing a page needs, and say what repeats once. */
import { describe, expect, it } from 'vitest';
import { packMentions, unpackMentions } from '../../../core/matching/pack-mentions';
import type { Mention } from '../../../core/matching/types';

const mention = (start: number, entity: string, others: string[] = []): Mention => ({
  start,
  end: start + 3,
  text: '홍범도',
  entity,
  confidence: 0.875,
  why: { form: '홍범도', rule: 'exact', cost: 0, ending: '', prefix: '', evidence: [] },
  alternatives: others.map((other) => ({ entity: other, start, end: start + 3, confidence: 0.5 })),
});
const person = () => 'person' as const;

describe('packed mentions', () => {
  it('come out as they went in, the marked ones first', () => {
    const packed = packMentions(
      {
        mentions: [mention(0, 'hong', ['park', 'park', 'hong'])],
        possible: [mention(9, 'park')],
        established: [],
      },
      person,
    );
    expect([...unpackMentions(packed)]).toEqual([
      expect.objectContaining({
        start: 0,
        end: 3,
        entity: 'hong',
        kind: 'person',
        confidence: 0.875,
        isMarked: true,
        alternatives: ['park'],
      }),
      expect.objectContaining({ start: 9, end: 12, entity: 'park', isMarked: false, alternatives: [] }),
    ]);
  });

  it('say an entity and a reason once, however often they occur', () => {
    const mentions = Array.from({ length: 500 }, (_, at) => mention(at * 4, 'hong'));
    const packed = packMentions({ mentions, possible: [], established: [] }, person);
    expect(packed.entities.length).toBe(1);
    expect(packed.whys.length).toBe(1);
    expect([...unpackMentions(packed)].length).toBe(500);
  });

  it('leave out an entity that the base does not know', () => {
    const packed = packMentions(
      { mentions: [mention(0, 'gone')], possible: [], established: [] },
      () => null,
    );
    expect([...unpackMentions(packed)]).toEqual([]);
  });

  it('that arrive cut off or with a wrong number give what can be read', () => {
    const packed = packMentions({ mentions: [mention(0, 'hong')], possible: [], established: [] }, person);
    const spoilt = { ...packed, numbers: [...packed.numbers, 4, 7, 99, 0, 0, 900, 1, 12, 15] };
    expect([...unpackMentions(spoilt)].length).toBe(1);
  });
});
