/** Title, language and date of a document that is read whole and at once: saved pages and tests. A page shown sends its clues away. */
import { factsOfClues } from '../core/dates/facts-of-clues';
import type { PageFacts } from '../core/matching/types';
import { collectClues } from './page-clues';

/** Text used to tell the language, in UTF-16 units; enough for two paragraphs. */
const LANGUAGE_SAMPLE = 1000;

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

/**
 * The facts of a document. Never throws. `text`, the article's text if the caller has it, is used to tell the language; else
 * paragraphs are sampled.
 */
export function readPageFacts(document: Document, text?: string): PageFacts {
  return factsOfClues(collectClues(document, true), text ?? sampleText(document));
}
