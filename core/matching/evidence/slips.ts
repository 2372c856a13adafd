/** A name that is only nearly written needs more than itself: Accra and Astara are one slip away from names of Astana. */
import { countriesIn, countriesOf } from './page-signals';
import { evidence, type Rule } from './rule';

/** A slip counts where the page speaks of Kazakhstan (for a place), or of one of the two, outside the span itself. */
export const slipOnItsOwn: Rule = {
  applies: ({ entity, standing }) => standing === 'plain' && entity.kind !== 'country',
  weigh: ({ candidate, profile, page }) => {
    if (candidate.rule !== 'typo') return null;
    const whole = countriesOf(page);
    const own = countriesIn(page, candidate);
    const isAboutKazakhstan = whole.kazakhstan > own.kazakhstan;
    const isAboutKorea = profile.entity.kind !== 'place' && whole.korea > own.korea;
    return isAboutKazakhstan || isAboutKorea ? null : evidence('slip-on-its-own');
  },
};

const SEPARATOR = /[\s\p{Pd}]/u;

/** A place of two words written as one, and with other letters besides, is another name: Almada is not Alma Ata. */
export const gluedName: Rule = {
  applies: ({ entity, name }) => entity.kind === 'place' && SEPARATOR.test(name.form),
  weigh: ({ candidate: { start, end, rule, form }, page: { text } }) => {
    if ((rule !== 'typo' && rule !== 'spelling') || !SEPARATOR.test(form)) return null;
    const surface = text.slice(start, end);
    return SEPARATOR.test(surface) ? null : evidence('part-of-another-word', surface);
  },
};
