import type { Dossier } from '@/core/dossier';
import type { ReaderLanguage } from '@/core/facts/types';
import { languageName } from '@/locales/common';
import { formatPartialDate } from '@/locales/format-date';
import { popup } from '@/locales/popup';

/** What the popup knows of the page in front of the reader. `dossier` is null where no content script answers. */
export type PageView = { site: string | null; siteOff: boolean; dossier: Dossier | null };

export type SearchPageBarProps = {
  page: PageView;
  lang: ReaderLanguage;
  onSiteOff: (off: boolean) => void;
  onPanel?: (() => void) | undefined;
  onSettings?: (() => void) | undefined;
};

/** The foot of the popup: what the page is, the switch for this site, ways to the other surfaces. */
export function SearchPageBar({ page, lang, onSiteOff, onPanel, onSettings }: SearchPageBarProps) {
  const texts = popup[lang];
  return (
    <footer class="page-bar">
      {page.site !== null && page.dossier !== null && (
        <label class="site">
          <span class="site-words">
            <span class="site-name">{page.site}</span>
            <PageFactsLine dossier={page.dossier} lang={lang} />
          </span>
          <input
            type="checkbox"
            role="switch"
            aria-checked={!page.siteOff}
            class="switch-input"
            aria-label={texts.markSite(page.site)}
            title={texts.markSite(page.site)}
            checked={!page.siteOff}
            onChange={(event) => onSiteOff(!event.currentTarget.checked)}
          />
        </label>
      )}
      <div class="page-tools">
        {onPanel && (
          <button type="button" class="bar-button" onClick={onPanel}>
            {texts.openPanel}
          </button>
        )}
        {onSettings && (
          <button type="button" class="bar-button" onClick={onSettings}>
            {texts.settings}
          </button>
        )}
      </div>
    </footer>
  );
}

/** "Article · 17 August 2021 · Korean · 12 names", as far as known. */
function PageFactsLine({ dossier, lang }: { dossier: Dossier; lang: ReaderLanguage }) {
  const texts = popup[lang];
  const { state, facts, entries } = dossier;
  const parts =
    state === 'ready'
      ? [
          texts.article,
          facts.published && formatPartialDate(facts.published.date, lang),
          facts.lang && languageName(facts.lang, lang),
          entries.length > 0 && texts.entities(entries.length),
        ]
      : [texts.states[state].title];
  return <span class="site-facts">{parts.filter(Boolean).join(' · ')}</span>;
}

/** In place of this page's names, where there are none: why, and what can be done. */
export function SearchPageState({ page, lang }: { page: PageView; lang: ReaderLanguage }) {
  const state =
    page.dossier === null ? 'no-page' : page.dossier.state === 'ready' ? 'empty' : page.dossier.state;
  const { title, detail } = popup[lang].states[state];
  return (
    <div class="state" data-state={state}>
      <p class="state-title">{title}</p>
      <p class="state-detail">{detail}</p>
      <p class="state-detail">{popup[lang].examples}</p>
    </div>
  );
}
