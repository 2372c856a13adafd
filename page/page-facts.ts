/**
 * What a page says of itself: title, language and day of publication, each with where it was found. Reads the document
 * only (works on a parsed one without layout as well); nothing is guessed: a page that tells no date has none.
 */
import { type DateInText, readDateLine, readDateValue } from '../core/dates/read-date';
import type { PartialDate } from '../core/facts/types';
import { detectLanguage, settleLanguage } from '../core/language/detect-language';
import type { FoundIn, PageDate, PageFacts } from '../core/matching/types';

/** Metadata names that state the day of first publication, most trusted first; lower case. */
const DATE_META = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'dd:published_time',
  'mediator_published_time',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.issued',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'originalpublicationdate',
  'publication_date',
  'publish_date',
  'publish-date',
  'publishdate',
  'pubdate',
  'published',
  'article.published',
  'article.created',
  'displaydate',
  'og:regdate',
  'regdate',
  'news:regdate',
  'citation_publication_date',
  'date.created',
  'date.release',
  'created',
  'date',
];

/** Nodes of structured data that are the article itself. Others (site, breadcrumb, video beside it) carry other dates. */
const ARTICLE_TYPES = /article|posting|report|newsitem|webpage/i;

/** Where the visible date line usually stands. */
const DATE_LINE_PLACES =
  '[class*="date" i],[class*="time" i],[class*="regist" i],[class*="byline" i],[class*="info" i],[class*="publish" i],[id*="date" i],[id*="time" i]';

/** Parts of a page that are about other articles. */
const ELSEWHERE =
  'aside,nav,footer,[class*="related" i],[class*="rank" i],[class*="popular" i],[class*="sidebar" i],[class*="comment" i]';

/** A date line is short; longer text that holds a date is the article's own. In UTF-16 units. */
const MAX_DATE_LINE = 120;

/** Elements looked at for a visible date before giving up: bounds the work on pages of thousands of teasers. */
const MAX_DATE_PLACES = 200;

/** Nesting of structured data followed; real pages stay below four. */
const MAX_JSON_DEPTH = 8;

/** Text used to tell the language, in UTF-16 units; enough for two paragraphs. */
const LANGUAGE_SAMPLE = 1000;

type JsonNode = Record<string, unknown>;

const isNode = (value: unknown): value is JsonNode => typeof value === 'object' && value !== null;

/** Every object in a structured-data value, through arrays, `@graph` and `mainEntity…`. */
function* jsonNodes(value: unknown, depth = 0): Generator<JsonNode> {
  if (depth > MAX_JSON_DEPTH || !isNode(value)) return;
  if (Array.isArray(value)) {
    for (const item of value) yield* jsonNodes(item, depth + 1);
    return;
  }
  yield value;
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item']) {
    yield* jsonNodes(value[key], depth + 1);
  }
}

/** All structured-data objects of the page; a script that is no JSON is passed over. */
function structuredData(document: Document): JsonNode[] {
  const nodes: JsonNode[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    // Some sites wrap the JSON into CDATA or an HTML comment, and leave raw line breaks inside strings.
    const text = (script.textContent ?? '')
      .replace(/^\s*(?:<!\[CDATA\[|<!--|\/\/<!\[CDATA\[)/, '')
      .replace(/(?:\]\]>|-->|\/\/\]\]>)\s*$/, '')
      .replace(/[\n\r\t]/g, ' ');
    try {
      nodes.push(...jsonNodes(JSON.parse(text)));
    } catch {
      // Broken structured data is common and says nothing; the other places are asked.
    }
  }
  return nodes;
}

function typeOf(node: JsonNode): string {
  const type = node['@type'];
  return Array.isArray(type) ? type.join(' ') : String(type ?? '');
}

function dateFromJson(nodes: JsonNode[]): PartialDate | null {
  // The article first, a page node only when there is no article with a date.
  const ranked = [...nodes].sort(
    (a, b) => Number(/webpage/i.test(typeOf(a))) - Number(/webpage/i.test(typeOf(b))),
  );
  for (const node of ranked) {
    if (!ARTICLE_TYPES.test(typeOf(node))) continue;
    for (const key of ['datePublished', 'dateCreated', 'uploadDate']) {
      const value = node[key];
      const date =
        typeof value === 'string' || typeof value === 'number' ? readDateValue(String(value)) : null;
      if (date) return date;
    }
  }
  return null;
}

