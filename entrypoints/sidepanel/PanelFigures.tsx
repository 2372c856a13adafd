import { useMemo } from 'preact/hooks';
import { TimelineFigures } from '@/components/TimelineFigures';
import { figuresOf } from '@/core/timeline/figures';
import type { PanelPartProps } from './panel-part';

/** The figures of the timeline's scope. */
export function PanelFigures({ factBase, lang, today, onPage, openCard, state, setState }: PanelPartProps) {
  const { scope } = state;
  const all = scope.of === 'all' || (scope.of === 'page' && onPage.length === 0);
  const figures = useMemo(() => {
    const ids = all ? null : scope.of === 'entity' ? [scope.entity] : onPage;
    return figuresOf(factBase, ids, { lang, at: today });
  }, [factBase, scope, all, onPage, lang, today]);
  const showAll = all ? null : () => setState((now) => ({ ...now, scope: { of: 'all' } }));
  return <TimelineFigures {...{ lang, figures, openCard, showAll }} />;
}
