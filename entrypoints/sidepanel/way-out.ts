import type { ReaderLanguage } from '@/core/facts/types';
import { panelTexts } from '@/locales/panel';
import { askBackground } from '@/platform/background-client';
import type { FollowedTab } from '@/platform/followed-tab';
import { openSettings } from '@/platform/open-surfaces';

/** The one thing to do where there is no article to show; undefined where there is nothing to do. */
export function wayOut(lang: ReaderLanguage, { state, site }: FollowedTab, showTimeline: () => void) {
  if (state === 'off-for-site' && site !== null) {
    const run = () => void askBackground({ type: 'setSiteOff', site, off: false });
    return { label: panelTexts(lang).turnOnSite, run };
  }
  if (state === 'off') return { label: panelTexts(lang).turnOn, run: openSettings };
  if (state === 'reading' || state === 'ready') return undefined;
  return { label: panelTexts(lang).tabs.timeline, run: showTimeline };
}
