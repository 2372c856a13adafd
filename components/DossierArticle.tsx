/** This article: when it is of, whom and what it names, what has changed since, what may be meant, what is not known. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Dossier } from '@/core/dossier';
import { kindGroup } from '@/core/facts/kind-group';
import type { EntityKind, PartialDate, ReaderLanguage } from '@/core/facts/types';
import { common } from '@/locales/common';
import { formatPartialDate } from '@/locales/format-date';
import { panelTexts } from '@/locales/panel';
import { DossierEmpty } from './DossierEmpty';
import { DossierEntry } from './DossierEntry';
import { DossierUnknown } from './DossierUnknown';
import type { ArticleActions, EntryView } from './dossier-types';
import { Icon } from './Icon';

export type ArticleProps = {
  lang: ReaderLanguage;
  dossier: Dossier;
  entries: readonly EntryView[];
  possible: readonly EntryView[];
  /** What has changed since, drawn already. */
  changes: ComponentChildren;
  /** Entity whose card is open. */
  open: string | null;
  /** Entity of the mention that the reader went to on the page. */
  at: string | null;
  actions: ArticleActions;
};

/** Kinds in the order of their groups, as headings. */
const KIND_ORDER: readonly EntityKind[] = [
  'person',
  'office',
  'organisation',
  'company',
  'agreement',
  'programme',
  'policy',
  'infrastructure',
  'event',
  'country',
  'region',
  'place',
  'concept',
  'statistic',
];

/** The dossier of one page, in reading order or by kind. */
export function DossierArticle(props: ArticleProps) {
  const { lang, dossier, entries, possible, changes, actions } = props;
  const texts = panelTexts(lang);
  const [byKind, setByKind] = useState(false);
  const mentions = entries.reduce((sum, entry) => sum + entry.mentions.length, 0);
  return (
    <div class="ds">
      <header class="ds-head">
        <h2 class="ds-title" lang={dossier.facts.lang ?? undefined}>
          {dossier.facts.title}
        </h2>
        <ArticleDate lang={lang} dossier={dossier} />
      </header>
      {changes}
      {entries.length === 0 ? (
        <DossierEmpty
          text={dossier.state === 'reading' ? texts.states.reading : texts.foundNothing}
          busy={dossier.state === 'reading'}
        />
      ) : (
        <section aria-label={texts.found(entries.length, mentions)}>
          <div class="ds-bar">
            <p role="status">{texts.found(entries.length, mentions)}</p>
            <fieldset class="ds-order">
              <legend class="visually-hidden">{texts.order}</legend>
              <button type="button" aria-pressed={!byKind} onClick={() => setByKind(false)}>
                {texts.asRead}
              </button>
              <button type="button" aria-pressed={byKind} onClick={() => setByKind(true)}>
                {texts.byKind}
              </button>
            </fieldset>
          </div>
          {byKind ? <ByKind {...props} /> : <EntryList {...props} entries={entries} />}
        </section>
      )}
      {possible.length > 0 && (
        <details class="ds-more">
          <summary>
            {texts.possible} <span class="ds-number">{possible.length}</span>
          </summary>
          <p class="ds-note">{texts.possibleHint}</p>
          <EntryList {...props} entries={possible} />
        </details>
      )}
      <DossierUnknown lang={lang} unknown={dossier.unknown} save={actions.saveUnknown} />
      {actions.jumpBack && (
        <button type="button" class="ds-back" onClick={actions.jumpBack}>
          <Icon name="come-back" /> {texts.jumpBack}
        </button>
      )}
    </div>
  );
}

function ArticleDate({ lang, dossier }: { lang: ReaderLanguage; dossier: Dossier }) {
  const texts = panelTexts(lang);
  const { published } = dossier.facts;
  if (published === null) return <p class="ds-date ds-date--none">{texts.noDate}</p>;
  const date: PartialDate = published.date;
  return (
    <p class="ds-date">
      <time dateTime={date.replace('~', '')}>{texts.dated(formatPartialDate(date, lang))}</time>
      <span class="ds-from">{texts.dateFrom(common.of(lang).foundIn[published.foundIn])}</span>
    </p>
  );
}

function ByKind(props: ArticleProps) {
  const groups = KIND_ORDER.map((kind) => ({
    kind,
    entries: props.entries.filter((entry) => entry.kind === kind),
  }));
  return (
    <>
      {groups
        .filter(({ entries }) => entries.length > 0)
        .map(({ kind, entries }) => (
          <section key={kind} class="ds-kind" data-kind={kindGroup(kind)}>
            <h3>
              {common.of(props.lang).kinds[kind]} <span class="ds-number">{entries.length}</span>
            </h3>
            <EntryList {...props} entries={entries} />
          </section>
        ))}
    </>
  );
}

function EntryList({
  lang,
  entries,
  open,
  at,
  actions,
}: Pick<ArticleProps, 'lang' | 'entries' | 'open' | 'at' | 'actions'>) {
  return (
    <ul class="ds-entries">
      {entries.map((entry) => (
        <DossierEntry
          key={entry.entity}
          lang={lang}
          entry={entry}
          open={entry.entity === open}
          here={entry.entity === at}
          actions={actions}
        />
      ))}
    </ul>
  );
}
