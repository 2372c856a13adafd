/** What every part of the panel is given. */
import type { FactBase } from '@/core/facts/fact-base';
import type { IsoDate, ReaderLanguage } from '@/core/facts/types';
import type { TimelineState } from '@/core/timeline/timeline-state';
import type { FollowedTab } from '@/platform/followed-tab';
import type { PageJumps } from './use-page-jumps';

export type PanelPartProps = {
  factBase: FactBase;
  tab: FollowedTab;
  lang: ReaderLanguage;
  today: IsoDate;
  jumps: PageJumps;
  onPage: readonly string[];
  openCard: (entity: string) => void;
  state: TimelineState;
  setState: (change: (state: TimelineState) => TimelineState) => void;
};
