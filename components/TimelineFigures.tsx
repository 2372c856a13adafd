import { useMemo, useRef } from 'preact/hooks';
import { kindGroup } from '@/core/facts/kind-group';
import type { ReaderLanguage } from '@/core/facts/types';
import type { Figures } from '@/core/timeline/figures';
import { formatShortDate } from '@/locales/format-date';
import { panelTexts } from '@/locales/panel';
import { CardFrameContext } from './CardParts';
import { CardSeries } from './CardSeries';
import { CardSources } from './CardSources';
import { DossierEmpty } from './DossierEmpty';
import { Said } from './Said';

type FiguresProps = {
  lang: ReaderLanguage;
  figures: readonly Figures[];
  openCard: (entity: string) => void;
  /** Offered when there is nothing for this page. */
  showAll: (() => void) | null;
};

/** All series of the scope as small multiples, with table and sources behind each. */
export function TimelineFigures({ lang, figures, openCard, showAll }: FiguresProps) {
  const texts = panelTexts(lang);
  if (figures.length === 0) {
    const action = showAll ? { label: texts.scopeAll, run: showAll } : undefined;
    return <DossierEmpty text={texts.noFigures} action={action} />;
  }
  return (
    <div class="fg">
      <p class="fg-intro">{texts.figuresIntro}</p>
      {figures.map((one) => (
        <EntityFigures key={one.entity} lang={lang} figures={one} openCard={openCard} />
      ))}
    </div>
  );
}

function EntityFigures(props: {
  lang: ReaderLanguage;
  figures: Figures;
  openCard: (entity: string) => void;
}) {
  const { lang, figures } = props;
  const { entity, name, kind, series, sources } = figures;
  const root = useRef<HTMLElement>(null);
  const frame = useMemo(
    () => ({
      lang,
      sources,
      showSource: (n: number) => {
        const entry = root.current?.querySelector<HTMLElement>(`[data-source="${n}"]`);
        entry?.scrollIntoView({ block: 'nearest' });
        (entry?.querySelector('a') ?? entry)?.focus({ preventScroll: true });
      },
    }),
    [lang, sources],
  );
  return (
    <CardFrameContext.Provider value={frame}>
      <section class="fg-entity deck" ref={root} data-kind={kindGroup(kind)}>
        <h2 class="fg-name">
          <button type="button" onClick={() => props.openCard(entity)}>
            <Said value={name} />
          </button>
        </h2>
        <div class="fg-grid">
          {series.map(({ view, disputed }) => (
            <div key={view.key} class="fg-series">
              {disputed.length > 0 && (
                <p class="tl-badge tl-badge--warn fg-disputed">
                  {panelTexts(lang).conflictingFigures}:{' '}
                  {disputed.map((of) => formatShortDate(of, lang)).join(', ')}
                </p>
              )}
              <CardSeries series={view} />
            </div>
          ))}
        </div>
        <CardSources sources={sources} />
      </section>
    </CardFrameContext.Provider>
  );
}
