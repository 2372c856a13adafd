import { TimelineView } from '@/components/TimelineView';
import { earliestDay } from '@/core/dates/partial-date';
import { dayOfIso } from '@/core/timeline/day-number';
import { markdownOfItem } from '@/core/timeline/export-markdown';
import type { TimelineState } from '@/core/timeline/timeline-state';
import { panelTexts } from '@/locales/panel';
import type { PanelPartProps } from './panel-part';
import { saveFile } from './save-file';
import { usePointed } from './use-pointed';
import { useTimelineProps } from './use-timeline-props';

/** The timeline of the scope chosen; where there is no page, of the whole base. */
export function PanelTimeline(props: PanelPartProps) {
  const { factBase, tab, lang, today, jumps, onPage, setState } = props;
  const hasPage = tab.dossier !== null && onPage.length > 0;
  const state: TimelineState =
    props.state.scope.of === 'page' && !hasPage ? { ...props.state, scope: { of: 'all' } } : props.state;
  const published = tab.dossier?.facts.published?.date ?? null;
  const data = useTimelineProps({ factBase, scope: state.scope, onPage, published, today, lang });
  const { namesOf } = data;
  usePointed(data.items, { jumps, day: dayOfIso(earliestDay(published ?? today)), state, setState, namesOf });
  const entity = state.scope.of === 'entity' ? state.scope.entity : null;
  const frame = { lang, today, title: panelTexts(lang).exportedFrom };
  return (
    <TimelineView
      {...{ lang, state, setState, hasPage, ...data }}
      today={dayOfIso(today)}
      entity={entity === null ? null : { id: entity, name: data.nameOf(entity) }}
      actions={{
        openCard: props.openCard,
        showOnPage: jumps.flash,
        isOnPage: (id) => onPage.includes(id),
        citationOf: (view) => markdownOfItem(view, frame),
      }}
      onChoose={(item) => {
        if (item) jumps.flash(item.entities.filter((id) => onPage.includes(id)));
      }}
      save={async (format, items) => {
        const { cardSide } = await import('./card-side');
        const { name, type, text } = cardSide.exportItems(format, items.map(data.viewOf), frame);
        saveFile(name, type, text);
      }}
    />
  );
}
