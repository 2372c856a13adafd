import { useRef, useState } from 'preact/hooks';
import type { NameView } from '@/core/facts/card-types';
import { card } from '@/locales/card';
import { common, languageName } from '@/locales/common';
import { formatValidity } from '@/locales/format-date';
import { Fold, useCardFrame } from './CardParts';
import { copyText } from './copy-text';
import { Icon } from './Icon';

/** How long a button says that it copied, ms: long enough to be read, short enough not to be taken for its label. */
const COPIED_MS = 1600;

/** Every written form with its language and how far it can be trusted; one click copies it. `said`: forms the head shows. */
export function CardNames({ names, said }: { names: readonly NameView[]; said: readonly string[] }) {
  const others = mainForms(names, said);
  return (
    <Fold
      class="names"
      title={
        <span class="names-line">
          {others.map(({ form, lang }, at) => (
            <span key={`${lang} ${form}`}>
              {at > 0 && <span aria-hidden="true"> · </span>}
              <span lang={lang}>{form}</span>
            </span>
          ))}
          {others.length === 0 && <AllNames />}
        </span>
      }
    >
      <ul class="name-list">
        {names.map((name) => (
          <NameRow key={`${name.lang} ${name.form}`} name={name} />
        ))}
      </ul>
    </Fold>
  );
}

function AllNames() {
  const { lang } = useCardFrame();
  return <>{card[lang].names}</>;
}

/** The first vouched form of each language that the head does not show: the folded line. */
function mainForms(names: readonly NameView[], said: readonly string[]): NameView[] {
  const seen = new Set<string>();
  return names.filter(({ lang, status, form }) => {
    const language = lang.split('-')[0] ?? lang;
    if (said.includes(form)) seen.add(language);
    if (status === 'unverified' || seen.has(language)) return false;
    seen.add(language);
    return true;
  });
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
    languageName(name.lang, lang),
    common[lang].nameStatuses[name.status],
    name.validity && formatValidity(name.validity, lang),
  ].filter(Boolean);
  return (
    <li class={`name name--${name.status}`}>
      <span class="name-form" lang={name.lang}>
        {name.form}
      </span>
      <span class="name-facts">{facts.join(' · ')}</span>
      <button
        ref={button}
        type="button"
        class="icon-button"
        aria-label={copied ? card[lang].copied : card[lang].copyName(name.form)}
        title={card[lang].copy}
        onClick={copy}
      >
        <Icon name={copied ? 'done' : 'copy'} />
      </button>
    </li>
  );
}
