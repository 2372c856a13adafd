/** Tells an article from a front page, a shop or a mailbox, in well under a millisecond. */
import isProbablyReaderable from '@mozilla/readability/Readability-readerable';

/** schema.org types whose pages are one text about something (https://schema.org/Article and what is under it). */
const ARTICLE_TYPE =
  /"@type"\s*:\s*(?:\[[^\]]{0,200})?"(?:https?:\/\/schema\.org\/)?(?:[A-Za-z]*NewsArticle|Article|BlogPosting|LiveBlogPosting|OpinionNewsArticle|ReportageNewsArticle|Report|ScholarlyArticle|SatiricalArticle|AdvertiserContentArticle|MedicalScholarlyArticle)"/;

/** Longest JSON-LD script looked at, in UTF-16 units; whole article bodies are often in it, their type stands before. */
const MAX_JSON_LD = 200_000;

/**
 * Shortest paragraph that counts, in characters. Readability's 140 is made for English; a Korean sentence says as much in
 * half the characters.
 */
const MIN_PARAGRAPH = 70;

/** True when the page says that it is an article, or reads like one. Looks only, changes nothing, throws nothing. */
export function isArticle(document: Document): boolean {
  return saysSo(document) || isProbablyReaderable(document, { minContentLength: MIN_PARAGRAPH });
}

function saysSo(document: Document): boolean {
  if (document.querySelector('meta[property="og:type"][content^="article" i], [itemtype$="Article"]'))
    return true;
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    if (ARTICLE_TYPE.test((script.textContent ?? '').slice(0, MAX_JSON_LD))) return true;
  }
  return false;
}
