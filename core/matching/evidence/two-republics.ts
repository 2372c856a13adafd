/**
 * РК is Республика Казахстан in the papers of Kazakhstan and Республика Корея in Russian news from Seoul. A text writes
 * its own country short and the other one out: where Korea is written out, РК is Kazakhstan, and the other way round.
 */
import { topicOf } from './page-signals';
import { evidence, type Rule } from './rule';

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

/** Speaks for the republic that the text writes short, and against the other. */
export const whichRepublic: Rule = {
  applies: ({ name, hints }) => hints.requires !== undefined && ABBREVIATION.test(name.form),
  weigh: ({ profile, page }) => {
    const writtenOut = topicOf(page, KOREA_WRITTEN_OUT);
    const isKoreas = writtenOut === null && topicOf(page, KOREA_AT_ALL) !== null;
    const meansKorea = profile.hints.requires === 'korea';
    return isKoreas === meansKorea
      ? evidence('republic-written-short', writtenOut ?? undefined)
      : evidence('republic-written-out', writtenOut ?? undefined);
  },
};
