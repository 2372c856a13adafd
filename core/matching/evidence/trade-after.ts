/**
 * A president's full name in Hangul is borne by others as well: reporters sign with it, and what they are stands after the
 * name (이재명 기자). A press conference is no reporter (이재명 기자회견).
 */
import { evidence, type Rule } from './rule';
import { isHangul } from './surroundings';

/** Trades that no president of the base is called by, with a particle or the end of the word after them. */
const TRADE_AFTER =
  /^ ?(기자|특파원|논설위원|작가|감독|선수|교수|아나운서|앵커|배우|가수|화백|소설가|시인)(?:은|는|이|가|을|를|의|도|와|과|에게|입니다|였다|이다|라고)?(?![가-힣])/;

/** Longest trade and particle looked at after a name, in UTF-16 units. */
const AFTER = 12;

/** Speaks against a president where a trade of other people follows the name. */
export const tradeAfter: Rule = {
  applies: ({ person, terms, name }) =>
    person === 'full' && terms.length > 0 && isHangul(name.form.charCodeAt(0)),
  weigh: ({ candidate: { end }, page: { text } }) => {
    const trade = TRADE_AFTER.exec(text.slice(end, end + AFTER));
    return trade ? evidence('other-person', trade[1]) : null;
  },
};
