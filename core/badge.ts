/** The toolbar button's badge: how many entities this page names, and nothing where there is nothing to say. */
import type { PageState } from './dossier';

/** More than this is said as "99+": a badge holds four characters. */
const MOST = 99;

/** Text of the badge: a number on a page that was read, else empty. */
export function badgeText({ state, count }: { state: PageState; count: number }): string {
  if ((state !== 'ready' && state !== 'reading') || count <= 0) return '';
  return count > MOST ? `${MOST}+` : String(count);
}
