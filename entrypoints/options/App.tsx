import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { OptionsForm } from '@/components/OptionsForm';
import { options } from '@/locales/options';
import { type CommandKey, openKeySettings } from '@/platform/keys';
import { forgetAllRejected } from '@/platform/rejections';
import { changeSettings, defaultSettings, onSettingsChanged, type Settings } from '@/platform/settings';
import { readSettingsFile, writeSettingsFile } from '@/platform/settings-file';
import { chosenLanguage } from '@/platform/ui-language';
import { saveFile } from '../sidepanel/save-file';
import { siteOfInput } from './site-of-input';

/** Keeps each change as it is made; a change made elsewhere (the popup, another tab) shows here at once. */
export function App(props: { settings: Settings; keys: CommandKey[]; rejected: number }) {
  const [settings, setSettings] = useState(props.settings);
  const [rejected, setRejected] = useState(props.rejected);
  const [status, say] = useState('');
  const lang = chosenLanguage(settings.uiLanguage);
  const texts = options[lang];
  useFollowed(setSettings);
  useDocument(lang, settings.theme, texts.title);

  const keep = (change: Partial<Settings>, done: string) =>
    changeSettings(change).then(
      (kept) => {
        setSettings(kept);
        say(done);
      },
      () => say(texts.notSaved),
    );
  const importFile = async (file: File) => {
    const read = readSettingsFile(await file.text());
    if (!read) return say(texts.notReadable);
    const { settings: found, ignored } = read;
    await keep(found, ignored.length === 0 ? texts.imported : texts.importIgnored(ignored.join(', ')));
  };

  return (
    <OptionsForm
      values={settings}
      lang={lang}
      change={(change) => void keep(change, texts.saved)}
      siteOf={siteOfInput}
      keys={props.keys}
      openKeys={() => void openKeySettings()}
      rejected={rejected}
      forgetRejected={() => void forgetAllRejected().then(() => setRejected(0))}
      exportSettings={() => saveFile('gakju-settings.json', 'application/json', writeSettingsFile(settings))}
      importSettings={(file) => void importFile(file)}
      reset={() => void keep(defaultSettings, texts.resetDone)}
      status={status}
    />
  );
}

function useFollowed(setSettings: (settings: Settings) => void) {
  useEffect(() => {
    const lifetime = new AbortController();
    onSettingsChanged(setSettings, lifetime.signal);
    return () => lifetime.abort();
  }, [setSettings]);
}

function useDocument(lang: string, theme: Settings['theme'], title: string) {
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = lang;
    document.title = title;
    if (theme === 'auto') delete root.dataset.theme;
    else root.dataset.theme = theme;
  }, [lang, theme, title]);
}
