import { describe, expect, test } from 'vitest';
import { checkMeaning } from '../../../core/packs/check-meaning';
import type { DraftPack } from '../../../core/packs/draft';
import { describeProblem } from '../../../core/packs/problem';
import { sampleDraft } from './sample-draft';

type Harbour = DraftPack['entities'][number]['entity'];
const harbour = (draft: DraftPack): Harbour => draft.entities[0]!.entity;
const governor = (draft: DraftPack): Harbour => draft.entities[1]!.entity;

function problemsAfter(spoil: (draft: DraftPack) => void): string[] {
  const draft = sampleDraft();
  spoil(draft);
  return checkMeaning(draft).map((problem) => describeProblem(problem));
}

test('the sample itself has no fault', () => {
  expect(problemsAfter(() => undefined)).toEqual([]);
});

const table: [string, (draft: DraftPack) => void, string, string][] = [
  [
    'a file named otherwise than its entity',
    (draft) => {
      draft.entities[0]!.file = 'entities/port.yaml';
    },
    'entities/port.yaml id: this file holds the entity "harbour".',
    'rename the file to entities/harbour.yaml',
  ],
  [
    'two entities of one id',
    (draft) => {
      draft.entities.push({ file: 'entities/harbour.yaml', entity: { ...harbour(draft), names: [] } });
    },
    'the entity id "harbour" is taken already',
    'give this one an id of its own',
  ],
  [
    'two claims of one id',
    (draft) => {
      harbour(draft).claims.push({ ...harbour(draft).claims[0]! });
    },
    'entities/harbour.yaml claims[1].id: the claim id "harbour#1" is taken already',
    'give this one an id of its own',
  ],
  [
    'a claim numbered for another entity',
    (draft) => {
      harbour(draft).claims[0]!.id = 'governor#7';
    },
    'claims[0].id: "governor#7" is not an id of a claim on harbour.',
    'write harbour#N',
  ],
  [
    'a name of one character that needs no evidence',
    (draft) => {
      harbour(draft).names[0]!.form = '文.';
    },
    'entities/harbour.yaml names[0].form: "文." has only one character.',
    'add "needsEvidence: true"',
  ],
  [
    'a sentence for a name',
    (draft) => {
      harbour(draft).names[0]!.form = '항구 '.repeat(100).trim();
    },
    'has 299 characters, a name at most 200.',
    'write the name alone',
  ],
  [
    'a relation to nothing',
    (draft) => {
      harbour(draft).relations![0]!.to = 'lighthouse';
    },
    'relations[0].to: there is no entity "lighthouse".',
    'correct the id',
  ],
  [
    'a term of nobody',
    (draft) => {
      governor(draft).holders![0]!.person = 'nobody';
    },
    'holders[0].person: there is no entity "nobody".',
    'correct the id',
  ],
  [
    'an event about what is not there',
    (draft) => {
      draft.events[0]!.entities.push('lighthouse');
    },
    'events.yaml [0].entities[1]: there is no entity "lighthouse".',
    'correct the id',
  ],
  [
    'a redirect to nothing',
    (draft) => {
      draft.redirects.port = 'quay';
    },
    'redirects.yaml port: there is no entity "quay".',
    'correct the id',
  ],
  [
    'a retired id in use again',
    (draft) => {
      draft.redirects.governor = 'harbour';
    },
    '"governor" is redirected and is an entity as well.',
    'remove the redirect',
  ],
  [
    'a claim that names an unknown conflict',
    (draft) => {
      harbour(draft).claims[0]!.conflicts = ['depth'];
    },
    'claims[0].conflicts[0]: there is no conflict "depth".',
    'correct the id',
  ],
  [
    'a claim without a source',
    (draft) => {
      governor(draft).claims[0]!.sources = [];
    },
    'entities/governor.yaml claims[0].sources: claim governor#1 has no source.',
    'add the id of a source from sources.yaml',
  ],
  [
    'a position without a source',
    (draft) => {
      draft.conflicts[0]!.positions[1]!.sources = [];
    },
    'conflicts.yaml [0].positions[1].sources: position 2 of harbour-length has no source.',
    'add the id of a source',
  ],
  [
    'a source that is not there',
    (draft) => {
      harbour(draft).claims[0]!.sources.push('mirror');
    },
    'claims[0].sources[1]: claim harbour#1 cites the source "mirror", which is not in sources.yaml.',
    'correct the id, or add the source to sources.yaml',
  ],
  [
    'a source cited twice by one claim',
    (draft) => {
      harbour(draft).claims[0]!.sources.push('gazette');
    },
    'claim harbour#1 cites "gazette" twice.',
    'remove one of them',
  ],
  [
    'a source that nothing cites',
    (draft) => {
      draft.sources.push({ id: 'idle', publisher: 'Idle', title: 'C', lang: 'en', kind: 'press' });
    },
    'sources.yaml [2]: nothing cites the source "idle".',
    'cite it where it is needed',
  ],
  [
    'one address for two sources',
    (draft) => {
      draft.sources[1]!.url = 'https://example.org/a';
    },
    'sources.yaml [1].url: "herald" has the address of "gazette".',
    'keep one of them',
  ],
  [
    'a day that no calendar has',
    (draft) => {
      draft.events[0]!.until = '1901-02-29';
    },
    'events.yaml [0].until: "1901-02-29" is not a date.',
    'write 2019, 2019-04 or 2019-04-22',
  ],
  [
    'a publication date in words',
    (draft) => {
      draft.sources[1]!.published = 'June 2024';
    },
    'sources.yaml [1].published: "June 2024" is not a date.',
    'write 2019',
  ],
  [
    'a name that ends before it begins',
    (draft) => {
      harbour(draft).names[1]!.validity = { from: '2022', to: '2019-03' };
    },
    'names[1].validity: it ends (2019-03) before it begins (2022).',
    'swap the two dates',
  ],
  [
    'an event that ends before it begins',
    (draft) => {
      draft.events[0]!.until = '1899';
    },
    'event 1900-built ends (1899) before it begins (1900).',
    'swap the two dates',
  ],
  [
    'steps out of order',
    (draft) => {
      harbour(draft).status!.reverse();
    },
    'status[1]: 2018-02 stands after 2023-06-16.',
    'put the earlier one first',
  ],
  [
    'a name shared by two entities and not marked',
    (draft) => {
      governor(draft).names.push({ form: 'HARBOUR', lang: 'en', status: 'press', needsEvidence: true });
    },
    'entities/harbour.yaml names[1].form: "Harbour" is a name of governor as well.',
    'add "needsEvidence: true"',
  ],
  [
    'a name shared but for a hyphen',
    (draft) => {
      harbour(draft).names.push({ form: '총-독', lang: 'ko', status: 'press' });
    },
    '"총독" is a name of harbour as well.',
    'add "needsEvidence: true"',
  ],
  [
    'a name listed twice',
    (draft) => {
      harbour(draft).names.push({ form: 'Harbour', lang: 'en', status: 'press' });
    },
    'names[3].form: "Harbour" is listed twice for en.',
    'remove one of them',
  ],
  [
    'a form nobody vouches for before an attested one',
    (draft) => {
      const { names } = harbour(draft);
      names.splice(1, 2, names[2]!, names[1]!);
    },
    'names[1].status: the unverified form "The Port" stands before "Harbour" (official).',
    'put "Harbour" first among the names in en',
  ],
  [
    'an entity without an English name',
    (draft) => {
      governor(draft).names.pop();
    },
    'governor has no name in en.',
    'add one with "lang: en"',
  ],
  [
    'an empty text',
    (draft) => {
      harbour(draft).summary.ko = '';
    },
    'summary.ko: the text is empty.',
    'write the text on one line',
  ],
  [
    'a text with a line break',
    (draft) => {
      draft.conflicts[0]!.description.en = 'Sources\ndiffer.';
    },
    'description.en: the text has stray spaces or line breaks.',
    'write the text on one line',
  ],
  [
    'a text with markup',
    (draft) => {
      harbour(draft).claims[0]!.text.en = 'Was <b>built</b> in 1900.';
    },
    'claims[0].text.en: "Was <b>built</b> in 1900." contains markup.',
    'write plain text',
  ],
  [
    'a summary of what a place became',
    (draft) => {
      harbour(draft).summary.en = 'A harbour town, renamed in 2022.';
    },
    'summary.en: "2022" does not hold under an article of any day.',
    'say what it is',
  ],
  [
    'a summary of a treaty that tells what came of it',
    (draft) => {
      Object.assign(harbour(draft), { kind: 'agreement', claims: [], names: [] });
      harbour(draft).summary.en = 'Treaty of 2018, in force since 2021.';
    },
    'summary.en: "2021" does not hold',
    'say what it is',
  ],
  [
    'a summary that speaks of now',
    (draft) => {
      harbour(draft).summary.ko = '현재 가장 큰 항구다.';
    },
    'summary.ko: "현재" does not hold',
    'say what it is',
  ],
  [
    'an entity that says nothing',
    (draft) => {
      governor(draft).claims = [];
    },
    'governor has no claim.',
    'add a sourced claim',
  ],
  [
    'a conflict with one side',
    (draft) => {
      draft.conflicts[0]!.positions.pop();
    },
    'conflict harbour-length needs two positions',
    'add what is missing',
  ],
  [
    'an event about nothing',
    (draft) => {
      draft.events[0]!.entities = [];
    },
    'event 1900-built is about no entity.',
    'name the entities it concerns',
  ],
  [
    'a range that runs downwards',
    (draft) => {
      harbour(draft).claims[0]!.values![0]!.upTo = 9;
    },
    'values[0].upTo: the range ends at 9, not above 10.',
    'write the larger figure in upTo',
  ],
];

