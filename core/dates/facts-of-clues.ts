/**
 * What a page says of itself, made of the few strings the page was asked for (page/page-clues.ts): title, language and day of
 * publication, each with where it was found. Nothing is guessed: a page that tells no date has none. Apart from the page, so
 * that a page does not pay for reading dates in every form there is.
 */
import type { PartialDate } from '../facts/types';
import { detectLanguage, settleLanguage } from '../language/detect-language';
import type { FoundIn, PageDate, PageFacts } from '../matching/types';
import { type DateInText, readDateLine, readDateValue } from './read-date';

/** A `<time>` or an element that says it is the date. */
export type TimeClue = {
  /** `datetime`, else `content`, else the text. */
  value: string;
  text: string;
  /** Its `itemprop` and classes. */
  label: string;
  /** It carries `pubdate`. */
  isPublication: boolean;
};

/** Strings of a page that may tell its facts. */
export type PageClues = {
  /** The document's `lang`. */
  lang: string | null;
  /** Of the `<title>`. */
  title: string;
  /** Names in lower case with contents, in order of the page; the first of a name counts. */
  meta: [name: string, content: string][];
  /** Texts of the scripts of structured data that hold a date. */
  jsonLd: string[];
  times: TimeClue[];
  /** Short lines where a visible date usually stands; null when they were not looked for. */
  lines: string[] | null;
};

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

/** Text of a time element that is looked at for a date, in UTF-16 units. */
const MAX_DATE_LINE = 120;

/** Nesting of structured data followed; real pages stay below four. */
const MAX_JSON_DEPTH = 8;

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

/** All structured-data objects of these scripts; one that is no JSON is passed over. */
function structuredData(scripts: readonly string[]): JsonNode[] {
  const nodes: JsonNode[] = [];
  for (const script of scripts) {
    // Some sites wrap the JSON into CDATA or an HTML comment, and leave raw line breaks inside strings.
    const text = script
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

function dateFromMeta(contents: ReadonlyMap<string, string>): PartialDate | null {
  for (const name of DATE_META) {
    const content = contents.get(name);
    const date = content === undefined ? null : readDateValue(content);
    if (date) return date;
  }
  return null;
}

/** Date of a time element: of one marked as publication if any is, else of the first; changes do not count. */
function dateFromTimes(times: readonly TimeClue[]): PartialDate | null {
  let first: PartialDate | null = null;
  for (const { value, text, label, isPublication } of times) {
    if (/modif|updat/i.test(label)) continue;
    const date = readDateValue(value) ?? readDateLine(text.slice(0, MAX_DATE_LINE))?.date ?? null;
    if (date === null) continue;
    if (isPublication || /publish/i.test(label)) return date;
    first ??= date;
  }
  return first;
}

/** Date of a visible line: one labelled as publication anywhere wins over a bare one, a bare one over one of a change. */
function dateFromLines(texts: readonly string[]): PartialDate | null {
  const lines: DateInText[] = [];
  for (const text of texts) {
    const line = readDateLine(text);
    if (line?.role === 'published') return line.date;
    if (line) lines.push(line);
  }
  return (lines.find((line) => line.role === 'plain') ?? lines[0])?.date ?? null;
}

function findDate({ jsonLd, times, lines }: PageClues, meta: ReadonlyMap<string, string>): PageDate | null {
  const places: [FoundIn, () => PartialDate | null][] = [
    ['json-ld', () => dateFromJson(structuredData(jsonLd))],
    ['meta', () => dateFromMeta(meta)],
    ['time-element', () => dateFromTimes(times)],
    ['date-line', () => dateFromLines(lines ?? [])],
  ];
  for (const [foundIn, read] of places) {
    const date = read();
    if (date) return { date, foundIn };
  }
  return null;
}

/**
 * The facts that the clues tell. `text`, where given, is used to tell the language beside what the page declares. Never
 * throws: a page that tells nothing gives nulls and an empty title.
 */
export function factsOfClues(clues: PageClues, text: string | null): PageFacts {
  const meta = new Map<string, string>();
  for (const [name, content] of clues.meta) if (!meta.has(name)) meta.set(name, content);
  const declared = clues.lang || meta.get('content-language') || meta.get('og:locale') || null;
  const lang = settleLanguage(declared, text === null ? null : detectLanguage(text));
  const declaredAsSuch = lang !== null && settleLanguage(declared, null) === lang;
  return {
    lang,
    langFoundIn: lang === null ? 'unknown' : declaredAsSuch ? 'html-lang' : 'script',
    published: findDate(clues, meta),
    title: (meta.get('og:title') ?? clues.title).replace(/\s+/g, ' ').trim(),
  };
}
