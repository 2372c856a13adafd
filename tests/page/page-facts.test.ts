import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readPageFacts } from '../../page/page-facts';

const page = (head: string, body = '', lang = 'ko'): Document =>
  parseHTML(`<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`).document;

const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

const meta = (name: string, content: string, attribute = 'property'): string =>
  `<meta ${attribute}="${name}" content="${content}">`;

describe('the day of publication', () => {
  const cases: [told: string, document: Document, date: string | null, foundIn?: string][] = [
    [
      'by JSON-LD',
      page(jsonLd({ '@type': 'NewsArticle', datePublished: '2021-08-17T18:13:00+09:00' })),
      '2021-08-17',
      'json-ld',
    ],
    [
      'by JSON-LD in a graph beside the site and a breadcrumb',
      page(
        jsonLd({
          '@graph': [
            { '@type': 'WebSite', datePublished: '1999-01-01' },
            { '@type': ['Article', 'NewsArticle'], datePublished: '2024-06-12' },
          ],
        }),
      ),
      '2024-06-12',
      'json-ld',
    ],
    [
      'by JSON-LD in an array',
      page(
        jsonLd([
          { '@type': 'Organization' },
          { '@type': 'ReportageNewsArticle', datePublished: '2019-04-22' },
        ]),
      ),
      '2019-04-22',
      'json-ld',
    ],
    [
      'by the article rather than by the page around it',
      page(
        jsonLd([
          { '@type': 'WebPage', datePublished: '2010-01-01' },
          { '@type': 'NewsArticle', datePublished: '2019-04-22' },
        ]),
      ),
      '2019-04-22',
      'json-ld',
    ],
    [
      'by JSON-LD with raw line breaks and CDATA',
      page(
        jsonLd(
          '//<![CDATA[\n{"@type":"NewsArticle","headline":"두\n줄","datePublished":"2021-08-17"}\n//]]>',
        ),
      ),
      '2021-08-17',
      'json-ld',
    ],
    [
      'by metadata where the JSON-LD is broken',
      page(jsonLd('{"@type": "NewsArticle",,}') + meta('article:published_time', '2021-08-17T09:13:00Z')),
      '2021-08-17',
      'meta',
    ],
    [
      'by a Korean meta name',
      page(meta('dd:published_time', '2024-06-12T21:10:00+09:00')),
      '2024-06-12',
      'meta',
    ],
    [
      'by a Russian meta name',
      page(meta('mediator_published_time', '2021-08-17T14:05:00+06:00', 'name')),
      '2021-08-17',
      'meta',
    ],
    ['by compact digits', page(meta('pubdate', '20210817181305', 'name')), '2021-08-17', 'meta'],
    ['by microdata', page('', '<meta itemprop="datePublished" content="2021-08-17">'), '2021-08-17', 'meta'],
    [
      'by a time element, not by those of other articles or of a change',
      page(
        '',
        `<aside><time datetime="2025-01-01">1</time></aside>
         <article><time class="updated" datetime="2021-08-18">18</time><time datetime="2021-08-17T18:13">17</time></article>`,
      ),
      '2021-08-17',
      'time-element',
    ],
    [
      'by a labelled line',
      page('', '<p class="info">수정 2024.06.13 09:00 입력 2024.06.12 18:13</p>'),
      '2024-06-12',
      'date-line',
    ],
    ['by a bare line', page('', '<div class="news-date">17.08.2021 14:05</div>'), '2021-08-17', 'date-line'],
    [
      'by a line of publication that follows one of a change',
      page('', '<i class="date">Обновлено 18.08.2021</i><i class="date">Опубликовано 17.08.2021</i>'),
      '2021-08-17',
      'date-line',
    ],
    ['by nothing: a relative line', page('', '<span class="date">3시간 전</span>'), null],
    ['by nothing: an impossible value', page(meta('article:published_time', '9999-99-99')), null],
    ['by nothing: a date inside the text', page('', '<p>2019.04.22에 두 정상이 만났다.</p>'), null],
    ['by nothing: a list of other articles', page('', '<aside><p class="date">2019.04.22</p></aside>'), null],
  ];
  test.each(cases)('is told %s', (_told, document, date, foundIn) => {
    const { published } = readPageFacts(document);
    expect(published?.date ?? null).toBe(date);
    if (foundIn) expect(published?.foundIn).toBe(foundIn);
  });

  test('is the one of the article where metadata disagree', () => {
    const document = page(
      jsonLd({ '@type': 'NewsArticle', datePublished: '2021-08-17' }) +
        meta('article:published_time', '2023-01-01'),
    );
    expect(readPageFacts(document).published).toEqual({ date: '2021-08-17', foundIn: 'json-ld' });
  });
});

describe('language and title', () => {
  test('the declared language, without its region', () => {
    const facts = readPageFacts(page('', '<p>Президенты двух стран встретились в столице.</p>', 'ru-RU'));
    expect([facts.lang, facts.langFoundIn]).toEqual(['ru', 'html-lang']);
  });
  test('the language of the text where a template declares another', () => {
    const facts = readPageFacts(
      page('', '<p>두 정상은 오늘 오후 회담을 열고 협력 방안을 논의했다.</p>', 'en'),
    );
    expect([facts.lang, facts.langFoundIn]).toEqual(['ko', 'script']);
  });
  test('the title that the page gives to others, else its own', () => {
    expect(readPageFacts(page(`<title>a - News</title>${meta('og:title', 'a')}`)).title).toBe('a');
    expect(readPageFacts(page('<title>\n a  b </title>')).title).toBe('a b');
  });
  test('an empty document tells nothing and throws nothing', () => {
    const facts = readPageFacts(parseHTML('').document);
    expect(facts).toEqual({ lang: null, langFoundIn: 'unknown', published: null, title: '' });
  });
});
