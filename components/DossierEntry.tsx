import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { kindGroup } from '@/core/facts/kind-group';
import type { ReaderLanguage } from '@/core/facts/types';
import { common } from '@/locales/common';
import { panelTexts } from '@/locales/panel';
import type { ArticleActions, EntryView } from './dossier-types';
import { Icon } from './Icon';
import { Said } from './Said';

/** One name of the article: its card, its mentions one after the other, its own timeline. */
export function DossierEntry(props: {
  lang: ReaderLanguage;
  entry: EntryView;
  open: boolean;
  /** True: the reader stands at one of its mentions on the page. */
  here: boolean;
  actions: ArticleActions;
}) {
  const { lang, entry, here, actions } = props;
  const texts = panelTexts(lang);
  // Number of the mention last shown, from 1; 0 before the first jump.
  const [at, setAt] = useState(0);
  const count = entry.mentions.length;
  const jump = () => {
    const mention = entry.mentions[at % count];
    if (mention === undefined) return;
    setAt((at % count) + 1);
    actions.jump(mention);
  };
  const row = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (here) row.current?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  const classes = ['ds-entry', props.open && 'ds-entry--open', here && 'ds-entry--here'];
  return (
    <li
      ref={row}
      class={classes.filter(Boolean).join(' ')}
      data-kind={kindGroup(entry.kind)}
      aria-current={here || undefined}
    >
      <button type="button" class="ds-name" onClick={() => actions.openCard(entry.entity)}>
        <span class="ds-name-line">
          <Said value={entry.name} class="ds-name-text" />
          {entry.form !== entry.name.text && <span class="ds-form">{entry.form}</span>}
        </span>
        <span class="ds-entry-kind">{common.of(lang).kinds[entry.kind]}</span>
      </button>
      <button
        type="button"
        class="ds-act"
        aria-label={texts.onTimeline(entry.name.text)}
        title={texts.onTimeline(entry.name.text)}
        onClick={() => actions.openTimeline(entry.entity)}
      >
        <Icon name="timeline" />
      </button>
      {count > 0 && (
        <button
          type="button"
          class="ds-act ds-jump"
          aria-label={texts.jump(entry.name.text, at, count)}
          title={texts.jump(entry.name.text, at, count)}
          // By the style sheet, because a name must contain what is written, and "2/3" is no phrase.
          data-count={at > 0 && count > 1 ? `${at}/${count}` : count}
          onClick={jump}
        >
          <Icon name="go-to" />
        </button>
      )}
    </li>
  );
}
