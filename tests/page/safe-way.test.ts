import { expect, it } from 'vitest';
import { type Box, whereIs } from '../../page/safe-way';

const mark: Box = { left: 100, top: 100, right: 160, bottom: 120 };
const below: Box = { left: 100, top: 127, right: 480, bottom: 500 };
const above: Box = { left: 20, top: 10, right: 400, bottom: 93 };
const sheet: Box = { left: 0, top: 400, right: 320, bottom: 640 };

it.each<[what: string, at: [number, number], card: Box, where: string]>([
  ['on the mark', [130, 110], below, 'mark'],
  ['a little beside the mark', [97, 110], below, 'mark'],
  ['in the card', [300, 300], below, 'card'],
  ['in the gap straight below the mark', [130, 124], below, 'mark'],
  ['in the cone to the far corner of the card', [300, 124], below, 'way'],
  ['above the mark, away from the card', [130, 60], below, 'outside'],
  ['left of mark and card', [60, 200], below, 'outside'],
  ['right of the mark, outside the cone', [420, 100], below, 'outside'],
  ['in the cone up to a card above', [60, 100], above, 'way'],
  ['half way down to a sheet at the foot of the screen', [130, 260], sheet, 'way'],
  ['half way to a sheet, but far to the side', [10, 200], sheet, 'outside'],
])('%s', (_what, [x, y], card, where) => {
  expect(whereIs({ x, y }, [mark], card)).toBe(where);
});

it('takes either line of a wrapped mark', () => {
  const lines = [
    { left: 400, top: 80, right: 480, bottom: 100 },
    { left: 20, top: 104, right: 90, bottom: 124 },
  ];
  expect(whereIs({ x: 440, y: 90 }, lines, null)).toBe('mark');
  expect(whereIs({ x: 50, y: 110 }, lines, null)).toBe('mark');
  expect(whereIs({ x: 250, y: 100 }, lines, null)).toBe('outside');
});
