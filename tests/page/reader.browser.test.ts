/** Several readings in one place: names inside names, and words that may name two things. Real pointer, real card. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardRequest } from '../../core/facts/card-types';
import { cardView } from '../../core/facts/card-view';
import type { PackedMentions } from '../../core/matching/pack-mentions';
import { mountCard } from '../../page/card-host';
import { startPointer } from '../../page/pointer';
import { startReader } from '../../page/reader';
import { smallBase } from '../support/small-base';
import { click, moveTo } from '../support/user';

/** Start, end, entity, alternatives of the mentions in the text; entities are road, city, office. */
type Found = [start: number, end: number, entity: number, alternatives: number][];

let lifetime: AbortController;
let root: ShadowRoot | null = null;
let asked: CardRequest[] = [];
const { attachShadow } = Element.prototype;

beforeEach(() => {
  lifetime = new AbortController();
  asked = [];
  Element.prototype.attachShadow = function (init) {
    root = attachShadow.call(this, init);
    return root;
  };
});

afterEach(async () => {
  lifetime.abort();
  Element.prototype.attachShadow = attachShadow;
  document.body.innerHTML = '';
  await moveTo({ x: 2, y: 2 });
});

function packed(found: Found): PackedMentions {
  return {
    entities: [
      { id: 'road', kind: 'infrastructure' },
      { id: 'city', kind: 'place' },
      { id: 'office', kind: 'office' },
    ],
    whys: [{ form: 'Steppe Road', rule: 'exact', cost: 0, ending: '', prefix: '', evidence: [] }],
    alternatives: [[], ['office', 'city']],
    numbers: found.flatMap(([start, end, entity, alternatives]) => [
      start,
      end,
      entity,
      0,
      alternatives,
      900,
      1,
    ]),
    established: [],
  };
}

/** Puts a paragraph up, read with these mentions, and gives the place of its words from `start` to `end`. */
async function read(text: string, found: Found): Promise<(start: number, end: number) => Range> {
  document.body.innerHTML = `<p style="margin:80px;font:20px serif">${text}</p>`;
  startReader(
    {
      find: async () => packed(found),
      askCard: async (request) => {
        asked.push(request);
        const view = cardView(smallBase, { ...request, lang: 'en', today: '2026-11-24' });
        return view ? { ok: true, view } : { ok: false, reason: 'not-found' };
      },
      loadCard: async () => mountCard,
      loadPointer: async () => startPointer,
      openTimeline: () => undefined,
      setSiteOff: () => undefined,
      rejectOnSite: () => undefined,
      rejected: [],
      density: 'all',
      delay: 60,
      appearance: { lang: 'en', theme: 'light' },
      firstId: 1,
      onChosen: () => undefined,
      onChanged: () => undefined,
      onRewritten: () => undefined,
    },
    lifetime.signal,
  );
  await vi.waitFor(
    () => expect([...CSS.highlights.keys()].some((name) => name.startsWith('gakju'))).toBe(true),
    {
      timeout: 5000,
    },
  );
  return (start, end) => {
    const range = new Range();
    const node = document.querySelector('p')!.firstChild!;
    range.setStart(node, start);
    range.setEnd(node, end);
    return range;
  };
}

/** The card on the page; it is drawn ahead outside it. */
const shown = () => (root?.host.isConnected ? root : null);
const heading = () => shown()?.querySelector('.heading')?.textContent;
const offered = () => [...(shown()?.querySelectorAll('.overlaps button') ?? [])];

describe('a name inside a name', () => {
  const TEXT = 'The Newtown Steppe Road is long.';
  const NESTED: Found = [
    [4, 23, 0, 0],
    [4, 11, 1, 0],
  ];

  it('opens the inner one where the pointer is on it, and offers the outer one', async () => {
    const words = await read(TEXT, NESTED);
    await moveTo(words(4, 11), 10);
    await vi.waitFor(() => expect(heading()).toBe('Newtown'));
    expect(offered().map(({ textContent }) => textContent)).toEqual(['Steppe Road']);
    await click(offered()[0]!);
    await vi.waitFor(() => expect(heading()).toBe('Steppe Road'));
  });

  it('opens the outer one beside it, and offers the inner one', async () => {
    const words = await read(TEXT, NESTED);
    await moveTo(words(16, 22), 10);
    await vi.waitFor(() => expect(heading()).toBe('Steppe Road'));
    expect(offered().map(({ textContent }) => textContent)).toEqual(['Newtown']);
  });
});

it('two names of the same words both stand on the card', async () => {
  const words = await read('The Steppe Road is long.', [
    [4, 15, 0, 0],
    [4, 15, 1, 0],
  ]);
  await moveTo(words(4, 15), 10);
  await vi.waitFor(() => expect(offered()).toHaveLength(1));
  expect([heading(), offered()[0]!.textContent].sort()).toEqual(['Newtown', 'Steppe Road']);
});

it('names that only stand beside each other offer nothing', async () => {
  const words = await read('Newtown Steppe Road', [
    [0, 7, 1, 0],
    [8, 19, 0, 0],
  ]);
  await moveTo(words(8, 19), 10);
  await vi.waitFor(() => expect(heading()).toBe('Steppe Road'));
  expect(offered()).toEqual([]);
});

it('words with a second reading say so under "Why marked", and open it', async () => {
  const words = await read('The Steppe Road is long.', [[4, 15, 0, 1]]);
  await moveTo(words(4, 15), 10);
  await vi.waitFor(() => expect(heading()).toBe('Steppe Road'));
  expect(asked[0]?.mention?.alternatives).toEqual(['office', 'city']);
  const why = root!.querySelector('.why summary')!;
  why.scrollIntoView({ block: 'center' });
  await click(why);
  const others = [...root!.querySelectorAll('.alternatives button')];
  expect(others.map(({ textContent }) => textContent)).toEqual(['Reeve', 'Newtown']);
  others[0]!.scrollIntoView({ block: 'center' });
  await click(others[0]!);
  await vi.waitFor(() => expect(heading()).toBe('Reeve'));
});
