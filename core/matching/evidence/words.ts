import { languageAt, topicOf, wordsAround } from './page-signals';
import { evidence, type Rule, type Situation } from './rule';
import { findStem, followedBy, precededBy } from './surroundings';

const HAN = /\p{Script=Han}/u;

/** One Han character names someone in Korean headlines only (尹, 文, 靑), and only where it stands by itself. */
function isHanInsideText({ candidate, page }: Situation): boolean {
  const { start, end } = candidate;
  if (end - start !== 1 || !HAN.test(page.text[start]!)) return false;
  return (
    languageAt(page, start) !== 'ko' || HAN.test(page.text[start - 1] ?? '') || HAN.test(page.text[end] ?? '')
  );
}

/** 홍범도함 is a submarine, 신안산선 a railway line: the name is only a part of what stands there. */
export const partOfAnotherWord: Rule = {
  applies: ({ hints, name }) =>
    Boolean(hints.notBefore?.length || hints.notAfter?.length) ||
    (name.form.length === 1 && HAN.test(name.form)),
  weigh: (situation) => {
    const { candidate, profile, page } = situation;
    if (isHanInsideText(situation)) return evidence('part-of-another-word');
    const { notBefore, notAfter } = profile.hints;
    const after = notBefore?.length ? followedBy(page.text, candidate.end, notBefore) : null;
    if (after) return evidence('part-of-another-word', after);
    const before = notAfter?.length ? precededBy(page.text, candidate.start, notAfter) : null;
    return before ? evidence('part-of-another-word', before) : null;
  },
};

/** A title, trade or topic that fits the entity stands near (선수 by 안산, 장관 by 유영민). */
export const wordsFor: Rule = {
  applies: ({ hints, standing }) => standing !== 'plain' && Boolean(hints.near?.length),
  weigh: ({ candidate, profile, page }) => {
    const saw = findStem(wordsAround(page, candidate), profile.hints.near ?? []);
    return saw ? evidence('words-for-it', saw) : null;
  },
};

/** What the whole text is about fits the entity (배구 on the page, for 김연경). */
export const topicOfThePage: Rule = {
  applies: ({ hints, standing }) => standing !== 'plain' && Boolean(hints.onPage?.length),
  weigh: ({ profile, page }) => {
    const saw = topicOf(page, profile.hints.onPage ?? []);
    return saw ? evidence('topic-of-the-page', saw) : null;
  },
};

/** A word of another sense stands near (부장판사 by 김연경, cycling by Astana). */
export const wordsAgainst: Rule = {
  applies: ({ hints }) => Boolean(hints.against?.length),
  weigh: ({ candidate, profile, page }) => {
    const saw = findStem(wordsAround(page, candidate), profile.hints.against ?? []);
    return saw ? evidence('words-against-it', saw) : null;
  },
};
