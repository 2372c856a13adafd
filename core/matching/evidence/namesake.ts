/**
 * A name that something else bears as well, told by what the whole page is about: Astana on a page of cycling is the team,
 * unless the words around say a place ("in Astana", Астанаға); Назарбаева after Дарига Назарбаева is the daughter.
 */
import { headTopicOf } from './page-signals';
import { evidence, type Rule } from './rule';

/** Words before a name that make it a place. */
const PLACE_BEFORE =
  /(?:^|[\s(])(?:in|to|from|near|at|of|city|capital|capital city|via|outside|around|в|во|из|до|под|около|г\.|город|города|городе|столица|столицы|столице|столицу|수도|елордасы|астанасы)[\s,«"“]{1,2}$/iu;

/** A dateline: the name alone in capitals, or at the head of a line before a full stop, a comma or a dash. */
const DATELINE_AFTER = /^\s?(?:[.,/]|[–—-]{1,2}\s|\()/;

/** Korean and Kazakh say place by an ending: 에서, 에, 로, -да, -ға, -нан. */
const PLACE_ENDING = /^(?:에서|에|로|으로|시|[-]?(?:да|та|нда|ға|қа|на|дан|тан|нан)\p{L}*)$/u;

/** Speaks against a place whose name the page's topic bears, where nothing beside it says place. */
export const namesakeOnPage: Rule = {
  applies: ({ hints }) => Boolean(hints.againstOnPage?.length),
  weigh: ({ candidate, profile, page }) => {
    const saw = headTopicOf(page, profile.hints.againstOnPage ?? []);
    if (!saw) return null;
    const { text } = page;
    const before = text.slice(Math.max(0, candidate.start - 14), candidate.start);
    const surface = text.slice(candidate.start, candidate.end);
    const startsLine = /(?:^|\n)\s*$/.test(before);
    const isDateline = startsLine && DATELINE_AFTER.test(text.slice(candidate.end, candidate.end + 3));
    const isPlace =
      PLACE_BEFORE.test(before) ||
      PLACE_ENDING.test(candidate.ending) ||
      (isDateline && surface === surface.toUpperCase());
    return isPlace ? null : evidence('namesake-on-page', saw);
  },
};

/** Feminine endings of a Russian or Kazakh surname in -ов, -ев, -ин that are also cases of the masculine. */
const FEMININE = /(?:[оеё]в|ин)(?:а|ой|у)$/u;

/** How far back the last bearer is looked for, in UTF-16 units: a few paragraphs. */
const BEARER_REACH = 2000;

/**
 * A feminine form of a man's surname after a relative of the data's `notAfter` list was named with it: Дарига Назарбаева
 * … Назарбаева сказала.
 */
export const relativeOnPage: Rule = {
  applies: ({ person, hints, name }) =>
    person === 'surname' && Boolean(hints.notAfter?.length) && /(?:[оеё]в|ин)$/u.test(name.form),
  weigh: ({ candidate, profile, page }) => {
    const { text } = page;
    const surface = text.slice(candidate.start, candidate.end);
    if (!FEMININE.test(surface)) return null;
    const before = text.slice(Math.max(0, candidate.start - BEARER_REACH), candidate.start).toLowerCase();
    const stem = profile.name.form.toLowerCase();
    let last = -1;
    let relative = '';
    for (const given of profile.hints.notAfter ?? []) {
      const at = before.lastIndexOf(`${given} ${stem}`);
      if (at > last) [last, relative] = [at, given];
    }
    if (last < 0) return null;
    // The man himself named in full or in a masculine case since then takes the surname back.
    const since = before.slice(last + relative.length + stem.length + 2);
    const himself = new RegExp(`(?<!\\p{L})${stem}(?:ым|у|е)?(?!\\p{L})`, 'u').test(since);
    return himself ? null : evidence('other-person', relative);
  },
};

/** Quotation marks directly around a name, with a Kazakh or Russian ending outside them or not. */
const OPENING_MARK = /["“„«]$/;
const CLOSING_MARK = /^["”“»]/;

/** Words by which a name itself is spoken of: renamed «Астана», the name “Astana”. */
const OF_THE_NAME = /(?:renam|name|назва|назов|имен|атау|атал)\p{L}*[\s\p{L}]{0,16}["“„«]$/iu;

/** A club, hotel or venue is named after the city: «Астана» in quotation marks is not the city, «Астана Арена» neither. */
export const quotedPlace: Rule = {
  applies: ({ entity, standing, name }) =>
    entity.kind === 'place' && standing === 'plain' && (name.script === 'Cyrl' || name.script === 'Latn'),
  weigh: ({ candidate: { start, end }, page: { text } }) => {
    const before = text.slice(Math.max(0, start - 32), start);
    if (!OPENING_MARK.test(before) || OF_THE_NAME.test(before)) return null;
    const after = text.slice(end, end + 24);
    const isVenue = /^ \p{Lu}\p{Ll}+["”“»]/u.test(after);
    return CLOSING_MARK.test(after) || isVenue
      ? evidence('namesake-on-page', text.slice(start - 1, end))
      : null;
  },
};
