/**
 * Collects what a page may tell of its title, language and date, and judges nothing: core/dates/facts-of-clues.ts does, elsewhere
 * than on the page. Works on a parsed document without layout as well.
 */
import type { PageClues, TimeClue } from '../core/dates/facts-of-clues';

/** Where the visible date line usually stands. */
const DATE_LINE_PLACES =
  '[class*="date" i],[class*="time" i],[class*="regist" i],[class*="byline" i],[class*="info" i],[class*="publish" i],[id*="date" i],[id*="time" i]';

/** Parts of a page that are about other articles. */
const ELSEWHERE =
  'aside,nav,footer,[class*="related" i],[class*="rank" i],[class*="popular" i],[class*="sidebar" i],[class*="comment" i]';

/** A date line is short; longer text that holds a date is the article's own. In UTF-16 units. */
const MAX_LINE = 120;
/** Elements looked at in each place before giving up: bounds the work on pages of thousands of teasers. */
const MAX_PLACES = 200;
/** Longest title, attribute or metadata taken along, in UTF-16 units: what is longer is no date, language or headline. */
const MAX_CLUE = 1000;
/** Longest script of structured data taken along, in UTF-16 units; whole article bodies are often in it. */
const MAX_SCRIPT = 200_000;
/** Names of metadata that can state a date, the language or the title. */
const TELLING_NAME = /dat|publi|pubd|issued|created|language|locale|og:title/;

/** Never throws. The visible `lines` are asked for only where nothing else tells the date: they take the longest to find. */
export function collectClues(document: Document, withLines: boolean): PageClues {
  return {
    lang: document.documentElement?.getAttribute('lang')?.slice(0, MAX_CLUE) ?? null,
    title: (document.querySelector('title')?.textContent ?? '').slice(0, MAX_CLUE),
    meta: metaClues(document),
    jsonLd: structuredClues(document),
    times: timeClues(document),
    lines: withLines ? dateLines(document) : null,
  };
}

function metaClues(document: Document): PageClues['meta'] {
  const clues: PageClues['meta'] = [];
  for (const meta of document.querySelectorAll('meta[content]')) {
    if (clues.length >= MAX_PLACES) break;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (!name || name.length > MAX_CLUE || !TELLING_NAME.test(name)) continue;
      const content = meta.getAttribute('content')?.trim();
      if (content) clues.push([name, content.slice(0, MAX_CLUE)]);
    }
  }
  return clues;
}

function structuredClues(document: Document): string[] {
  const clues: string[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (clues.length < MAX_PLACES && text.length <= MAX_SCRIPT && /date/i.test(text)) clues.push(text);
  }
  return clues;
}

function isElsewhere(element: Element): boolean {
  return element.closest(ELSEWHERE) !== null;
}

function timeClues(document: Document): TimeClue[] {
  const clues: TimeClue[] = [];
  let looked = 0;
  for (const time of document.querySelectorAll('time,[itemprop="datePublished"]')) {
    if (++looked > MAX_PLACES) break;
    if (isElsewhere(time)) continue;
    const text = (time.textContent ?? '').slice(0, 2 * MAX_LINE);
    clues.push({
      value: (time.getAttribute('datetime') ?? time.getAttribute('content') ?? text).slice(0, MAX_CLUE),
      text,
      label: `${time.getAttribute('itemprop') ?? ''} ${time.getAttribute('class') ?? ''}`.slice(0, MAX_CLUE),
      isPublication: time.hasAttribute('pubdate'),
    });
  }
  return clues;
}

function dateLines(document: Document): string[] {
  const lines: string[] = [];
  let looked = 0;
  for (const place of document.querySelectorAll(DATE_LINE_PLACES)) {
    if (++looked > MAX_PLACES) break;
    if (isElsewhere(place)) continue;
    const text = (place.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text.length > 0 && text.length <= MAX_LINE) lines.push(text);
  }
  return lines;
}
