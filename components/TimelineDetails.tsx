import { useState } from 'preact/hooks';
import type { SourceView } from '@/core/facts/card-types';
import { kindGroup } from '@/core/facts/kind-group';
import type { ReaderLanguage } from '@/core/facts/types';
import type { ItemView, Sourced } from '@/core/timeline/item-view';
import { common, languageName } from '@/locales/common';
import { formatDateRange, formatOpenRange } from '@/locales/date-range';
import { formatPartialDate, formatShortDate } from '@/locales/format-date';
import { panelTexts } from '@/locales/panel';
import { copyText } from './copy-text';
import { Icon } from './Icon';
import { Said } from './Said';

/** What an opened entry offers; what is absent is not offered. */
export type ItemActions = {
  openCard: (entity: string) => void;
  /** Makes the entry's names stand out on the page; only for entities that are on it. */
  showOnPage?: ((entities: readonly string[]) => void) | undefined;
  isOnPage: (entity: string) => boolean;
  /** Text of the entry with a citation of each source. */
  citationOf: (view: ItemView) => string;
};

/** The opened part of an entry. */
export function TimelineDetails(props: { view: ItemView; lang: ReaderLanguage; actions: ItemActions }) {
  const { view, lang, actions } = props;
  const texts = panelTexts(lang);
  return (
    <div class="tl-details">
      <p class="tl-when">{wholeDate(view, lang)}</p>
      {view.details.length > 0 && (
        <ul class="tl-claims" aria-label={texts.detail}>
          {view.details.map((claim) => (
            <li key={claim.key}>
              <Said value={claim.text} /> <Marks numbers={claim.sources} />
            </li>
          ))}
        </ul>
      )}
      {view.disagreements.map((one) => (
        <section key={one.id} class="tl-conflict" aria-label={texts.disputed}>
          <h3>
            <Said value={one.topic} />
          </h3>
          <ul>
            {one.positions.map((position) => (
              <Position key={position.key} position={position} view={view} lang={lang} />
            ))}
          </ul>
        </section>
      ))}
      <ol class="tl-sources" aria-label={texts.sources}>
        {view.sources.map((source) => (
          <SourceLine key={source.id} source={source} lang={lang} />
        ))}
      </ol>
      <ul class="tl-chips" aria-label={texts.concerns}>
        {view.entities.map(({ id, name, kind }) => (
          <li key={id}>
            <button
              type="button"
              class="tl-chip"
              data-kind={kindGroup(kind)}
              onClick={() => actions.openCard(id)}
            >
              <span class="visually-hidden">{texts.openCard(name.text)}</span>
              <span aria-hidden="true" lang={name.lang}>
                {name.text}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <Deeds {...props} />
    </div>
  );
}

function Deeds({ view, lang, actions }: { view: ItemView; lang: ReaderLanguage; actions: ItemActions }) {
  const texts = panelTexts(lang);
  const [copied, setCopied] = useState<boolean | null>(null);
  const onPage = view.entities.map(({ id }) => id).filter(actions.isOnPage);
  return (
    <div class="tl-deeds">
      {onPage.length > 0 && actions.showOnPage && (
        <button type="button" class="tl-deed" onClick={() => actions.showOnPage?.(onPage)}>
          <Icon name="go-to" /> {texts.showOnPage}
        </button>
      )}
      <button
        type="button"
        class="tl-deed"
        onClick={(event) => copyText(actions.citationOf(view), event.currentTarget).then(setCopied)}
      >
        <Icon name={copied ? 'done' : 'copy'} /> {texts.copy}
      </button>
      <span class="tl-said" role="status">
        {copied === null ? '' : copied ? texts.copied : texts.notCopied}
      </span>
    </div>
  );
}

function wholeDate({ date, until, open }: ItemView, lang: ReaderLanguage): string {
  if (until !== null) return formatDateRange(date, until, lang);
  return open ? formatOpenRange(date, lang) : formatPartialDate(date, lang);
}

function Position({ position, view, lang }: { position: Sourced; view: ItemView; lang: ReaderLanguage }) {
  const publishers = new Set(position.sources.map((n) => view.sources[n - 1]?.publisher));
  return (
    <li class="tl-position">
      <Said value={position.text} /> <Marks numbers={position.sources} />
      <span class="tl-position-from">
        {[...publishers].filter(Boolean).join(', ')}
        {position.date && ` · ${formatShortDate(position.date, lang)}`}
      </span>
    </li>
  );
}

/** Footnote numbers; the list of sources right below has the same. */
function Marks({ numbers }: { numbers: readonly number[] }) {
  return <sup class="tl-refs">{numbers.join(' ')}</sup>;
}

function SourceLine({ source, lang }: { source: SourceView; lang: ReaderLanguage }) {
  const date = source.published === null ? panelTexts(lang).undated : formatShortDate(source.published, lang);
  const facts = [common.of(lang).sourceKinds[source.kind], languageName(source.lang, lang), date].join(' · ');
  const title = <cite lang={source.lang}>{source.title}</cite>;
  return (
    <li>
      {source.url ? (
        <a href={source.url} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
          {title}
          <span class="visually-hidden"> ({panelTexts(lang).opensNewTab})</span>
        </a>
      ) : (
        title
      )}{' '}
      <span class="tl-source-facts">
        <span lang={source.lang}>{source.publisher}</span> · {facts}
      </span>
    </li>
  );
}
