/** Words beside a name: what makes it a longer word, a title or trade that fits, or one of something else. */
import type { Evidence } from '../types';
import { evidence, type Situation } from './rules';
import { findStem, followedBy, precededBy, wordsAround } from './surroundings';

/** 홍범도함 is a submarine, 신안산선 a railway line: the name is only a part of what stands there. */
export function partOfAnotherWord({ candidate, profile, page }: Situation): Evidence | null {
  const { notBefore, notAfter } = profile.hints;
  const after = notBefore?.length ? followedBy(page.text, candidate.end, notBefore) : null;
  if (after) return evidence('part-of-another-word', after);
  const before = notAfter?.length ? precededBy(page.text, candidate.start, notAfter) : null;
  return before ? evidence('part-of-another-word', before) : null;
}

/** A title, trade or topic that fits the entity stands near (선수 by 안산, 장관 by 유영민). */
export function wordsFor({ candidate, profile, page }: Situation): Evidence | null {
  const { near } = profile.hints;
  if (!near?.length || profile.standing === 'plain') return null;
  const saw = findStem(wordsAround(page.text, candidate.start, candidate.end), near);
  return saw ? evidence('words-for-it', saw) : null;
}

/** A word of another sense stands near (부장판사 by 김연경, cycling by Astana). */
export function wordsAgainst({ candidate, profile, page }: Situation): Evidence | null {
  const { against } = profile.hints;
  if (!against?.length) return null;
  const saw = findStem(wordsAround(page.text, candidate.start, candidate.end), against);
  return saw ? evidence('words-against-it', saw) : null;
}
