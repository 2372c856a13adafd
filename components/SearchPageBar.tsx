import type { Dossier, PageState } from '@/core/dossier';
import type { ReaderLanguage } from '@/core/facts/types';
import { languageName } from '@/locales/common';
import { formatPartialDate } from '@/locales/format-date';
import { popup } from '@/locales/popup';

/**
 * What the popup knows of the page in front of the reader. `dossier` is null where nothing on the page answers; `site` is
 * null for pages of the browser itself.
 */
export type PageView = {
  site: string | null;
  siteOff: boolean;
  state: PageState | 'no-tab';
  dossier: Dossier | null;
};

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
      {page.site !== null && (
        <label class="site">
          <span class="site-words">
            <span class="site-name">{page.site}</span>
            <PageFactsLine page={page} lang={lang} />
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

/** "Article · 17 August 2021 · Korean · 12 names", as far as known; else why there is nothing to say. */
function PageFactsLine({ page, lang }: { page: PageView; lang: ReaderLanguage }) {
  const texts = popup[lang];
  const { dossier } = page;
  const parts =
    page.state === 'ready' && dossier && !page.siteOff
      ? [
          texts.article,
          dossier.facts.published && formatPartialDate(dossier.facts.published.date, lang),
          dossier.facts.lang && languageName(dossier.facts.lang, lang),
          dossier.entries.length > 0 && texts.entities(dossier.entries.length),
        ]
      : [texts.states[stateOf(page)].title];
  return <span class="site-facts">{parts.filter(Boolean).join(' · ')}</span>;
}

function stateOf({ siteOff, state, dossier }: PageView): PageState | 'no-page' | 'empty' {
  if (siteOff) return 'off-for-site';
  if (state === 'ready') return 'empty';
  if (state === 'no-tab' || (dossier === null && state !== 'reading')) return 'no-page';
  return state;
}

/** In place of this page's names, where there are none: why, and what can be done. */
export function SearchPageState({ page, lang }: { page: PageView; lang: ReaderLanguage }) {
  const state = stateOf(page);
  const { title, detail } = popup[lang].states[state];
  return (
    <div class="state" data-state={state}>
      <p class="state-title">{title}</p>
      <p class="state-detail">{detail}</p>
      <p class="state-detail">{popup[lang].examples}</p>
    </div>
  );
}
