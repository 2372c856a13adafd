/**
 * The seam between the script on every page, which only looks whether there is something to read, and what the background
 * puts in when there is. They meet in the isolated world that no page script sees.
 */

/** The script on every page, as the others see it. */
export type OnPage = {
  isArticle: () => boolean;
  /** Looks again although nothing on the page changed, whether it is an article or not: the settings may want it read. */
  lookAnyway: () => void;
  /** Who looks from now on; null while the page is not read. */
  follower: Follower | null;
};

/** Whoever reads the page, told when to look at it again. */
export type Follower = {
  /** `isNew` ends what there was. */
  look: (isNew: boolean) => void;
  /** True while the page is read: then nothing late has to be waited for. */
  isRead: () => boolean;
};

/** Under this name the script on every page stands. */
export const ON_PAGE_KEY = 'gakjuOnPage';
/** True under this name when the settings want pages read that are no articles. */
export const LOOK_ANYWAY_KEY = 'gakjuLookAnyway';
