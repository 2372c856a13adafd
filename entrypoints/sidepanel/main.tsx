import '@/components/theme.css';
import '@/components/panel.css';
import '@/components/dossier.css';
import '@/components/timeline.css';
import '@/components/timeline-axis.css';
import '@/components/timeline-list.css';
import '@/components/timeline-media.css';
import { render } from 'preact';
import { panelTexts } from '@/locales/panel';
import { onSettingsChanged } from '@/platform/settings';
import { App } from './App';
import { startPanel } from './start-panel';

const life = new AbortController();
const start = await startPanel(location.hash, life.signal);
const { lang, settings } = start;
document.documentElement.lang = lang;
document.title = panelTexts(lang).panel;
if (settings.theme !== 'auto') document.documentElement.dataset.theme = settings.theme;
// Another address or another language is another panel: begun anew, since nothing in it is worth keeping.
addEventListener('hashchange', () => location.reload());
onSettingsChanged((next) => {
  const seen = ['uiLanguage', 'cardLanguage', 'theme'] as const;
  if (seen.some((key) => next[key] !== settings[key])) location.reload();
}, life.signal);
const root = document.getElementById('app');
if (root) render(<App start={start} />, root);
