import { DossierEmpty } from '@/components/DossierEmpty';
import type { ReaderLanguage } from '@/core/facts/types';
import { panelTexts } from '@/locales/panel';
import type { PanelAddress } from './address';
import { Panel } from './Panel';
import { usePanelData } from './use-panel-data';

export type AppProps = { lang: ReaderLanguage; cardLang: ReaderLanguage; start: PanelAddress };

/** The panel once facts and tab are there; until then nothing, since both come within a few frames. */
export function App(props: AppProps) {
  const { factBase, failed, retry, tab } = usePanelData(props.start.tab);
  const texts = panelTexts(props.lang);
  if (failed) {
    return (
      <main class="pn" lang={props.lang}>
        <DossierEmpty text={texts.states.broken} action={{ label: texts.reload, run: retry }} />
      </main>
    );
  }
  return factBase && tab ? <Panel {...props} factBase={factBase} tab={tab} /> : null;
}
