/** A small fact base of our own making, with one of everything a card can show. Nothing in it is true. */
import type { CardRequest } from '../../core/facts/card-types';
import { createFactBase, type FactBase } from '../../core/facts/fact-base';
import type { Entity, LocalText, Pack, Source } from '../../core/facts/types';

const text = (ko: string, en: string): LocalText => ({ ko, en });

const sources: Source[] = [
  {
    id: 'gazette',
    publisher: '초원관보',
    title: '큰길 착공을 알리는 글',
    published: '2018-02-07',
    url: 'https://gazette.example/1',
    lang: 'ko',
    kind: 'official',
  },
  {
    id: 'post',
    publisher: 'The Steppe Post',
    title: 'A road, at last',
    published: '2021-08',
    url: 'https://post.example/road',
    lang: 'en',
    kind: 'press',
  },
  { id: 'letter', publisher: 'Старый архив', title: 'Письмо без даты', lang: 'ru', kind: 'blog' },
  {
    id: 'odd',
    publisher: 'Odd pages',
    title: 'Not a web address',
    lang: 'en',
    kind: 'blog',
    url: 'javascript:alert(1)',
  },
];

const road: Entity = {
  id: 'road',
  kind: 'infrastructure',
  matchAlone: true,
  summary: text('초원을 가로지르는 큰길.', 'A great road across the steppe.'),
  names: [
    { form: '초원 큰길', lang: 'ko', script: 'Hang', status: 'press' },
    { form: '큰길', lang: 'ko', script: 'Hang', status: 'press', needsEvidence: true },
    { form: 'Steppe Road', lang: 'en', script: 'Latn', status: 'official' },
    { form: 'Степная дорога', lang: 'ru', script: 'Cyrl', status: 'official' },
    { form: 'Дала жолы', lang: 'kk', script: 'Cyrl', status: 'official' },
    { form: 'Dala joly', lang: 'kk-Latn', script: 'Latn', status: 'romanised' },
    { form: 'Grand Steppe Way', lang: 'en', script: 'Latn', status: 'unverified' },
  ],
  claims: [
    {
      id: 'road#1',
      text: text('길이는 66킬로미터이다.', 'It is 66 km long.'),
      strength: 'good',
      sources: ['gazette'],
    },
    {
      id: 'road#2',
      text: text('착공이 알려졌다.', 'The start of works was announced.'),
      date: '2018-02',
      strength: 'good',
      conflicts: ['start'],
      sources: ['gazette', 'post'],
    },
    {
      id: 'road#3',
      text: text('차량이 하루 만 대 다닌다고 한다.', 'Ten thousand cars are said to use it daily.'),
      date: '2019',
      strength: 'weak',
      sources: ['letter'],
    },
    {
      id: 'road#4',
      text: text('개통되었다.', 'It was opened.'),
      date: '2023-06-16',
      milestone: true,
      strength: 'fair',
      sources: ['post'],
    },
    {
      id: 'road#5',
      text: text('통행료 수입은 해마다 다르다.', 'Toll income differs from year to year.'),
      strength: 'fair',
      sources: ['post', 'odd'],
      values: [
        {
          amount: 1_500_000,
          unit: 'USD',
          series: 'toll',
          of: '2019',
          definition: text('통행료 수입', 'toll income'),
        },
        {
          amount: 2_100_000,
          unit: 'USD',
          series: 'toll',
          of: '2020',
          definition: text('통행료 수입', 'toll income'),
        },
        {
          amount: 1_900_000,
          upTo: 2_400_000,
          approximate: true,
          unit: 'USD',
          series: 'toll',
          of: '2021',
          definition: text('통행료 수입(추정)', 'toll income (estimate)'),
        },
      ],
    },
  ],
  status: [
    { stage: 'announced', date: '2018-02', sources: ['gazette'] },
    { stage: 'under-way', date: '2020', note: text('봄에 시작', 'began in spring'), sources: ['post'] },
    { stage: 'completed', date: '2023-06-16', sources: ['post'] },
  ],
  relations: [
    { to: 'city', type: 'located-in' },
    { to: 'nowhere', type: 'related' },
  ],
};

const city: Entity = {
  id: 'city',
  kind: 'place',
  matchAlone: true,
  summary: text('큰길이 지나는 도시.', 'A town on the road.'),
  names: [
    { form: '새고을', lang: 'ko', script: 'Hang', status: 'official', validity: { from: '2022-09' } },
    { form: '옛고을', lang: 'ko', script: 'Hang', status: 'historical', validity: { to: '2022-08' } },
    { form: 'Newtown', lang: 'en', script: 'Latn', status: 'official', validity: { from: '2022-09' } },
    { form: 'Oldtown', lang: 'en', script: 'Latn', status: 'historical', validity: { to: '2022-08' } },
  ],
  claims: [],
  relations: [{ to: 'road', type: 'related' }],
};

const office: Entity = {
  id: 'office',
  kind: 'office',
  matchAlone: true,
  summary: text('도시의 우두머리.', 'Head of the town.'),
  names: [
    { form: '고을지기', lang: 'ko', script: 'Hang', status: 'official' },
    { form: 'Reeve', lang: 'en', script: 'Latn', status: 'official' },
  ],
  claims: [],
  holders: [
    { person: 'first', validity: { from: '2015', to: '2019-03-19' }, sources: ['gazette'] },
    { person: 'second', validity: { from: '2019-03-20' }, acting: true, sources: ['post'] },
  ],
};

const person = (id: string, ko: string, en: string): Entity => ({
  id,
  kind: 'person',
  matchAlone: true,
  summary: text(`${ko}, 고을지기.`, `${en}, a reeve.`),
  names: [
    { form: ko, lang: 'ko', script: 'Hang', status: 'official' },
    { form: en, lang: 'en', script: 'Latn', status: 'official' },
  ],
  claims: [],
});

const pack: Pack = {
  id: 'small',
  version: '1',
  title: text('작은 자료', 'A small base'),
  entities: [
    road,
    city,
    office,
    person('first', '김첫째', 'Ann First'),
    person('second', '이둘째', 'Bek Second'),
  ],
  events: [],
  conflicts: [
    {
      id: 'start',
      topic: text('착공 시기', 'Start of works'),
      description: text('시작한 해가 출처마다 다르다.', 'Sources give two years for the start.'),
      entities: ['road'],
      positions: [
        { value: text('2018년', '2018'), date: '2018-02-07', sources: ['gazette'] },
        { value: text('2020년', '2020'), sources: ['post', 'letter'] },
      ],
    },
  ],
  sources,
  redirects: { highway: 'road' },
};

export const smallBase: FactBase = createFactBase(pack);

/** A request as a mention in a Korean article of 17 August 2021 makes it; `change` overrides. */
export function requestFor(entity: string, change: Partial<CardRequest> = {}): CardRequest {
  return {
    entity,
    pageDate: { date: '2021-08-17', foundIn: 'json-ld' },
    at: 'page',
    pageLang: 'ko',
    mention: {
      text: '초원 큰길',
      why: { form: '초원 큰길', rule: 'exact', cost: 0, ending: '', prefix: '', evidence: [] },
      confidence: 0.9,
      alternatives: [],
      overlapping: [],
    },
    ...change,
  };
}
