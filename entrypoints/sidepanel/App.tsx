import { DossierEmpty } from '@/components/DossierEmpty';
import { panelTexts } from '@/locales/panel';
import { Panel } from './Panel';
import type { PanelStart } from './start-panel';
import { usePanelData } from './use-panel-data';

/** The panel, or why there is none. */
export function App({ start }: { start: PanelStart }) {
  const { factBase, retry, tab } = usePanelData(start);
  const { lang } = start;
  const texts = panelTexts(lang);
  if (!factBase) {
    return (
      <main class="pn" lang={lang}>
        <DossierEmpty text={texts.states.broken} action={{ label: texts.reload, run: retry }} />
      </main>
    );
  }
  return tab && <Panel {...{ start, factBase, tab }} />;
}
