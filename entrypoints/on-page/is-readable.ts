/** Whether a frame can hold an article of ours at all. */

/** A frame smaller than this, in px, holds a button or an advertisement, not an article. */
const MIN_WIDTH = 280;
const MIN_HEIGHT = 180;

/**
 * True for HTML documents with the highlight API that are the tab's page or a frame of the same site. Frames of other sites
 * are advertisements, players and forms. Looks only; throws nothing.
 */
export function isReadable(window: Window): boolean {
  if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(window.document.contentType)) return false;
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return false;
  return window.top === window || isOfSameSite(window);
}

function isOfSameSite(window: Window): boolean {
  try {
    return window.frameElement !== null && window.innerWidth >= MIN_WIDTH && window.innerHeight >= MIN_HEIGHT;
  } catch {
    return false;
  }
}
