/**
 * Whose partnership, whose joint statement? Forms that Korea and Kazakhstan share with other pairs of states are read by
 * the countries around them: in the sentence, then in the paragraph, then in the whole text; a third country in their
 * place takes the form away.
 */
import type { Evidence } from '../types';
import type { Countries } from './countries';
import { evidence, type Situation } from './rules';
import { paragraphAround, sentenceAround } from './surroundings';

/** Words by which a Korean text speaks of Korea without naming it. */
const KOREAN_VOICE = /양국|두 나라|두 정상|양 정상|우리 정부|우리 기업|우리나라/;

/** True when the stretch names what is required. */
function speaksOf(required: string, found: Countries, koreaImplied: boolean): boolean {
  if (required === 'kazakhstan') return found.kazakhstan > 0;
  if (required === 'korea') return found.korea > 0 || koreaImplied;
  return found.kazakhstan > 0 && (found.korea > 0 || koreaImplied);
}

/** The rule for every form with `requires` in its hints. */
export function aboutRequired({ candidate, profile, page }: Situation): Evidence | null {
  const { requires } = profile.hints;
  if (!requires) return null;
  const bilateral = requires === 'korea-and-kazakhstan';
  const whole = page.countries();
  const isKorean = page.context.lang === 'ko';
  const koreaImplied = whole.korea > 0 || (isKorean && KOREAN_VOICE.test(page.text));
  const pageFits = speaksOf(requires, whole, koreaImplied);
  if (!pageFits) return null;

  const sentence = sentenceAround(page.text, candidate.start, candidate.end);
  const here = page.countriesIn(sentence.start, sentence.end);
  if (here.other > 0 && bilateral && !(here.kazakhstan > 0 && here.korea > 0)) {
    return evidence('third-country', here.otherSaw ?? undefined);
  }
  if (speaksOf(requires, here, koreaImplied)) return evidence(bilateral ? 'about-both-here' : 'country-here');

  const paragraph = paragraphAround(page.text, candidate.start, candidate.end);
  const nearby = page.countriesIn(paragraph.start, paragraph.end);
  if (bilateral && nearby.other > nearby.kazakhstan) {
    return evidence('third-country', nearby.otherSaw ?? undefined);
  }
  if (speaksOf(requires, nearby, koreaImplied)) {
    return evidence(bilateral ? 'about-both-nearby' : 'country-here');
  }
  if (bilateral && whole.other > whole.kazakhstan)
    return evidence('third-country', whole.otherSaw ?? undefined);
  return evidence(bilateral ? 'about-both-on-page' : 'country-on-page');
}
