/**
 * РК is Республика Казахстан in the papers of Kazakhstan and Республика Корея in Russian news from Seoul. A president's
 * name directly beside it decides. Else a text writes its own country short and the other one out; where it writes
 * neither out, РК is the one it speaks of more.
 */
import { countriesOf, type PageSignals, topicOf, wordsAround } from './page-signals';
import { evidence, type Rule } from './rule';
import { followedBy, precededBy } from './surroundings';

const ABBREVIATION = /(?:^|\s)РК$/u;

/** Korea written out; a text of Korea's own says Сеул or корейский, and РК. */
const KOREA_WRITTEN_OUT = [
  'южная корея',
  'южной коре',
  'южную корею',
  'республика корея',
  'республики корея',
  'республике корея',
  'республикой корея',
  'республику корея',
];
const KOREA_AT_ALL = ['коре', 'сеул', 'южнокоре', 'кндр'];

/**
 * Offices and things of Kazakhstan that only its own press names in Russian: a text about its Koreans names Korea far more
 * often and is yet its own.
 */
const KAZAKHSTAN_AT_HOME = [
  'акима',
  'акиму',
  'акимом',
  'аким ',
  'акимат',
  'маслихат',
  'мажилис',
  'сенат парламента',
  'ассамблеи народа',
  'ассамблея народа',
  'тенге',
  'шанырак',
  'елбасы',
  'самрук',
];

/** Presidents as they stand directly before or after "президент РК". */
const OF_KAZAKHSTAN = [
  'елбасы',
  'касым-жомарт',
  'токаев',
  'нурсултан',
  'назарбаев',
  'н. назарбаев',
  'к. токаев',
];
const OF_KOREA = [
  'мун чж',
  'мун дж',
  'юн со',
  'юн су',
  'ли чж',
  'ли дж',
  'ли мён',
  'ли мен',
  'пак кын',
  'но му',
];

/** An embassy is in the other country, which is often said: посольство РК в Казахстане is that of Korea. */
const EMBASSY = /(?:посол|посл[ауео]м?|посольств\p{L}*|консульств\p{L}*|генконсульств\p{L}*)\s$/iu;
const IN_KAZAKHSTAN = ['в казахстан', 'в астан', 'в алмат', 'в нур-султан', 'в рк'];
const IN_KOREA = ['в коре', 'в южной коре', 'в республике коре', 'в сеул', 'в пусан'];

/** Longest word looked at before РК, in UTF-16 units. */
const BESIDE = 20;

/** What is known of an embassy's РК: where it is, else nothing where Koreans are named beside it. */
function embassyMeans(
  page: PageSignals,
  span: { start: number; end: number },
): 'korea' | 'kazakhstan' | 'unsure' | null {
  if (!EMBASSY.test(page.text.slice(Math.max(0, span.start - BESIDE), span.start))) return null;
  if (followedBy(page.text, span.end, IN_KAZAKHSTAN)) return 'korea';
  if (followedBy(page.text, span.end, IN_KOREA)) return 'kazakhstan';
  return wordsAround(page, span).includes('корейск') ? 'unsure' : null;
}

/** A text that speaks of Korea so many times as often as of Kazakhstan is Korea's own. */
const KOREAS_OWN = 2;

/** What the page as a whole lets РК mean. */
function pageMeansKorea(page: PageSignals): { meansKorea: boolean; saw: string | null } {
  const writtenOut = topicOf(page, KOREA_WRITTEN_OUT);
  if (writtenOut !== null || topicOf(page, KOREA_AT_ALL) === null)
    return { meansKorea: false, saw: writtenOut };
  const atHome = topicOf(page, KAZAKHSTAN_AT_HOME);
  if (atHome !== null) return { meansKorea: false, saw: atHome };
  const { korea, kazakhstan } = countriesOf(page);
  return { meansKorea: korea > KOREAS_OWN * kazakhstan, saw: null };
}

/** Speaks against the republic that the text does not write short. */
export const whichRepublic: Rule = {
  applies: ({ name, hints }) => hints.requires !== undefined && ABBREVIATION.test(name.form),
  weigh: ({ candidate: { start, end }, profile, page }) => {
    const isKoreas = profile.hints.requires !== 'kazakhstan';
    const embassy = embassyMeans(page, { start, end });
    if (embassy !== null) {
      return embassy === (isKoreas ? 'korea' : 'kazakhstan') ? null : evidence('republic-written-out');
    }
    const kazakhs =
      followedBy(page.text, end, OF_KAZAKHSTAN) ?? precededBy(page.text, start, OF_KAZAKHSTAN) ?? null;
    const koreas = followedBy(page.text, end, OF_KOREA) ?? null;
    const beside = kazakhs ?? koreas;
    const { meansKorea, saw } =
      beside === null ? pageMeansKorea(page) : { meansKorea: kazakhs === null, saw: beside };
    return meansKorea === isKoreas ? null : evidence('republic-written-out', saw ?? undefined);
  },
};
