import { useEffect, useState } from 'preact/hooks';
import type { ReaderLanguage } from '@/core/facts/types';
import { isoOfDay } from '@/core/timeline/day-number';
import type { TimelineAction } from '@/core/timeline/timeline-state';
import type { TimeWindow } from '@/core/timeline/types';
import { formatDateRange } from '@/locales/date-range';
import { panelTexts } from '@/locales/panel';
import { ToolButton } from './ToolButton';

/** A window wider than this (days) is told by its years alone. */
const YEARS_ONLY = 3 * 366;

/** A voice is told once the reader has stopped moving for this long (ms), not at every frame of a brush. */
const SETTLE_MS = 500;

type StatusProps = {
  lang: ReaderLanguage;
  domain: TimeWindow;
  window: TimeWindow;
  shown: number;
  all: number;
  act: (action: TimelineAction) => void;
  /** Null: there is no article. */
  goToArticle: (() => void) | null;
};

/** What is shown, in words, and the buttons of the axis. */
export function TimelineStatus({ lang, domain, window, shown, all, act, goToArticle }: StatusProps) {
  const texts = panelTexts(lang);
  const whole = window.to - window.from >= (domain.to - domain.from) * 0.999;
  const months = window.to - window.from < YEARS_ONLY;
  const rounded = (day: number) => isoOfDay(day).slice(0, months ? 7 : 4);
  const period = formatDateRange(rounded(window.from), rounded(window.to), lang);
  return (
    <div class="tl-status">
      <p aria-hidden="true">
        {texts.shown(shown, all)}
        <span class="tl-period">{period}</span>
      </p>
      <p class="visually-hidden" role="status">
        {useSettled(`${texts.shown(shown, all)}, ${period}`)}
      </p>
      <div class="tl-zoom">
        <ToolButton
          icon="minus"
          label={texts.zoomOut}
          disabled={whole}
          onClick={() => act({ type: 'zoom', at: 0.5, factor: 2 })}
        />
        <ToolButton
          icon="plus"
          label={texts.zoomIn}
          onClick={() => act({ type: 'zoom', at: 0.5, factor: 0.5 })}
        />
        <ToolButton icon="fit" label={texts.whole} disabled={whole} onClick={() => act({ type: 'whole' })} />
        {goToArticle && <ToolButton icon="target" label={texts.goToArticle} onClick={goToArticle} />}
      </div>
    </div>
  );
}

/** The text once it has stopped changing. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