test('a text wanting in a language that the pack promises is named where it stands, and in no other pack', () => {
  const lacking = (languages?: ('ko' | 'en' | 'ru' | 'kk')[]) =>
    problemsAfter((draft) => {
      draft.entities = draft.entities.slice(0, 1);
      if (languages) draft.manifest.languages = languages;
    }).filter((line) => line.includes('the text lacks'));
  expect(lacking()).toEqual([]);
  expect(lacking(['ko', 'en'])).toEqual([]);
  const found = lacking(['ko', 'en', 'ru', 'kk']);
  // Every kind of text there is: summary, claim, definition, event, conflict with its positions, the pack's own title.
  for (const place of [
    'entities/harbour.yaml summary',
    'entities/harbour.yaml claims[0].text',
    'entities/harbour.yaml claims[0].values[0].definition',
    'events.yaml [0].text',
    'conflicts.yaml [0].topic',
    'conflicts.yaml [0].description',
    'conflicts.yaml [0].positions[1].value',
    'pack.yaml title',
  ]) {
    expect(found.join('\n')).toContain(`${place}: the text lacks ru and kk. Remedy: write it as "ru: …"`);
  }
});

test('a summary may name the year a thing began, one older than any article, and one in its name', () => {
  const said = (kind: Harbour['kind'], en: string, name = 'Harbour') =>
    problemsAfter((draft) => {
      Object.assign(harbour(draft), { kind, claims: harbour(draft).claims.slice(0, 1) });
      harbour(draft).claims[0]!.date = '2018';
      harbour(draft).names.push({ form: name, lang: 'en', status: 'unverified' });
      harbour(draft).summary.en = en;
    }).filter((line) => line.includes('does not hold'));
  expect(said('agreement', 'Treaty of 2018.')).toEqual([]);
  expect(said('place', 'A harbour town since 1892, of 2019 metres.')).toHaveLength(1);
  expect(said('place', 'A harbour town since 1892, of 20190 metres.')).toEqual([]);
  expect(said('place', 'The plan for 2050.', 'Harbour 2050')).toEqual([]);
});

describe('a broken pack is named with file, place and remedy', () => {
  test.each(table)('%s', (_name, spoil, message, remedy) => {
    const found = problemsAfter(spoil).filter((line) => line.includes(message));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`Remedy: ${remedy}`);
  });
});
