/** Placement alone: windows of any size, without resizing the one that the tests run in. */
import { afterEach, describe, expect, it } from 'vitest';
import { type CardPlace, movedPlace, placeCard, SHEET_BELOW_PX } from '../../page/place-card';

const CARD = { width: 384, height: 400 };

afterEach(() => {
  document.body.innerHTML = '';
});

async function placeAt(style: string, view = { width: innerWidth, height: innerHeight }) {
  document.body.innerHTML = `<u style="position:fixed;font:16px/20px monospace;${style}">Steppe Road</u>`;
  const card = document.createElement('div');
  Object.assign(card.style, {
    position: 'fixed',
    width: `${CARD.width}px`,
    height: `${CARD.height}px`,
    top: '0',
    left: '0',
  });
  document.body.append(card);
  const range = document.createRange();
  const mark = document.querySelector('u');
  if (mark) range.selectNodeContents(mark);
  const place = await placeCard(card, range, null, view);
  return { place, mark: range.getBoundingClientRect() };
}

function beside(place: CardPlace | null) {
  if (place?.as !== 'beside') throw new Error(`not beside the mark: ${JSON.stringify(place)}`);
  return place;
}

describe('beside the mark', () => {
  it('stands below it where there is room', async () => {
    const { place, mark } = await placeAt('left:100px;top:60px');
    const { left, top } = beside(place);
    expect(left).toBeCloseTo(mark.left, 0);
    expect(top).toBeGreaterThan(mark.bottom);
  });

  it('stands above a mark at the foot, fixed at its lower edge so that it grows upwards', async () => {
    const { place, mark } = await placeAt('left:100px;bottom:20px');
    const { top, bottom } = beside(place);
    expect(top).toBeNull();
    expect(innerHeight - (bottom ?? 0)).toBeLessThan(mark.top);
  });

  it('moves aside at the right edge', async () => {
    const { place } = await placeAt('right:4px;top:60px');
    expect(beside(place).left + CARD.width).toBeLessThanOrEqual(innerWidth - 8);
  });

  it('is nowhere when the mark is not drawn', async () => {
    expect((await placeAt('display:none')).place).toBeNull();
  });
});

describe('as a sheet', () => {
  const narrow = { width: SHEET_BELOW_PX - 160, height: 640 };

  it('lies at the foot of a window of 320 px, away from the mark', async () => {
    const { place } = await placeAt('left:10px;top:60px', narrow);
    expect(place).toEqual({ as: 'sheet', edge: 'bottom' });
  });

  it('lies at the head when the mark is in the lower half', async () => {
    const { place } = await placeAt('left:10px;top:500px', narrow);
    expect(place).toEqual({ as: 'sheet', edge: 'top' });
  });
});

describe('moved by hand', () => {
  const from = new DOMRect(200, 100, 384, 300);
  it.each<[string, { x: number; y: number }, [number, number]]>([
    ['goes where it is put', { x: 50, y: -20 }, [250, 80]],
    ['stays inside at the left and top', { x: -900, y: -900 }, [8, 8]],
    ['stays inside at the right and foot', { x: 900, y: 900 }, [1000 - 384 - 8, 800 - 300 - 8]],
  ])('%s', (_what, by, [left, top]) => {
    expect(movedPlace(from, by, { width: 1000, height: 800 })).toMatchObject({ left, top, bottom: null });
  });
});
