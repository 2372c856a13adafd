/** Fact bases of any size for tests and benches: made by a seeded generator, so that two runs draw the same events. */
import { createFactBase, type FactBase } from '@/core/facts/fact-base';
import type { Entity, EntityKind, Event, Pack, Source } from '@/core/facts/types';

const KINDS: EntityKind[] = ['person', 'place', 'organisation', 'agreement', 'programme', 'event', 'country'];
const WORDS_KO = [
  '회담',
  '서명',
  '방문',
  '개통',
  '착공',
  '선언',
  '협정',
  '투자',
  '전시',
  '귀환',
  '선거',
  '취임',
];
const WORDS_EN = [
  'summit',
  'signing',
  'visit',
  'opening',
  'start of works',
  'declaration',
  'accord',
  'investment',
  'exhibition',
  'return',
  'election',
  'inauguration',
];

/** A base with `count` events from 1860 to 2030, most of them recent, one in six dated to the year, one in ten lasting. */
export function manyEvents(count: number, seed = 7): FactBase {
  const random = seeded(seed);
  const pick = <Value>(list: readonly Value[]) => list[Math.floor(random() * list.length)]!;
  const entities = Array.from({ length: 40 }, (_, at) => sampleEntity(at));
  const sources = Array.from({ length: 60 }, (_, at) => sampleSource(at));
  const events = Array.from({ length: count }, (_, at): Event => {
    // The square root bends the years towards the present, as news does.
    const year = Math.floor(1860 + 170 * Math.sqrt(random()));
    const month = two(1 + Math.floor(random() * 12));
    const day = two(1 + Math.floor(random() * 28));
    const fineness = random();
    const date =
      fineness < 0.16 ? String(year) : fineness < 0.3 ? `${year}-${month}` : `${year}-${month}-${day}`;
    const word = Math.floor(random() * WORDS_EN.length);
    const mine = [pick(entities).id, pick(entities).id];
    return {
      id: `e${String(at).padStart(6, '0')}`,
      date: random() < 0.04 ? `${date}~` : date,
      ...(random() < 0.1 ? { until: String(year + 1 + Math.floor(random() * 4)) } : {}),
      text: {
        ko: `${at}번째 ${WORDS_KO[word]}: 양측은 ${two(word)}개 분야에서 협력을 넓히기로 했다`,
        en: `The ${WORDS_EN[word]} numbered ${at}: both sides agreed to widen their work in ${word + 2} fields`,
      },
      entities: [...new Set(mine)],
      sources: [pick(sources).id],
    };
  });
  return createFactBase(packOf(entities, events, sources));
}

/** A pack of these parts and nothing else. */
export function packOf(entities: Entity[], events: Event[], sources: Source[]): Pack {
  return {
    id: 'sample',
    version: '1',
    title: { ko: '견본', en: 'Sample' },
    entities,
    events,
    sources,
    conflicts: [],
    redirects: {},
  };
}

function sampleEntity(at: number): Entity {
  return {
    id: `entity-${at}`,
    kind: KINDS[at % KINDS.length]!,
    names: [
      { form: `이름${at}`, lang: 'ko', script: 'Hang', status: 'official' },
      { form: `Name ${at}`, lang: 'en', script: 'Latn', status: 'official' },
    ],
    summary: { ko: '', en: '' },
    claims: [],
    matchAlone: true,
  };
}

function sampleSource(at: number): Source {
  return {
    id: `source-${at}`,
    publisher: `Paper ${at}`,
    title: `Report ${at}`,
    url: `https://example.org/${at}`,
    lang: ['ko', 'en', 'ru', 'kk'][at % 4]!,
    kind: (['official', 'press', 'blog'] as const)[at % 3]!,
  };
}

/** Mulberry32 by T. Ettinger: small, good enough, the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
