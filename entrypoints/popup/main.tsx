import '@/components/theme.css';
import '@/components/card.css';
import '@/components/search.css';
import { render } from 'preact';
import { loadSettings } from '@/platform/settings';
import { chosenLanguage } from '@/platform/ui-language';
import { Popup } from './Popup';
import { readStart } from './start';

const [settings, start] = await Promise.all([loadSettings(), readStart(location.hash)]);
const lang = chosenLanguage(settings.uiLanguage);
document.documentElement.lang = lang;
if (settings.theme !== 'auto') document.documentElement.dataset.theme = settings.theme;
const root = document.getElementById('app');
if (root) {
  const cardLang = settings.cardLanguage === 'auto' ? lang : settings.cardLanguage;
  render(<Popup lang={lang} cardLang={cardLang} start={start} />, root);
}
