import { describe, expect, it } from 'vitest';
import { cite } from '../../../core/citing/cite';
import type { CitableSource } from '../../../core/citing/types';
import { CITATION_STYLES, type CitationStyle } from '../../../core/citing/types';

const article: CitableSource = {
  id: 'steppe-post-2021',
  publisher: 'The Steppe Post',
  title: 'Two rivers & one road',
  lang: 'en',
  kind: 'press',
  published: '2021-08-17',
  url: 'https://steppe.example/a_b?x=1&y=2',
};

const korean: CitableSource = {
  id: 'chowon-2019',
  publisher: '초원일보',
  title: '두 나라를 잇는 길',
  lang: 'ko',
  kind: 'press',
  published: '2019-04',
  url: 'https://chowon.example/1',
};

const russian: CitableSource = {
  id: 'stepnoy-vestnik-2019',
  publisher: 'Степной вестник',
  title: 'Дорога «Юг — Север»: "начало" работ.',
  lang: 'ru',
  kind: 'agency',
  published: '2019-04-22',
  url: 'https://vestnik.example/2',
};

const bare: CitableSource = {
  id: 'archive-note',
  publisher: 'Archive of the Steppe',
  title: 'Who came in 1937?',
  lang: 'en',
  kind: 'official',
  published: null,
  url: null,
};

const frame = { accessed: '2026-11-24', lang: 'en' } as const;

describe('styles as their manuals write them', () => {
  it.each<[CitationStyle, CitableSource, string]>([
    [
      'apa',
      article,
      'The Steppe Post. (2021, August 17). Two rivers & one road. Retrieved November 24, 2026, from https://steppe.example/a_b?x=1&y=2',
    ],
    [
      'apa',
      korean,
      '초원일보. (2019, April). 두 나라를 잇는 길. Retrieved November 24, 2026, from https://chowon.example/1',
    ],
    ['apa', bare, 'Archive of the Steppe. (n.d.). Who came in 1937?'],
    [
      'chicago',
      article,
      'The Steppe Post. “Two rivers & one road.” August 17, 2021. Accessed November 24, 2026. https://steppe.example/a_b?x=1&y=2.',
    ],
    [
      'chicago',
      { ...korean, title: '정상회담 "두 나라의 길" 논의' },
      '초원일보. “정상회담 ‘두 나라의 길’ 논의.” April 2019. Accessed November 24, 2026. https://chowon.example/1.',
    ],
    ['chicago', bare, 'Archive of the Steppe. “Who came in 1937?”'],
    [
      'gost',
      article,
      'Two rivers & one road // The Steppe Post. 17.08.2021. URL: https://steppe.example/a_b?x=1&y=2 (дата обращения: 24.11.2026).',
    ],
    [
      'gost',
      russian,
      'Дорога «Юг — Север»: "начало" работ // Степной вестник. 22.04.2019. URL: https://vestnik.example/2 (дата обращения: 24.11.2026).',
    ],
    ['gost', bare, 'Who came in 1937? // Archive of the Steppe.'],
    [
      'korean-press',
      korean,
      '초원일보, 「두 나라를 잇는 길」, 2019. 4., https://chowon.example/1 (검색일: 2026. 11. 24.)',
    ],
    ['korean-press', bare, 'Archive of the Steppe, 「Who came in 1937?」, 날짜 미상'],
  ])('%s: %#', (style, source, text) => {
    expect(cite(source, style, frame)).toBe(text);
  });
});

describe('records for reference managers', () => {
  it('writes biblatex with TeX’s own signs escaped, but never in the address', () => {
    expect(cite(article, 'bibtex', frame).split('\n')).toEqual([
      '@online{steppe-post-2021,',
      '  author  = {{The Steppe Post}},',
      '  title   = {{Two rivers \\& one road}},',
      '  date    = {2021-08-17},',
      '  url     = {https://steppe.example/a_b?x=1&y=2},',
      '  urldate = {2026-11-24},',
      '  langid  = {english},',
      '}',
    ]);
  });

  it('writes RIS tags with CRLF, empty places for unknown days, and an end', () => {
    const record = cite(korean, 'ris', frame);
    expect(record.startsWith('TY  - NEWS\r\n')).toBe(true);
    expect(record).toContain('T2  - 초원일보\r\n');
    expect(record).toContain('DA  - 2019/04//\r\n');
    expect(record).toContain('Y2  - 2026/11/24/\r\n');
    expect(record.endsWith('ER  - \r\n')).toBe(true);
  });

  it('writes CSL-JSON with date parts only as far as they are known', () => {
    const [item] = JSON.parse(cite(korean, 'csl-json', frame));
    expect(item).toMatchObject({
      type: 'article-newspaper',
      issued: { 'date-parts': [[2019, 4]] },
      accessed: { 'date-parts': [[2026, 11, 24]] },
      author: [{ literal: '초원일보' }],
    });
  });

  it('says "about" where the date is about', () => {
    const about = { ...bare, published: '1937~' };
    expect(cite(about, 'apa', frame)).toContain('(ca. 1937)');
    expect(cite(about, 'gost', frame)).toContain('ок. 1937');
    expect(JSON.parse(cite(about, 'csl-json', frame))[0].issued).toEqual({
      'date-parts': [[1937]],
      circa: true,
    });
  });
});

it('names publisher and title in every style, whatever is missing', () => {
  for (const style of CITATION_STYLES) {
    const text = cite(bare, style, frame);
    expect(text, style).toContain('Archive of the Steppe');
    expect(text, style).toContain('Who came in 1937?');
    expect(text, style).not.toMatch(/null|undefined/);
  }
});
