/** The settings page. It draws what it is given and says what the reader changed; keeping it is the caller's affair. */
import { useId, useRef } from 'preact/hooks';
import type { ReaderLanguage } from '@/core/facts/types';
import { options } from '@/locales/options';
import { Choice, OptionsSection, Select } from './OptionsParts';
import { OptionsSites } from './OptionsSites';

/** The settings as this page shows them. */
export type OptionsValues = {
  scope: 'articles' | 'everywhere' | 'chosen';
  sitesOff: string[];
  sitesOn: string[];
  density: 'all' | 'first' | 'held';
  delay: number;
  uiLanguage: 'auto' | ReaderLanguage;
  cardLanguage: 'auto' | ReaderLanguage;
  theme: 'auto' | 'light' | 'dark';
  keepRecent: boolean;
};

export type OptionsFormProps = {
  values: OptionsValues;
  lang: ReaderLanguage;
  change: (change: Partial<OptionsValues>) => void;
  siteOf: (text: string) => string | null;
  keys: readonly { command: keyof (typeof options)['en']['commands']; key: string }[];
  openKeys: () => void;
  rejected: number;
  forgetRejected: () => void;
  exportSettings: () => void;
  importSettings: (file: File) => void;
  reset: () => void;
  /** What happened last, said to everyone; "" for nothing. */
  status: string;
};

/** Languages by their own names, as lists of languages are best read. */
const OWN_NAMES: Record<ReaderLanguage, string> = {
  ko: '한국어',
  en: 'English',
  ru: 'Русский',
  kk: 'Қазақша',
};

const LANGUAGES = ['auto', 'ko', 'en', 'ru', 'kk'] as const;

/** Step and range of the delay in ms; more than a second and a half is taken for broken. */
const DELAY = { min: 0, max: 1500, step: 50 };

/** All settings on one page, in the order in which a reader looks for them. */
export function OptionsForm(props: OptionsFormProps) {
  const { lang, values, change } = props;
  const texts = options[lang];
  const list = values.scope === 'chosen' ? 'sitesOn' : 'sitesOff';
  return (
    <main class="options">
      <h1>{texts.title}</h1>
      <OptionsSection title={texts.where}>
        <Choice
          legend={texts.where}
          values={['articles', 'everywhere', 'chosen']}
          value={values.scope}
          names={texts.scope}
          hints={texts.scopeHint}
          choose={(scope) => change({ scope })}
        />
        <OptionsSites
          key={list}
          title={texts[list]}
          lang={lang}
          sites={values[list]}
          siteOf={props.siteOf}
          setSites={(sites) => change(list === 'sitesOn' ? { sitesOn: sites } : { sitesOff: sites })}
        />
      </OptionsSection>
      <Marks {...props} />
      <LanguagesAndLook {...props} />
      <Keys {...props} />
      <Memory {...props} />
      <TakeAlong {...props} />
      <p class="privacy">{texts.privacy}</p>
      <p class="status" role="status">
        {props.status}
      </p>
    </main>
  );
}

function Marks({ lang, values, change }: OptionsFormProps) {
  const texts = options[lang];
  const id = useId();
  return (
    <OptionsSection title={texts.marks}>
      <Choice
        legend={texts.marks}
        values={['all', 'first', 'held']}
        value={values.density}
        names={texts.density}
        hints={texts.densityHint}
        choose={(density) => change({ density })}
      />
      <p class="hint only-forced-colours">{texts.forcedColours}</p>
      <div class="field">
        <label for={id}>{texts.delay}</label>
        <span class="range">
          <input
            id={id}
            type="range"
            {...DELAY}
            value={values.delay}
            aria-valuetext={texts.milliseconds(values.delay)}
            onChange={({ currentTarget }) => change({ delay: Number(currentTarget.value) })}
          />
          <output for={id}>{texts.milliseconds(values.delay)}</output>
        </span>
        <p class="hint">{texts.delayHint}</p>
      </div>
    </OptionsSection>
  );
}

function LanguagesAndLook({ lang, values, change }: OptionsFormProps) {
  const texts = options[lang];
  return (
    <>
      <OptionsSection title={texts.languages}>
        <Select
          label={texts.uiLanguage}
          values={LANGUAGES}
          value={values.uiLanguage}
          nameOf={(value) => (value === 'auto' ? texts.asBrowser : OWN_NAMES[value])}
          choose={(uiLanguage) => change({ uiLanguage })}
        />
        <Select
          label={texts.cardLanguage}
          hint={texts.cardLanguageHint}
          values={LANGUAGES}
          value={values.cardLanguage}
          nameOf={(value) => (value === 'auto' ? texts.asInterface : OWN_NAMES[value])}
          choose={(cardLanguage) => change({ cardLanguage })}
        />
      </OptionsSection>
      <OptionsSection title={texts.look}>
        <Choice
          legend={texts.look}
          values={['auto', 'light', 'dark']}
          value={values.theme}
          names={texts.theme}
          choose={(theme) => change({ theme })}
        />
      </OptionsSection>
    </>
  );
}

function Keys({ lang, keys, openKeys }: OptionsFormProps) {
  const texts = options[lang];
  return (
    <OptionsSection title={texts.keys}>
      <dl class="keys">
        {keys.map(({ command, key }) => (
          <div key={command}>
            <dt>{texts.commands[command]}</dt>
            <dd>{key === '' ? <span class="hint">{texts.noKey}</span> : <kbd>{key}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{texts.keysHint}</p>
      <button type="button" class="plain-button" onClick={openKeys}>
        {texts.changeKeys}
      </button>
    </OptionsSection>
  );
}

function Memory({ lang, values, change, rejected, forgetRejected }: OptionsFormProps) {
  const texts = options[lang];
  return (
    <OptionsSection title={texts.memory}>
      <label class="choice-row">
        <input
          type="checkbox"
          checked={values.keepRecent}
          onChange={({ currentTarget }) => change({ keepRecent: currentTarget.checked })}
        />
        <span>
          {texts.keepRecent}
          <span class="hint">{texts.keepRecentHint}</span>
        </span>
      </label>
      {rejected > 0 && (
        <div class="field">
          <p>
            {texts.rejected}: {rejected}
          </p>
          <p class="hint">{texts.rejectedHint}</p>
          <button type="button" class="plain-button" onClick={forgetRejected}>
            {texts.forgetRejected}
          </button>
        </div>
      )}
    </OptionsSection>
  );
}

function TakeAlong({ lang, exportSettings, importSettings, reset }: OptionsFormProps) {
  const texts = options[lang];
  const picker = useRef<HTMLInputElement>(null);
  return (
    <OptionsSection title={texts.takeAlong}>
      <p class="hint">{texts.takeAlongHint}</p>
      <div class="buttons">
        <button type="button" class="plain-button" onClick={exportSettings}>
          {texts.exportSettings}
        </button>
        <button type="button" class="plain-button" onClick={() => picker.current?.click()}>
          {texts.importSettings}
        </button>
        <input
          ref={picker}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={texts.importSettings}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) importSettings(file);
            // The same file chosen again is a change again.
            currentTarget.value = '';
          }}
        />
        <button type="button" class="plain-button" onClick={reset}>
          {texts.reset}
        </button>
      </div>
    </OptionsSection>
  );
}
