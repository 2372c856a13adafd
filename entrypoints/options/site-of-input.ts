import { siteOf } from '@/platform/settings';

/** The site of what a reader typed: an address or a bare name; null when it cannot be one. */
export function siteOfInput(text: string): string | null {
  const typed = text.trim().toLowerCase();
  const site = siteOf(/^[a-z][a-z0-9+.-]*:\/\//.test(typed) ? typed : `https://${typed}`);
  return site !== null && (site === 'localhost' || /^[^\s.]+(\.[^\s.]+)+$/.test(site)) ? site : null;
}
