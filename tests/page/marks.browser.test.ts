/** Marks are painted over the text and never put into it, whatever the text stands in and whatever becomes of it. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PackedMentions } from '../../core/matching/pack-mentions';
import {
  findTwoNames,
  liveOf,
  markedTexts,
  ourHighlights,
  ourRanges,
  type Reading,
  read,
} from '../support/reading';
import { click, holding, moveTo, press } from '../support/user';

let reading: Reading | null = null;
const show = (html: string, options?: Parameters<typeof read>[0]) => {
  document.body.innerHTML = html;
  reading = read(options);
  return reading;
};
const marked = (expected: string[]) =>
  vi.waitFor(() => expect(markedTexts().sort()).toEqual([...expected].sort()), {
    timeout: 5000,
    interval: 30,
  });

afterEach(() => {
  reading?.stop();
  reading = null;
  document.body.innerHTML = '';
  document.documentElement.removeAttribute('dir');
});

describe('marks', () => {
  it.each([
    ['a headline', '<h1>홍범도</h1>', ['홍범도']],
    ['a link', '<p><a href="#x">홍범도</a></p>', ['홍범도']],
    ['a table cell', '<table><tr><td>홍범도</td></tr></table>', ['홍범도']],
    ['a list', '<ul><li>홍범도</li><li>카자흐스탄</li></ul>', ['홍범도', '카자흐스탄']],
    ['a caption', '<figure><figcaption>홍범도</figcaption></figure>', ['홍범도']],
    ['text broken over inline elements', '<p>홍<b>범<i>도</i></b></p>', ['홍범도']],
    ['a right-to-left page', '<div dir="rtl"><p>قال 홍범도</p></div>', ['홍범도']],
    ['vertical text', '<p style="writing-mode:vertical-rl">홍범도 장군</p>', ['홍범도']],
  ])('stand in %s', async (_what, html, expected) => {
    show(html);
    await marked(expected);
  });

  it('leave the page as it is, byte for byte', async () => {
    const html = '<h1>홍범도</h1><p>홍<b>범도</b>와 <a href="#x">카자흐스탄</a></p>';
    document.body.innerHTML = html;
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((found) => records.push(...found));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    reading = read();
    await marked(['홍범도', '홍범도', '카자흐스탄']);
    reading.stop();
    expect(document.body.innerHTML).toBe(html);
    expect(records).toEqual([]);
    expect(ourHighlights()).toEqual([]);
    observer.disconnect();
  });

  it('tell the first of an entity in a block from its repeats', async () => {
    show('<p>홍범도, 홍범도, 홍범도</p><p>홍범도</p>');
    await vi.waitFor(() => {
      expect(CSS.highlights.get('gakju-person-light')?.size).toBe(2);
      expect(CSS.highlights.get('gakju-person-light-again')?.size).toBe(2);
    });
  });

  it('come back where the page has cleared all highlights or taken their names', async () => {
    show('<p>홍범도는 카자흐스탄에 묻혔다</p>');
    await marked(['홍범도', '카자흐스탄']);
    CSS.highlights.clear();
    CSS.highlights.set('gakju-person-light', new Highlight());
    await marked(['홍범도', '카자흐스탄']);
    reading?.stop();
    await new Promise((done) => setTimeout(done, 1100));
    expect(ourHighlights()).toEqual([]);
  });

  it('are the first ones only where the reader wants it so', async () => {
    show('<p>홍범도, 홍범도</p>', { density: 'first' });
    await marked(['홍범도']);
  });

  describe('that wait for a held key', () => {
    const shown = () => vi.waitFor(() => expect(ourHighlights()).toEqual(['gakju-person-light']));
    const held = async () => {
      window.focus();
      const { session, rests } = show('<p style="margin:80px">홍범도</p>', { density: 'held' });
      await vi.waitFor(() => expect(session.summary().count).toBe(1));
      return rests;
    };

    it('are none before, there while it is held, and gone when it is released', async () => {
      await held();
      expect(ourHighlights()).toEqual([]);
      await holding('Control', shown);
      expect(ourHighlights()).toEqual([]);
    });

    it('can be rested on while it is held, and not before', async () => {
      const rests = await held();
      const text = document.querySelector('p')!;
      const { left, top, height } = text.getBoundingClientRect();
      const name = { x: left + 10, y: top + height / 2 };
      await moveTo(name, 10);
      await new Promise((done) => setTimeout(done, 200));
      expect(rests).toEqual([]);
      await moveTo({ x: 5, y: 5 });
      await holding('Control', async () => {
        await shown();
        await moveTo(name, 10);
        await vi.waitFor(() => expect(rests).toEqual([{ texts: ['홍범도'], by: 'pointer' }]));
      });
    });

    it('stay away while the key is part of a shortcut', async () => {
      await held();
      await press('Control+c');
      await holding('Control', async () => {
        await shown();
        await press('b');
        expect(ourHighlights()).toEqual([]);
      });
    });

    it.each(['blur', 'visibilitychange'])('go with %s: the release may never be told', async (away) => {
      await held();
      await holding('Control', async () => {
        await shown();
        (away === 'blur' ? window : document).dispatchEvent(new Event(away, { bubbles: away !== 'blur' }));
        expect(ourHighlights()).toEqual([]);
      });
    });

    it('come when more text does, if it is held then', async () => {
      await held();
      await holding('Control', async () => {
        await shown();
        document.body.insertAdjacentHTML('beforeend', '<p>카자흐스탄</p>');
        await vi.waitFor(() => expect(markedTexts()).toEqual(['홍범도', '카자흐스탄']), { timeout: 5000 });
      });
      expect(ourHighlights()).toEqual([]);
    });
  });

  it.each([
    ['a light page', 'background:#fff', 'gakju-person-light'],
    ['a dark page', 'background:#111;color:#eee', 'gakju-person-dark'],
    ['a page of neither', 'background:#808080', 'gakju-person-middle'],
    [
      'light text on a picture',
      'background-image:linear-gradient(#000,#333);color:#fff',
      'gakju-person-dark',
    ],
    [
      'a page that leaves its ground to a dark scheme',
      'color-scheme:dark;color:CanvasText',
      'gakju-person-dark',
    ],
  ])('take the colours that can be seen on %s', async (_what, style, name) => {
    show(`<div style="${style}"><p>홍범도</p></div>`);
    await vi.waitFor(() => expect(ourHighlights()).toEqual([name]));
  });

  it('leave the page’s own highlights alone', async () => {
    document.body.innerHTML = '<p id="own">홍범도</p>';
    const own = new Highlight(liveOf({ ...rangeIn('own') }));
    CSS.highlights.set('search-hit', own);
    reading = read();
    await marked(['홍범도']);
    reading.stop();
    expect(CSS.highlights.get('search-hit')).toBe(own);
    expect(own.size).toBe(1);
    CSS.highlights.delete('search-hit');
  });
});

function rangeIn(id: string) {
  const text = document.getElementById(id)!.firstChild!;
  return { startContainer: text, startOffset: 0, endContainer: text, endOffset: 2, collapsed: false };
}

describe('text that comes, changes and goes', () => {
  it('is marked when it comes', async () => {
    show('<main><p>아무도 없다</p></main>');
    document.querySelector('main')!.insertAdjacentHTML('beforeend', '<p>홍범도</p>');
    await marked(['홍범도']);
  });

  it('is read alone, not with the whole page', async () => {
    const { requests } = show(`<main>${'<p>긴 글의 한 문단이다.</p>'.repeat(50)}</main>`);
    await vi.waitFor(() => expect(requests().length).toBe(1));
    document.querySelector('main')!.insertAdjacentHTML('beforeend', '<p>홍범도</p>');
    await marked(['홍범도']);
    expect(requests()[1]).toBe('홍범도');
  });

  it('is marked anew when it changes in place', async () => {
    show('<p id="live">홍범도</p>');
    await marked(['홍범도']);
    document.getElementById('live')!.firstChild!.textContent = '어제 카자흐스탄에서';
    await marked(['카자흐스탄']);
  });

  it('joins across inline elements that come one by one', async () => {
    show('<p id="line">홍</p>');
    const bold = document.createElement('b');
    bold.textContent = '범도';
    document.getElementById('line')!.append(bold);
    await marked(['홍범도']);
  });

  it('is forgotten when it goes', async () => {
    const { session } = show('<p id="one">홍범도</p><p>카자흐스탄</p>');
    await marked(['홍범도', '카자흐스탄']);
    document.getElementById('one')!.remove();
    await marked(['카자흐스탄']);
    expect(session.dossier().entries.map(({ entity }) => entity)).toEqual(['kazakhstan']);
  });

  it('is marked once when the page moves it about', async () => {
    show('<section id="a"><p>홍범도</p></section><section id="b"></section>');
    await marked(['홍범도']);
    document.getElementById('b')!.append(document.querySelector('#a p')!);
    await new Promise((done) => setTimeout(done, 600));
    await marked(['홍범도']);
  });

  it('settles a short form above it that was only possible', async () => {
    const possibly: PackedMentions = {
      entities: [{ id: 'hong-beom-do', kind: 'person' }],
      whys: [{ form: '홍 장군', rule: 'exact', cost: 0, ending: '', prefix: '', evidence: [] }],
      alternatives: [[]],
      numbers: [0, 4, 0, 0, 0, 450, 0],
      established: [],
    };
    const established = [{ entity: 'hong-beom-do', form: '홍범도' }];
    show('<p>홍 장군이 왔다.</p>', {
      find: async (request) =>
        request.text.includes('홍범도') ? { ...(await findTwoNames(request)), established } : possibly,
    });
    await vi.waitFor(() => expect(reading!.session.dossier().possible).toHaveLength(1));
    expect(markedTexts()).toEqual([]);
    document.body.insertAdjacentHTML('beforeend', '<p>홍범도 장군이다.</p>');
    await marked(['홍 장군', '홍범도']);
    expect(reading!.session.dossier().possible).toEqual([]);
  });

  it('is marked in open shadow roots, late ones too', async () => {
    show('<div id="host"></div>');
    const root = document.createElement('section').attachShadow({ mode: 'open' });
    root.innerHTML = '<p>홍범도</p>';
    document.getElementById('host')!.append(root.host);
    await marked(['홍범도']);
    root.querySelector('p')!.insertAdjacentHTML('afterend', '<p>카자흐스탄</p>');
    await marked(['홍범도', '카자흐스탄']);
  });

  it('is marked when a click shows what was hidden', async () => {
    show('<button id="more">더 보기</button><div id="rest" style="display:none"><p>홍범도</p></div>');
    const more = document.getElementById('more')!;
    more.addEventListener('click', () => document.getElementById('rest')!.style.removeProperty('display'));
    await new Promise((done) => setTimeout(done, 400));
    expect(markedTexts()).toEqual([]);
    await click(more);
    await marked(['홍범도']);
  });

  it('is left alone where the reader types', async () => {
    const { requests } = show('<p>홍범도</p><div contenteditable id="editor">홍</div>');
    await marked(['홍범도']);
    document.getElementById('editor')!.append('범도 홍범도');
    await new Promise((done) => setTimeout(done, 500));
    expect(requests().length).toBe(1);
    expect(ourRanges().length).toBe(1);
  });

  it('is followed through an hour of scrolling without holding on to what went', async () => {
    const { session } = show('<main id="feed"></main>');
    const feed = document.getElementById('feed')!;
    for (let round = 0; round < 6; round++) {
      feed.innerHTML = '<p>홍범도</p>'.repeat(50);
      await vi.waitFor(() => expect(ourRanges().length).toBe(50), { timeout: 5000 });
    }
    expect(session.dossier().entries[0]?.mentions.length).toBe(50);
  });

  it('is read again when the document is written anew', async () => {
    let rewritten = 0;
    const frame = document.createElement('iframe');
    document.body.innerHTML = '';
    document.body.append(frame);
    const inner = frame.contentDocument!;
    inner.body.innerHTML = '<p>빈 글</p>';
    reading = read({ document: inner, onRewritten: () => rewritten++ });
    inner.open();
    inner.write('<!doctype html><body><p>홍범도</p></body>');
    inner.close();
    await vi.waitFor(() => expect(rewritten).toBe(1));
  });
});

describe('five thousand mentions in one paragraph', () => {
  it('are all painted and never hold the page for long', async () => {
    document.body.innerHTML = `<p>${'홍범도 장군, '.repeat(5000)}</p>`;
    let longest = 0;
    let last = performance.now();
    const ticking = setInterval(() => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }, 1);
    reading = read();
    await vi.waitFor(() => expect(ourRanges().length).toBe(5000), { timeout: 12_000, interval: 300 });
    clearInterval(ticking);
    // Far above a slice, because a test machine shares its cores; a single block over all mentions takes several times as long.
    expect(longest).toBeLessThan(400);
  });
});
