import type { SourceView } from '@/core/facts/card-types';
import { card } from '@/locales/card';
import { common, languageName } from '@/locales/common';
import { formatShortDate } from '@/locales/format-date';
import { useCardFrame } from './CardParts';
import { Icon } from './Icon';

/** The footnotes: every source the card cites, numbered, with publisher, title, language, kind, date and address. */
export function CardSources({ sources }: { sources: readonly SourceView[] }) {
  const { lang } = useCardFrame();
  if (sources.length === 0) return null;
  return (
    <section class="sources">
      <h3 class="visually-hidden">{card.of(lang).sources}</h3>
      <ol class="source-list">
        {sources.map((source) => (
          <li key={source.id} class="source" data-source={source.n} tabIndex={-1}>
            <span class="source-number" aria-hidden="true">
              {source.n}
            </span>
            <span class="source-text">
              <SourceTitle source={source} />
              <SourceFacts source={source} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function SourceTitle({ source }: { source: SourceView }) {
  const { lang } = useCardFrame();
  const title = <cite lang={source.lang}>{source.title}</cite>;
  if (source.url === null) return title;
  return (
    <a
      class="link source-link"
      href={source.url}
      target="_blank"
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
    >
      {title}
      {/* Holds the arrow to the last word. */}
      {'\u00a0'}
      <Icon name="outward" />
      <span class="visually-hidden"> ({card.of(lang).opensNewTab})</span>
    </a>
  );
}

function SourceFacts({ source }: { source: SourceView }) {
  const { lang } = useCardFrame();
  const date = source.published === null ? card.of(lang).undated : formatShortDate(source.published, lang);
  const facts = [common.of(lang).sourceKinds[source.kind], languageName(source.lang, lang), date];
  return (
    <span class="source-facts">
      <span lang={source.lang}>{source.publisher}</span>
      {/* No line begins with a dot. */}
      {['', ...facts].join('\u00a0· ')}
    </span>
  );
}
