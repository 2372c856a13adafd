/**
 * Bracketed glosses inside a name: 신(新)북방정책 is 신북방정책 with its first syllable explained.
 *
 * Glosses are rare, so the main scan knows nothing of them. Around each one the text is scanned once more with the gloss
 * taken out, and only what spans the cut is kept. A gloss after a whole name (프레쉬 윈드(Fresh Wind)) is left alone: the
 * bracket is a boundary there, and its content a mention of its own.
 */
import type { Candidate } from './types';

/** A Han or Latin gloss between two Hangul syllables, possibly with a space after it. */
const GLOSS = /(?<=[가-힣])[(（][\u3400-\u9fff\uf900-\ufaffA-Za-z .'-]{1,24}[)）](?= ?[가-힣])/g;

/** Text looked at on each side of a gloss; longer than any Korean name in use. */
const REACH = 48;

/** Candidates that hold a gloss inside them, with offsets into the whole text. */
export function findAcrossGlosses(text: string, scan: (part: string) => Candidate[]): Candidate[] {
  if (!text.includes('(') && !text.includes('（')) return [];
  const found: Candidate[] = [];
  for (const gloss of text.matchAll(GLOSS)) {
    const from = Math.max(0, gloss.index - REACH);
    const before = text.slice(from, gloss.index);
    const after = gloss.index + gloss[0].length;
    for (const candidate of scan(before + text.slice(after, after + REACH))) {
      if (candidate.start >= before.length || candidate.end <= before.length) continue;
      found.push({ ...candidate, start: from + candidate.start, end: after + candidate.end - before.length });
    }
  }
  return found;
}
