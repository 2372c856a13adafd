import { describe, expect, it } from 'vitest';
import { type Dossier, type DossierEntry, mergeDossiers } from '../../core/dossier';

const entry = (entity: string, ...mentions: number[]): DossierEntry => ({
  entity,
  count: mentions.length,
  form: `${entity} of ${mentions[0]}`,
  mentions,
  confidence: mentions[0] === 1 ? 0.7 : 0.9,
});

const dossier = (url: string, parts: Partial<Dossier> = {}): Dossier => ({
  url,
  state: 'ready',
  facts: { lang: 'ko', langFoundIn: 'html-lang', published: null, title: url },
  entries: [],
  possible: [],
  unknown: [],
  ...parts,
});

describe('the dossiers of a tab’s frames', () => {
  it('are one, with the page’s own address and each entity once, in order of the frames', () => {
    const page = dossier('page', { entries: [entry('river', 1, 2), entry('bridge', 3)] });
    const frame = dossier('frame', { entries: [entry('tower', 101), entry('river', 102)] });
    const merged = mergeDossiers([page, frame]);
    expect(merged?.url).toBe('page');
    expect(merged?.entries.map(({ entity, mentions }) => [entity, mentions])).toEqual([
      ['river', [1, 2, 102]],
      ['bridge', [3]],
      ['tower', [101]],
    ]);
    expect(merged?.entries[0]).toMatchObject({ count: 3, form: 'river of 1', confidence: 0.9 });
  });

  it('speak of the frame that holds the article where the page itself has no mention', () => {
    const page = dossier('page', { state: 'not-an-article' });
    const merged = mergeDossiers([page, dossier('frame', { entries: [entry('river', 101)] })]);
    expect(merged).toMatchObject({ url: 'frame', state: 'ready' });
  });

  it('say what the page says where nobody has a mention, and nothing of no frame', () => {
    expect(mergeDossiers([dossier('page', { state: 'off' }), dossier('frame')])?.state).toBe('off');
    expect(mergeDossiers([])).toBeNull();
  });

  it('list as possible only what no frame has marked, and an unknown name once', () => {
    const name = { text: 'Ulan Tower', reason: 'beside-a-known-name' };
    const page = dossier('page', { possible: [entry('river', 1), entry('tower', 2)], unknown: [name] });
    const frame = dossier('frame', { entries: [entry('river', 101)], unknown: [name] });
    const merged = mergeDossiers([page, frame]);
    expect(merged?.possible.map(({ entity }) => entity)).toEqual(['tower']);
    expect(merged?.unknown).toEqual([name]);
  });
});
