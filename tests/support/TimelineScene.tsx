/** The timeline as the panel shows it, over any fact base, without an extension around it. */
import { useState } from 'preact/hooks';
import { TimelineView } from '@/components/TimelineView';
import type { FactBase } from '@/core/facts/fact-base';
import type { ReaderLanguage } from '@/core/facts/types';
import { dayOfIso } from '@/core/timeline/day-number';
import { FIRST_STATE, type TimelineState } from '@/core/timeline/timeline-state';
import { useTimelineProps } from '@/entrypoints/sidepanel/use-timeline-props';

export type TimelineSceneProps = {
  factBase: FactBase;
  lang?: ReaderLanguage;
  today?: string;
  published?: string | null;
  start?: Partial<TimelineState>;
  onPage?: readonly string[];
  saved?: (format: string, count: number) => void;
  opened?: (entity: string) => void;
  flashed?: (entities: readonly string[]) => void;
};

const NOBODY: readonly string[] = [];

/** Draws it in a box of the width and height of its parent. */
export function TimelineScene(props: TimelineSceneProps) {
  const { factBase, lang = 'en', today = '2026-01-15', published = null, onPage = NOBODY } = props;
  const [state, setState] = useState<TimelineState>({ ...FIRST_STATE, scope: { of: 'all' }, ...props.start });
  const data = useTimelineProps({ factBase, scope: state.scope, onPage, published, today, lang });
  return (
    <div class="pn" lang={lang}>
      <main class="pn-main">
        <h1 class="visually-hidden">Timeline</h1>
        <TimelineView
          {...{ lang, state, setState, ...data }}
          today={dayOfIso(today)}
          hasPage={onPage.length > 0}
          entity={null}
          actions={{
            openCard: (entity) => props.opened?.(entity),
            showOnPage: (entities) => props.flashed?.(entities),
            isOnPage: (entity) => onPage.includes(entity),
            citationOf: (view) => view.text.text,
          }}
          onChoose={() => {}}
          save={(format, items) => props.saved?.(format, items.length)}
        />
      </main>
    </div>
  );
}
