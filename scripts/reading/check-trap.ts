/** A trap: a short text with what has to be marked in it and what must not be. */
import { detectLanguage } from '../../core/language/detect-language';
import type { ResolveOptions } from '../../core/matching/resolve';
import type { Mention } from '../../core/matching/types';
import type { Matcher } from './matcher';

export type Trap = {
  text: string;
  /** Day of the article; none means unknown. */
  on?: string;
  /** Surface → entity that has to be marked there. */
  marks?: Record<string, string>;
  /** Surface → entity that must not be marked there, though it may be elsewhere. */
  not?: Record<string, string>;
  /** Entities that must not be marked anywhere in the text. */
  never?: string[];
};

/** What a trap caught: marks that are missing and marks that must not be; both empty when it was passed. */
export type TrapResult = { missing: string[]; wrong: string[] };

function overlapsSurface(text: string, surface: string, { start, end }: Mention): boolean {
  for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
    if (at < end && start < at + surface.length) return true;
  }
  return false;
}

/** Tries one trap. */
export function checkTrap(trap: Trap, matcher: Matcher, options?: ResolveOptions): TrapResult {
  const context = { lang: detectLanguage(trap.text), published: trap.on ?? null, established: [] };
  const { mentions } = matcher.match(trap.text, context, options);
  const isMarked = ([surface, entity]: [string, string]): boolean =>
    mentions.some((mention) => mention.entity === entity && overlapsSurface(trap.text, surface, mention));
  const missing = Object.entries(trap.marks ?? {}).filter((mark) => !isMarked(mark));
  const wrong = mentions.filter(({ entity }) => trap.never?.includes(entity));
  const misplaced = Object.entries(trap.not ?? {}).filter(isMarked);
  return {
    missing: missing.map(([surface, entity]) => `${surface} → ${entity}`),
    wrong: [
      ...wrong.map(({ text, entity }) => `${text} → ${entity}`),
      ...misplaced.map(([surface, entity]) => `${surface} → ${entity}`),
    ],
  };
}
