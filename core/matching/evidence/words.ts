/** Words beside a name: what makes it a longer word, a title or trade that fits, or one of something else. */
import type { Evidence } from '../types';
import { evidence, type Situation } from './rules';
import { findStem, followedBy, precededBy, wordsAround } from './surroundings';

const HAN = /\p{Script=Han}/u;

/** One Han character names someone in Korean headlines only (尹, 文, 靑), and only where it stands by itself. */
function isHanInsideText({ candidate, page }: Situation): boolean {
  const { start, end } = candidate;
  if (end - start !== 1 || !HAN.test(page.text[start]!)) return false;
  return page.context.lang !== 'ko' || HAN.test(page.text[start - 1] ?? '') || HAN.test(page.text[end] ?? '');
}

/** 홍범도함 is a submarine, 신안산선 a railway line: the name is only a part of what stands there. */
export function partOfAnotherWord(situation: Situation): Evidence | null {
  const { candidate, profile, page } = situation;
  if (isHanInsideText(situation)) return evidence('part-of-another-word');
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

/** What the whole text is about fits the entity (배구 on the page, for 김연경). */
export function topicOfThePage({ profile, page }: Situation): Evidence | null {
  const { onPage } = profile.hints;
  if (!onPage?.length || profile.standing === 'plain') return null;
  const saw = page.names(onPage);
  return saw ? evidence('topic-of-the-page', saw) : null;
}

/** A word of another sense stands near (부장판사 by 김연경, cycling by Astana). */
export function wordsAgainst({ candidate, profile, page }: Situation): Evidence | null {
  const { against } = profile.hints;
  if (!against?.length) return null;
  const saw = findStem(wordsAround(page.text, candidate.start, candidate.end), against);
  return saw ? evidence('words-against-it', saw) : null;
}
