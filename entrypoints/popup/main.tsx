import '@/components/theme.css';
import '@/components/card.css';
import '@/components/search.css';
import { render } from 'preact';
import { loadWords } from '@/locales/words';
import { loadSettings } from '@/platform/settings';
import { chosenLanguage } from '@/platform/ui-language';
import { Popup } from './Popup';
import { readStart } from './start';

const [settings, start] = await Promise.all([
  loadSettings(),
  readStart(location.hash),
  // Most readers keep the browser's language: its words are under way while the settings are read.
  loadWords(chosenLanguage('auto')),
]);
const lang = chosenLanguage(settings.uiLanguage);
const cardLang = settings.cardLanguage === 'auto' ? lang : settings.cardLanguage;
await loadWords(lang, cardLang);
document.documentElement.lang = lang;
if (settings.theme !== 'auto') document.documentElement.dataset.theme = settings.theme;
const root = document.getElementById('app');
if (root) render(<Popup lang={lang} cardLang={cardLang} start={start} />, root);
