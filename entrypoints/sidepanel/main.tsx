import '@/components/theme.css';
import '@/components/card.css';
import '@/components/panel.css';
import '@/components/dossier.css';
import '@/components/timeline.css';
import '@/components/timeline-axis.css';
import '@/components/timeline-list.css';
import '@/components/figures.css';
import '@/components/timeline-media.css';
import { render } from 'preact';
import { panel } from '@/locales/panel';
import { loadSettings } from '@/platform/settings';
import { chosenLanguage } from '@/platform/ui-language';
import { App } from './App';
import { readAddress } from './address';

const settings = await loadSettings();
const lang = chosenLanguage(settings.uiLanguage);
document.documentElement.lang = lang;
document.title = panel[lang].panel;
if (settings.theme !== 'auto') document.documentElement.dataset.theme = settings.theme;
const root = document.getElementById('app');
if (root) {
  const cardLang = settings.cardLanguage === 'auto' ? lang : settings.cardLanguage;
  render(<App lang={lang} cardLang={cardLang} start={readAddress(location.hash)} />, root);
}
