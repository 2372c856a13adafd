import { useId, useState } from 'preact/hooks';
import type { ReaderLanguage } from '@/core/facts/types';
import { options } from '@/locales/options';
import { Icon } from './Icon';

/** A list of sites that can be added to and taken from. `siteOf` gives the site of an address or name; null when it is none. */
export function OptionsSites(props: {
  title: string;
  lang: ReaderLanguage;
  sites: readonly string[];
  siteOf: (text: string) => string | null;
  setSites: (sites: string[]) => void;
}) {
  const { sites, setSites, lang } = props;
  const texts = options[lang];
  const id = useId();
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const site = props.siteOf(text);
    setWrong(site === null);
    if (site === null) return;
    if (!sites.includes(site)) setSites([...sites, site].sort());
    setText('');
  };
  return (
    <div class="sites">
      <h3 id={`${id}-title`}>{props.title}</h3>
      {sites.length === 0 ? (
        <p class="hint">{texts.noSites}</p>
      ) : (
        <ul aria-labelledby={`${id}-title`}>
          {sites.map((site) => (
            <li key={site}>
              {site}
              <button
                type="button"
                class="site-remove"
                aria-label={texts.removeSite(site)}
                onClick={() => setSites(sites.filter((other) => other !== site))}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="site-add" onSubmit={add}>
        <input
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="example.com"
          aria-label={`${props.title}: ${texts.addSite}`}
          aria-invalid={isWrong}
          aria-describedby={`${id}-wrong`}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="plain-button">
          {texts.add}
        </button>
      </form>
      <p id={`${id}-wrong`} class="wrong" role="status">
        {isWrong && texts.notASite}
      </p>
    </div>
  );
}
