/**
 * Whose partnership, whose joint statement? Forms that Korea and Kazakhstan share with other pairs of states are read by
 * the countries around them: in the sentence, then in the paragraph, then in the whole text; a third country in their
 * place takes the form away.
 */
import type { Evidence } from '../types';
import type { Countries } from './count-countries';
import {
  countriesIn,
  countriesOf,
  languageAt,
  type PageSignals,
  paragraphOf,
  partnerBefore,
  sentenceOf,
} from './page-signals';
import { evidence, type Rule, type Situation } from './rule';
import type { Stretch } from './surroundings';

/** Words by which a Korean text speaks of Korea without naming it. "양국" is whoever the text is about. */
const KOREAN_VOICE = /우리 정부|우리 기업|우리나라|우리 측|우리 국가원수|우리 대통령|국내 기업/;
const TWO_COUNTRIES = /양국|두 나라|두 정상|양 정상/;

/** A country named this often is a topic of the text; once, it may be an item of a list. */
const TOPIC_NAMINGS = 3;

/** True when a third country takes the place of one of the two in the stretch: Kazakhstan's beside Korea, or Korea's. */
const isOthers = ({ other, korea, kazakhstan }: Countries): boolean => other > korea || other > kazakhstan;

/** True when the stretch names what is required. */
function speaksOf(required: string, found: Countries, koreaImplied: boolean): boolean {
  if (required === 'kazakhstan') return found.kazakhstan > 0;
  if (required === 'korea') return found.korea > 0 || koreaImplied;
  if (required === 'korea-or-kazakhstan') return found.kazakhstan > 0 || found.korea > 0 || koreaImplied;
  return found.kazakhstan > 0 && (found.korea > 0 || koreaImplied);
}

/** Whether Korea may go unnamed: a block in Korean speaks as Korea, unless another country is the partner. */
function isKoreaImplied({ candidate, page }: Situation, whole: Countries): boolean {
  if (whole.korea > 0) return true;
  if (languageAt(page, candidate.start) !== 'ko') return false;
  return KOREAN_VOICE.test(page.text) || (whole.other === 0 && TWO_COUNTRIES.test(page.text));
}

const STATES = String.raw`(?:개국|개\s?나라|countries|states|nations|стран|государств|мемлекет|ел)`;
/** Relations with 186 states, written directly before the form or after it; "two" is these two. */
const MANY_BEFORE = new RegExp(String.raw`(?<!\d)(?:[3-9]|\d{2,3})\s?${STATES}\p{L}*\s(?:\p{L}+\s)?$`, 'u');
const MANY_AFTER = new RegExp(
  String.raw`^\p{L}*\s(?:with|со?)\s(?:\p{L}+\s){0,2}(?:[3-9]|\d{2,3})\s${STATES}`,
  'u',
);

/** Text looked at beside a form for such a number, in UTF-16 units. */
const MANY_REACH = 40;

/** The states that a form is said of, where they are more than two. */
function manyStates(text: string, { start, end }: Stretch): string | null {
  const before = MANY_BEFORE.exec(text.slice(Math.max(0, start - MANY_REACH), start));
  const found = before ?? MANY_AFTER.exec(text.slice(end, end + MANY_REACH));
  return found ? found[0].trim() : null;
}

/** The rule for every form with `requires` in its hints. */
export const aboutRequired: Rule = {
  applies: ({ hints }) => hints.requires !== undefined,
  weigh: weighRequired,
};

const NOTHING: Countries = { kazakhstan: 0, korea: 0, other: 0, otherSaw: null };

/** What a stretch names outside the form itself: the country in a form says nothing for the form. */
function without(found: Countries, own: Countries): Countries {
  return {
    ...found,
    kazakhstan: Math.max(0, found.kazakhstan - own.kazakhstan),
    korea: Math.max(0, found.korea - own.korea),
  };
}

/** A paragraph that goes on from the one before it begins so far back at most, in UTF-16 units. */
const GOES_ON_FROM = 400;

/** True for a paragraph without a country, "the two sides agreed …", after one whose last partner is Kazakhstan. */
function goesOnAboutKazakhstan(page: PageSignals, paragraph: Stretch, nearby: Countries): boolean {
  if (nearby.kazakhstan > 0 || nearby.other > 0) return false;
  const from = Math.max(0, paragraph.start - GOES_ON_FROM);
  const partner = partnerBefore(page, { start: from, end: paragraph.start });
  return partner !== null && partner.kazakhstan > 0 && partner.other === 0;
}

function weighRequired(situation: Situation): Evidence | null {
  const { candidate, profile, page } = situation;
  const { requires } = profile.hints;
  if (!requires) return null;
  const bilateral = requires === 'korea-and-kazakhstan';
  const many = bilateral ? manyStates(page.text, candidate) : null;
  if (many) return evidence('third-country', many);
  const named = countriesIn(page, candidate);
  // A form that names the pair (한·카자흐 정상회담) answers for itself.
  const own = bilateral && speaksOf(requires, named, false) ? NOTHING : named;
  const whole = without(countriesOf(page), own);
  const koreaImplied = isKoreaImplied(situation, whole);
  if (!speaksOf(requires, whole, koreaImplied)) return evidence('not-about-them');
  // A country beside a surname makes no one of it; its absence from the page makes it someone else.
  if (requires === 'korea-or-kazakhstan') return null;

  const sentence = sentenceOf(page, candidate);
  const here = without(countriesIn(page, sentence), own);
  if (bilateral && isOthers(here)) return evidence('third-country', here.otherSaw ?? undefined);
  if (speaksOf(requires, here, bilateral && here.other === 0 && koreaImplied)) {
    return evidence(bilateral ? 'about-both-here' : 'country-here');
  }
  // A presidential palace is that of the country in the sentence; a company may work for several.
  if (here.other > 0 && (bilateral || profile.entity.kind === 'place')) {
    return evidence('third-country', here.otherSaw ?? undefined);
  }

  const paragraph = paragraphOf(page, candidate);
  const nearby = without(countriesIn(page, paragraph), own);
  if (bilateral) {
    const partner = partnerBefore(page, { start: paragraph.start, end: sentence.start });
    if (partner && partner.kazakhstan === 0 && nearby.kazakhstan <= nearby.other) {
      return evidence('third-country', partner.otherSaw ?? undefined);
    }
  }
  if (bilateral && isOthers(nearby)) return evidence('third-country', nearby.otherSaw ?? undefined);
  if (speaksOf(requires, nearby, koreaImplied)) {
    return evidence(bilateral ? 'about-both-nearby' : 'country-nearby');
  }
  if (bilateral && goesOnAboutKazakhstan(page, paragraph, nearby)) return evidence('about-both-nearby');
  if (bilateral && isOthers(whole)) return evidence('third-country', whole.otherSaw ?? undefined);
  if (bilateral) return evidence('about-both-on-page');
  return whole.kazakhstan + whole.korea >= TOPIC_NAMINGS ? evidence('country-on-page') : null;
}
