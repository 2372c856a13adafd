/**
 * Bracketed glosses inside a name: 신(新)북방정책 is 신북방정책 with its first syllable explained.
 *
 * Glosses are rare, so the main scan knows nothing of them. Around each one the text is scanned once more with the gloss
 * taken out, and only what spans the cut is kept. A gloss after a whole name (프레쉬 윈드(Fresh Wind)) is left alone: the
 * bracket is a boundary there, and its content a mention of its own.
 */
import { HANGUL, KIND } from './characters';
import type { Candidate } from './types';

/** A Han or Latin gloss, with what follows it: a Hangul syllable, possibly after a space. */
const GLOSS = /[(（][\u3400-\u9fff\uf900-\ufaffA-Za-z .'-]{1,24}[)）](?= ?[가-힣])/y;

/** Text looked at on each side of a gloss; longer than any Korean name in use. */
const REACH = 48;

/** Candidates that hold a gloss inside them, with offsets into the whole text. */
export function findAcrossGlosses(text: string, scan: (part: string) => Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  for (const bracket of ['(', '（']) {
    for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) {
      if (KIND[text.charCodeAt(at - 1)] !== HANGUL) continue;
      GLOSS.lastIndex = at;
      const gloss = GLOSS.exec(text)?.[0];
      if (gloss) found.push(...acrossGloss(text, at, at + gloss.length, scan));
    }
  }
  return found;
}

function acrossGloss(
  text: string,
  at: number,
  after: number,
  scan: (part: string) => Candidate[],
): Candidate[] {
  const from = Math.max(0, at - REACH);
  const before = text.slice(from, at);
  return scan(before + text.slice(after, after + REACH))
    .filter(({ start, end }) => start < before.length && end > before.length)
    .map((candidate) => ({
      ...candidate,
      start: from + candidate.start,
      end: after + candidate.end - before.length,
    }));
}
