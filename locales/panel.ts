/** Texts of the side panel: this article's dossier, the timeline and the figures. */
import type { ReaderLanguage } from '@/core/facts/types';
import type { ItemType } from '@/core/timeline/types';
import { createTextStore } from './text-store';

/** Why there is nothing of this page to show; `title` says it, `hint` what can be done. */
export type StateText = { title: string; hint: string };

export type ExportFormat = 'json' | 'csv' | 'ics' | 'timelinejs' | 'markdown';

export type PanelTexts = {
  panel: string;
  tabs: { article: string; timeline: string; figures: string };
  openInTab: string;
  close: string;
  states: Record<
    'reading' | 'not-an-article' | 'off-for-site' | 'off' | 'unreadable' | 'no-tab' | 'broken',
    StateText
  >;
  turnOnSite: string;
  turnOn: string;
  reload: string;

  found: (entities: number, mentions: number) => string;
  foundNothing: StateText;
  order: string;
  asRead: string;
  byKind: string;
  mentions: (count: number) => string;
  /** Label of the button that goes to the next mention; `at` is the one last shown, 0 for none. */
  jump: (name: string, at: number, count: number) => string;
  jumpBack: string;
  openCard: (name: string) => string;
  onTimeline: (name: string) => string;
  possible: string;
  possibleHint: string;
  unknown: string;
  unknownHint: string;
  exportUnknown: string;
  dated: (date: string) => string;
  dateFrom: (where: string) => string;
  noDate: string;
  changedSince: (count: number) => string;
  changedNote: string;

  scope: string;
  scopePage: string;
  scopeAll: string;
  filterPlaceholder: string;
  filters: string;
  filtersSet: (count: number) => string;
  ofType: string;
  types: Record<ItemType, string>;
  ofKind: string;
  ofEntity: string;
  anyEntity: string;
  sourceLanguage: string;
  strength: string;
  strengths: { weak: string; fair: string; good: string };
  disputedOnly: string;
  clearFilters: string;
  shown: (shown: number, all: number) => string;
  noEvents: StateText;
  nothingFits: StateText;
  nothingInPeriod: StateText;
  showAllPeriods: string;

  axis: string;
  periodFrom: string;
  periodTo: string;
  zoomIn: string;
  zoomOut: string;
  whole: string;
  thisArticle: string;
  today: string;
  goToArticle: string;
  events: string;
  inYear: (year: string, count: number) => string;
  beyond: Record<'earlier' | 'later', (count: number) => string>;
  lanes: { term: string; course: string; name: string };

  ongoing: string;
  acting: string;
  disputed: string;
  weak: string;
  sources: string;
  detail: string;
  concerns: string;
  showOnPage: string;
  copy: string;
  copied: string;
  notCopied: string;
  undated: string;
  opensNewTab: string;

  take: string;
  formats: Record<ExportFormat, string>;
  print: string;
  exportedFrom: string;

  figuresIntro: string;
  noFigures: StateText;
  conflictingFigures: string;

  help: string;
  keys: [keys: string, what: string][];
};

const SOURCES = {
  en: async () => (await import('./panel-en')).panelEn,
  ko: async () => (await import('./panel-ko')).panelKo,
  ru: async () => (await import('./panel-ru')).panelRu,
  kk: async () => (await import('./panel-kk')).panelKk,
} satisfies Record<ReaderLanguage, () => Promise<PanelTexts>>;

const store = createTextStore<PanelTexts>('panel');

/** Loads the texts of one language. Each is a file of its own: four alphabets at once would be a sixth of the panel. */
export async function loadPanelTexts(lang: ReaderLanguage): Promise<void> {
  store.add(lang, await SOURCES[lang]());
}

/** The texts of a language that was loaded. Throws when it was not: nothing of the panel may be drawn before. */
export const panelTexts = store.of;
