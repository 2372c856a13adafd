/**
 * Every weight of resolution, in one place. A reading starts from how its name was written and gains or loses by what the
 * page says; at MARK it is a mention, at POSSIBLE it is listed, below it is nothing. Read them as shares of certainty: two
 * independent signs in favour carry a needy name over the line, one sign against takes most plain names below it.
 */
import { FULL_NAME_ON_PAGE } from './mark';

export { MARK } from './mark';

/** From here on it is listed in the panel as possible. */
export const POSSIBLE = 0.4;

/** Where a reading starts, by what its name is. */
export const START = {
  /** A full or unmistakable name (문재인, Kassym-Jomart Tokayev, 신북방정책). */
  plain: 0.9,
  /** A form that other things share (Moon, 안산, strategic partnership). */
  needy: 0.3,
  /** A word of the language (lithium, COVID-19): needs more than a needy name. */
  generic: 0.2,
} as const;

/** Taken off for how the form was recognised; one edit more costs `perEdit`. */
export const RECOGNITION = { exact: 0, separators: 0, spelling: 0.02, typo: 0.06, perEdit: 0.1 } as const;

/** A reading that something decisive speaks against ends here, whatever else speaks for it. */
export const DECISIVE = -10;

export const WEIGHTS = {
  'full-name-on-page': FULL_NAME_ON_PAGE,
  'full-name-earlier': 0.5,
  'office-at-that-date': 0.4,
  'not-in-office-then': -0.35,
  'name-valid-then': 0.4,
  'name-not-valid-then': -0.4,
  'words-for-it': 0.35,
  'none-of-its-words': -1,
  'topic-of-the-page': 0.35,
  'words-against-it': -0.5,
  'namesake-on-page': -0.5,
  'about-both-here': 0.45,
  'about-both-nearby': 0.35,
  'about-both-on-page': 0.32,
  'country-here': 0.4,
  'country-nearby': 0.35,
  'country-on-page': 0.32,
  'not-about-them': -0.5,
  'third-country': -0.5,
  'republic-written-out': -1,
  'related-name-near': 0.3,
  'related-name-on-page': 0.2,
  'quoted-or-capitals': 0.2,
  'time-of-its-own': 0.35,
  'another-time': -0.6,
  'slip-on-its-own': -0.3,
  'other-person': DECISIVE,
  'part-of-another-word': DECISIVE,
  'same-sense-on-page': 0.35,
  'other-sense-on-page': -0.4,
  'title-of-the-name-beside': -2,
} as const;

export type RuleName = keyof typeof WEIGHTS;
