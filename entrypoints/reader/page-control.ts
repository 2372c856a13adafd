/** Turns the reading of the page on and off as settings and page change, and answers for it. */
import type { Dossier, PageState } from '@/core/dossier';
import type { PageFacts } from '@/core/matching/types';
import { isArticle } from '@/page/article-check';
import type { ReaderHandle, ReaderOptions } from '@/page/reader-handle';
import { askBackground, askWithLongText, tellAll } from '@/platform/background-client';
import { loadRejected, setRejected } from '@/platform/rejections';
import { isListed, type Settings, siteOf } from '@/platform/settings';
import type { TabHandlers } from '@/platform/tab-messages';
import { chosenLanguage } from '@/platform/ui-language';
import { loadCard, loadPointer, loadReader } from './injected';

export type PageControl = {
  /** Looks at the page (again); `isNew` ends what there was. */
  look: (isNew: boolean) => void;
  /** Whether the page is being read, or about to be. */
  isRead: () => boolean;
  /** Takes changed settings into account at once. */
  change: (settings: Settings) => void;
  answers: TabHandlers;
};

/** Changes of the dossier within this many ms are told once. */
const TELL_AFTER_MS = 150;
/** The same in ms while a long page is being read, after the first time. */
const TELL_READING_MS = 500;
/** How often, in ms, a page that is read checks that the extension is still there: nothing tells it otherwise. */
const ALIVE_EVERY_MS = 2000;
/** An empty page of the top frame waits this long, in ms, so that a frame that holds the article may answer first. */
const YIELD_TO_FRAME_MS = 60;
/** Mention ids of frames start at random multiples of this, so that an id means one mention in the whole tab. */
const IDS_PER_FRAME = 100_000;

const NO_FACTS: PageFacts = { lang: null, langFoundIn: 'unknown', published: null, title: '' };

/** Controls one frame until `signal` fires. `isAlive` checks for the extension and ends everything when it is gone. */
export function createPageControl(options: {
  settings: Settings;
  signal: AbortSignal;
  isAlive: () => boolean;
}): PageControl {
  const { signal } = options;
  const isTop = window.top === window;
  const firstId = isTop ? 1 : IDS_PER_FRAME * (1 + Math.floor(Math.random() * 10_000));
  const site = siteOf(location.href) ?? (isTop ? null : siteOf(parent.location.href));
  let { settings } = options;
  let state: PageState = 'reading';
  let reader: ReaderHandle | null = null;
  let ending = new AbortController();
  let wasTold = false;
  let telling: ReturnType<typeof setTimeout> | undefined;

  async function look(isNew: boolean): Promise<void> {
    if (isNew) {
      ending.abort();
      ending = new AbortController();
      reader = null;
    }
    if (reader || signal.aborted) return;
    state = stateOf(settings, site, document);
    // A page that never had a dossier wakes nobody; one that had tells that it is gone.
    if (state !== 'ready') return wasTold ? tell() : undefined;
    const mine = ending;
    const [rejected, start] = await Promise.all([site === null ? [] : loadRejected(site), loadReader()]);
    if (!start || reader || mine.signal.aborted || signal.aborted) return;
    const alive = setInterval(options.isAlive, ALIVE_EVERY_MS);
    const lifetime = AbortSignal.any([mine.signal, signal]);
    lifetime.addEventListener('abort', () => clearInterval(alive), { once: true });
    reader = start(
      { ...readerOptions(settings, site), rejected, firstId, onChanged: tell, onRewritten: () => look(true) },
      lifetime,
    );
  }

  function tell(): void {
    if (telling !== undefined) return;
    const wait = wasTold && reader?.summary().state === 'reading' ? TELL_READING_MS : TELL_AFTER_MS;
    wasTold = true;
    telling = setTimeout(() => {
      telling = undefined;
      const { count, state: now } = reader?.summary() ?? { count: 0, state };
      if (isTop || count > 0) tellAll({ type: 'dossierChanged', url: location.href, count, state: now });
    }, wait);
  }

  const hasMarks = () => (reader && reader.summary().count > 0 ? reader : undefined);

  function dossier(): Dossier {
    return (
      reader?.dossier() ?? {
        url: location.href,
        state,
        facts: NO_FACTS,
        entries: [],
        possible: [],
        unknown: [],
      }
    );
  }

  signal.addEventListener('abort', () => clearTimeout(telling), { once: true });
  return {
    look: (isNew) => void look(isNew).catch(() => undefined),
    isRead: () => state === 'ready',
    change: (changed) => {
      settings = changed;
      void look(true).catch(() => undefined);
    },
    // A request that this frame cannot serve is left unanswered, for the frame of the tab that can.
    answers: {
      getDossier: () => {
        const mine = dossier();
        if (mine.entries.length > 0) return mine;
        return isTop
          ? new Promise((resolve) => setTimeout(() => resolve(dossier()), YIELD_TO_FRAME_MS))
          : undefined;
      },
      jumpToMention: ({ mention }) => (reader?.has(mention) ? reader.jump(mention) : undefined),
      flashEntities: ({ entities }) => hasMarks()?.flash(entities),
      stepMention: ({ step }) => hasMarks()?.step(step),
      openMention: () => hasMarks()?.openCard(),
    },
  };
}

/** 'ready' when the page is to be read, else why not. */
function stateOf(settings: Settings, site: string | null, document: Document): PageState {
  if (site !== null && isListed(settings.sitesOff, site)) return 'off-for-site';
  if (settings.scope === 'chosen' && (site === null || !isListed(settings.sitesOn, site))) return 'off';
  if (settings.scope === 'articles' && !isArticle(document)) return 'not-an-article';
  return 'ready';
}

/** The reader's callbacks, as messages to the background. */
function readerOptions(
  { density, delay, cardLanguage, uiLanguage, theme }: Settings,
  site: string | null,
): Omit<ReaderOptions, 'rejected' | 'firstId' | 'onChanged' | 'onRewritten'> {
  return {
    density,
    delay,
    appearance: { lang: chosenLanguage(cardLanguage === 'auto' ? uiLanguage : cardLanguage), theme },
    find: (request) => askWithLongText({ type: 'findMentions', ...request }),
    askCard: async (request) =>
      (await askBackground({ type: 'card', request })) ?? { ok: false, reason: 'outdated' },
    loadCard,
    loadPointer,
    onChosen: (entity, mention) => tellAll({ type: 'mentionChosen', url: location.href, entity, mention }),
    openTimeline: (entity) => void askBackground({ type: 'openPanel', entity }),
    setSiteOff: (off) => void (site !== null && askBackground({ type: 'setSiteOff', site, off })),
    rejectOnSite: (entity, isRejected) =>
      void (site !== null && setRejected(site, entity, isRejected).catch(() => undefined)),
  };
}
