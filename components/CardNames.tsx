import { useRef, useState } from 'preact/hooks';
import type { NameView, Said as SaidText } from '@/core/facts/card-types';
import { card } from '@/locales/card';
import { common, languageName } from '@/locales/common';
import { formatValidity } from '@/locales/format-date';
import { Fold, useCardFrame } from './CardParts';
import { copyText } from './copy-text';
import { Icon } from './Icon';
import { Said } from './Said';

/** How long a button says that it copied, ms: long enough to be read, short enough not to be taken for its label. */
const COPIED_MS = 1600;

/** What it is called elsewhere, on one line; opened, every written form with its standing, and one click copies it. */
export function CardNames({ names, others }: { names: readonly NameView[]; others: readonly SaidText[] }) {
  return (
    <Fold
      class="names"
      title={
        <span class="names-line">
          {others.map((name, at) => (
            <span key={name.text}>
              {at > 0 && <span aria-hidden="true"> · </span>}
              <Said value={name} />
            </span>
          ))}
          {others.length === 0 && <AllNames />}
        </span>
      }
    >
      <AllForms names={names} />
    </Fold>
  );
}

function AllNames() {
  const { lang } = useCardFrame();
  return <>{card.of(lang).names}</>;
}

/** Every form, gathered by language in the order given. */
function AllForms({ names }: { names: readonly NameView[] }) {
  const { lang } = useCardFrame();
  const languages = [...new Set(names.map((name) => name.lang))];
  return (
    <dl>
      {languages.map((language) => (
        <div key={language}>
          <dt class="name-language">{languageName(language, lang)}</dt>
          {names
            .filter((name) => name.lang === language)
            .map((name) => (
              <NameRow key={name.form} name={name} />
            ))}
        </div>
      ))}
    </dl>
  );
}

function NameRow({ name }: { name: NameView }) {
  const { lang } = useCardFrame();
  const [copied, setCopied] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const copy = async () => {
    if (!button.current || !(await copyText(name.form, button.current))) return;
    setCopied(true);
    setTimeout(() => setCopied(false), COPIED_MS);
  };
  const facts = [
    common.of(lang).nameStatuses[name.status],
    name.validity && formatValidity(name.validity, lang),
  ].filter(Boolean);
  return (
    <dd class={`name name--${name.status}`}>
      <span class="name-form" lang={name.lang}>
        {name.form}
      </span>
      <span class="name-facts">{facts.join(' · ')}</span>
      <button
        ref={button}
        type="button"
        class="icon-button"
        aria-label={copied ? card.of(lang).copied : card.of(lang).copyName(name.form)}
        title={card.of(lang).copy}
        onClick={copy}
      >
        <Icon name={copied ? 'done' : 'copy'} />
      </button>
    </dd>
  );
}
