import '@/components/theme.css';
import '@/components/panel.css';
import '@/components/dossier.css';
import '@/components/timeline.css';
import '@/components/timeline-axis.css';
import '@/components/timeline-list.css';
import '@/components/timeline-media.css';
import { render } from 'preact';
import { loadPanelTexts, panelTexts } from '@/locales/panel';
import { loadFactBase } from '@/platform/fact-base-source';
import { loadSettings, onSettingsChanged } from '@/platform/settings';
import { chosenLanguage } from '@/platform/ui-language';
import { App } from './App';
import { readAddress } from './address';

// Under way while settings and texts are read; App asks again and hears of a failure there.
loadFactBase().catch(() => undefined);
const settings = await loadSettings();
const lang = chosenLanguage(settings.uiLanguage);
await loadPanelTexts(lang);
document.documentElement.lang = lang;
document.title = panelTexts(lang).panel;
if (settings.theme !== 'auto') document.documentElement.dataset.theme = settings.theme;
// Another address or another language is another panel: begun anew, since nothing in it is worth keeping.
const life = new AbortController();
addEventListener('hashchange', () => location.reload());
onSettingsChanged((next) => {
  const seen = ['uiLanguage', 'cardLanguage', 'theme'] as const;
  if (seen.some((key) => next[key] !== settings[key])) location.reload();
}, life.signal);
const root = document.getElementById('app');
if (root) {
  const cardLang = settings.cardLanguage === 'auto' ? lang : settings.cardLanguage;
  render(<App lang={lang} cardLang={cardLang} start={readAddress(location.hash)} />, root);
}
