import { holdsAt } from '../../dates/partial-date';
import { languageAt, type PageSignals, topicOf, wordsAround, wordsBeside } from './page-signals';
import type { Profile } from './profiles';
import { evidence, type Rule, type Situation } from './rule';
import { findStem, followedBy, isHangul, precededBy } from './surroundings';

const HAN = /\p{Script=Han}/u;

/** 문 대통령: after another syllable (방문 대통령, 전문 대통령) its surname is the end of a word. */
const isSyllableWithOffice = ({ person, name }: Profile): boolean =>
  person === 'surname-with-office' && isHangul(name.form.charCodeAt(0));

/** One Han character names someone in Korean headlines only (尹, 文, 靑), and only where it stands by itself. */
function isHanInsideText({ candidate, page }: Situation): boolean {
  const { start, end } = candidate;
  if (end - start !== 1 || !HAN.test(page.text[start]!)) return false;
  return (
    languageAt(page, start) !== 'ko' || HAN.test(page.text[start - 1] ?? '') || HAN.test(page.text[end] ?? '')
  );
}

/** Further names of a list: ", Ақмола, Түркістан". */
const REST_OF_LIST = /^(?:(?:,|\s(?:және|мен|пен|бен|и|and))\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)+/u;
const REGIONS = ['облыстар', 'областей', 'областях', 'областям', 'области', 'regions', 'oblasts'];

/** Longest list looked over, in UTF-16 units. */
const LIST_REACH = 160;

/** A plural at the end of a list speaks of all its names: Алматы, Түркістан облыстары are two regions. */
function regionAfterList({ candidate, profile, page }: Situation): string | null {
  if (profile.entity.kind !== 'place' || !profile.hints.notBefore?.includes('облыс')) return null;
  const list = REST_OF_LIST.exec(page.text.slice(candidate.end, candidate.end + LIST_REACH));
  return list ? followedBy(page.text, candidate.end + list[0].length, REGIONS) : null;
}

/** 홍범도함 is a submarine, 신안산선 a railway line: the name is only a part of what stands there. */
export const partOfAnotherWord: Rule = {
  applies: (profile) =>
    Boolean(profile.hints.notBefore?.length || profile.hints.notAfter?.length) ||
    (profile.name.form.length === 1 && HAN.test(profile.name.form)) ||
    isSyllableWithOffice(profile),
  weigh: (situation) => {
    const { candidate, profile, page } = situation;
    if (isHanInsideText(situation)) return evidence('part-of-another-word');
    if (isSyllableWithOffice(profile) && isHangul(page.text.charCodeAt(candidate.start - 1)))
      return evidence('part-of-another-word', page.text.slice(candidate.start - 1, candidate.end));
    const { notBefore, notAfter } = profile.hints;
    const after = notBefore?.length
      ? (followedBy(page.text, candidate.end, notBefore) ?? regionAfterList(situation))
      : null;
    if (after) return evidence('part-of-another-word', after);
    const before = notAfter?.length ? precededBy(page.text, candidate.start, notAfter) : null;
    return before ? evidence('part-of-another-word', before) : null;
  },
};

/** True for a name of some years only in an article of those years: Akmola in 1997. */
function isInUse({ name }: Profile, page: PageSignals): boolean {
  const { published } = page.context;
  return name.validity !== undefined && published !== null && holdsAt(name.validity, published) === 'yes';
}

/**
 * A title, trade or topic that fits the entity stands near (선수 by 안산, 장관 by 유영민), or none does where the form
 * means this entity only beside such a word.
 */
export const wordsFor: Rule = {
  applies: ({ hints, standing }) => standing !== 'plain' && Boolean(hints.near?.length),
  weigh: ({ candidate, profile, page }) => {
    const saw = findStem(wordsAround(page, candidate), profile.hints.near ?? []);
    if (saw) return evidence('words-for-it', saw);
    return profile.hints.needsNear && !isInUse(profile, page) ? evidence('none-of-its-words') : null;
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

/** Nearest of `stems` to the span, in UTF-16 units from its edges; infinite where none stands there. */
function distanceTo(stems: readonly string[], before: string, after: string): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const stem of stems) {
    const ahead = before.lastIndexOf(stem);
    if (ahead >= 0) nearest = Math.min(nearest, before.length - ahead - stem.length);
    const behind = after.indexOf(stem);
    if (behind >= 0) nearest = Math.min(nearest, behind);
  }
  return nearest;
}

/**
 * A word of another sense stands near (부장판사 by 김연경, cycling by Astana), and none nearer that speaks for it: in a
 * list of names, 안산(광주은행), 김수린(광주시청), each bracket belongs to its own name.
 */
export const wordsAgainst: Rule = {
  applies: ({ hints }) => Boolean(hints.against?.length),
  weigh: ({ candidate, profile, page }) => {
    const { against = [], near = [] } = profile.hints;
    const around = wordsAround(page, candidate);
    const saw = findStem(around, against);
    if (!saw) return null;
    if (profile.standing !== 'plain' && findStem(around, near)) {
      const { before, after } = wordsBeside(page, candidate);
      if (distanceTo(near, before, after) < distanceTo(against, before, after)) return null;
    }
    return evidence('words-against-it', saw);
  },
};