/** Content of every `meta`, by lower-case name; the first of a name counts. */
function metaContents(document: Document): Map<string, string> {
  const contents = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const content = meta.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name && !contents.has(name)) contents.set(name, content);
    }
  }
  return contents;
}

function dateFromMeta(contents: Map<string, string>): PartialDate | null {
  for (const name of DATE_META) {
    const content = contents.get(name);
    const date = content === undefined ? null : readDateValue(content);
    if (date) return date;
  }
  return null;
}

const elsewhere = (element: Element): boolean => element.closest(ELSEWHERE) !== null;

/** Date of a `<time>` of the article: marked as publication if any is, else the first; changes and other articles excluded. */
function dateFromTime(document: Document): PartialDate | null {
  let first: PartialDate | null = null;
  let looked = 0;
  for (const time of document.querySelectorAll('time,[itemprop="datePublished"]')) {
    if (++looked > MAX_DATE_PLACES) break;
    const label = `${time.getAttribute('itemprop') ?? ''} ${time.getAttribute('class') ?? ''}`;
    if (/modif|updat/i.test(label) || elsewhere(time)) continue;
    const value = time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent ?? '';
    const date =
      readDateValue(value) ?? readDateLine((time.textContent ?? '').slice(0, MAX_DATE_LINE))?.date ?? null;
    if (date === null) continue;
    if (time.hasAttribute('pubdate') || /publish/i.test(label)) return date;
    first ??= date;
  }
  return first;
}

/** Date of a visible line: one labelled as publication anywhere wins over a bare one, a bare one over one of a change. */
function dateFromLine(document: Document): PartialDate | null {
  const lines: DateInText[] = [];
  let looked = 0;
  for (const place of document.querySelectorAll(DATE_LINE_PLACES)) {
    if (++looked > MAX_DATE_PLACES) break;
    if (elsewhere(place)) continue;
    const text = (place.textContent ?? '').replace(/\s+/g, ' ').trim();
    const line = text.length > 0 && text.length <= MAX_DATE_LINE ? readDateLine(text) : null;
    if (line?.role === 'published') return line.date;
    if (line) lines.push(line);
  }
  return (lines.find((line) => line.role === 'plain') ?? lines[0])?.date ?? null;
}

function findDate(document: Document, meta: Map<string, string>): PageDate | null {
  const places: [FoundIn, () => PartialDate | null][] = [
    ['json-ld', () => dateFromJson(structuredData(document))],
    ['meta', () => dateFromMeta(meta)],
    ['time-element', () => dateFromTime(document)],
    ['date-line', () => dateFromLine(document)],
  ];
  for (const [foundIn, read] of places) {
    const date = read();
    if (date) return { date, foundIn };
  }
  return null;
}

/** Some text of the article for telling its language: paragraphs, else whatever the body holds. */
function sampleText(document: Document): string {
  let sample = '';
  for (const paragraph of document.querySelectorAll('article p, main p, p')) {
    sample += `${paragraph.textContent ?? ''} `;
    if (sample.length > LANGUAGE_SAMPLE) break;
  }
  return sample.trim().length > 200
    ? sample
    : `${sample}${(document.querySelector('body')?.textContent ?? '').slice(0, LANGUAGE_SAMPLE)}`;
}

function titleOf(document: Document, meta: Map<string, string>): string {
  return (meta.get('og:title') ?? document.querySelector('title')?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Title, language and publication date of a page, with where language and date were found. Never throws: a page that
 * tells nothing gives nulls and an empty title. `text`, the article's text if the caller has it, is used to tell the
 * language; else paragraphs are sampled.
 */
export function readPageFacts(document: Document, text?: string): PageFacts {
  const meta = metaContents(document);
  const declared =
    document.documentElement?.getAttribute('lang') ||
    meta.get('content-language') ||
    meta.get('og:locale') ||
    null;
  const lang = settleLanguage(declared, detectLanguage(text ?? sampleText(document)));
  const declaredAsSuch = lang !== null && settleLanguage(declared, null) === lang;
  return {
    lang,
    langFoundIn: lang === null ? 'unknown' : declaredAsSuch ? 'html-lang' : 'script',
    published: findDate(document, meta),
    title: titleOf(document, meta),
  };
}
