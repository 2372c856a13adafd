/** The two figures that a page needs to settle by itself what a later part of it tells; apart, so that it loads no more. */

/** From here on a reading is marked on the page. */
export const MARK = 0.6;

/** What the full name elsewhere on the page adds to a short one. */
export const FULL_NAME_ON_PAGE = 0.45;
