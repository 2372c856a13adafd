/** Turns the reading of the page on and off as settings and page change, and answers for it. */
import type { Dossier, PageState } from '@/core/dossier';
import type { PageFacts } from '@/core/matching/types';
import type { FindMentions } from '@/page/ask-mentions';
import type { Follower, OnPage } from '@/page/on-page-handle';
import { startReader } from '@/page/reader';
import type { ReaderHandle, ReaderOptions } from '@/page/reader-handle';
import { askBackground, askWithText, tellAll } from '@/platform/background-client';
import type { ReadAnswer, Reading } from '@/platform/messages';
import type { TabHandlers } from '@/platform/tab-messages';
import { loadCard, loadPointer } from './injected';
import type { Lifetime } from './lifetime';

export type PageControl = Follower & {
  /** Begins with the background's answer. */
  start: (answer: ReadAnswer) => void;
  /** The page was away, in the browser's memory: begins anew where another answer holds now. */
  comeBack: () => void;
  answers: TabHandlers;
};

/** Changes of the dossier within this many ms are told once. */
const TELL_AFTER_MS = 150;
/** The same in ms while a long page is being read, after the first time. */
const TELL_READING_MS = 500;
/** An empty page of the top frame waits this long, in ms, so that a frame that holds the article may answer first. */
const YIELD_TO_FRAME_MS = 60;
/** Mention ids of frames start at random multiples of this, so that an id means one mention in the whole tab. */
const IDS_PER_FRAME = 100_000;

const NO_FACTS: PageFacts = { lang: null, langFoundIn: 'unknown', published: null, title: '' };

/** Controls one frame for its lifetime. */
export function createPageControl(onPage: OnPage, lifetime: Lifetime): PageControl {
  const { signal } = lifetime;
  const find = findWithStyle(lifetime);
  const isTop = window.top === window;
  const firstId = isTop ? 1 : IDS_PER_FRAME * (1 + Math.floor(Math.random() * 10_000));
  let state: PageState = 'reading';
  let reader: ReaderHandle | null = null;
  let ending = new AbortController();
  /** Whether anybody may hold an older answer of this page than it would give now. */
  let isKnown = false;
  /** The answer that the page stands by, as text to compare. */
  let answered = '';
  let telling: ReturnType<typeof setTimeout> | undefined;

  function look(isNew: boolean): void {
    if (isNew) {
      ending.abort();
      ending = new AbortController();
      reader = null;
      state = 'reading';
    }
    if (!reader && !signal.aborted) void ask();
  }

  async function ask(): Promise<void> {
    const mine = ending;
    const answer = await askAnew();
    if (answer && !reader && !mine.signal.aborted && lifetime.check()) start(answer);
  }

  const askAnew = () => askBackground({ type: 'read', isArticle: onPage.isArticle(), hasReader: true });

  async function comeBack(): Promise<void> {
    const answer = await askAnew();
    if (answer && JSON.stringify(answer) !== answered) look(true);
  }

  function start(answer: ReadAnswer): void {
    ({ state } = answer);
    answered = JSON.stringify(answer);
    // A page that nobody knows wakes nobody; one that was told of tells that it is gone.
    if (!answer.reading) {
      if (isKnown) tell();
      return;
    }
    reader = startReader(
      { ...readerOptions(answer.reading), find, firstId, onChanged, onRewritten: () => look(true) },
      AbortSignal.any([ending.signal, signal]),
    );
  }

  function onChanged(): void {
    const hasMarks = reader !== null && reader.summary().count > 0;
    if (hasMarks) lifetime.guard();
    if (hasMarks || isKnown) tell();
  }

  function tell(): void {
    if (telling !== undefined) return;
    const wait = isKnown && reader?.summary().state === 'reading' ? TELL_READING_MS : TELL_AFTER_MS;
    isKnown = true;
    telling = setTimeout(() => {
      telling = undefined;
      const { count, state: now } = reader?.summary() ?? { count: 0, state };
      if (isTop || count > 0) tellAll({ type: 'dossierChanged', url: location.href, count, state: now });
    }, wait);
  }

  const hasMarks = () => (reader && reader.summary().count > 0 ? reader : undefined);

  const dossier = () => reader?.dossier() ?? unreadDossier(state);

  signal.addEventListener(
    'abort',
    () => {
      ending.abort();
      clearTimeout(telling);
    },
    { once: true },
  );
  return {
    look,
    start,
    comeBack: () => void comeBack(),
    isRead: () => state === 'ready',
    // A request that this frame cannot serve is left unanswered, for the frame of the tab that can.
    answers: {
      getDossier: () => {
        isKnown = true;
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

function unreadDossier(state: PageState): Dossier {
  return { url: location.href, state, facts: NO_FACTS, entries: [], possible: [], unknown: [] };
}

/** Asks the background; its first answer with mentions comes with their style. */
function findWithStyle(lifetime: Lifetime): FindMentions {
  let isStyled = false;
  return async (request) => {
    const style = isStyled ? {} : ({ needsStyle: true } as const);
    const answer = await askWithText({ type: 'findMentions', ...request, ...style });
    if (answer === null) lifetime.check();
    else if (answer.numbers.length > 0) isStyled = true;
    return answer;
  };
}

/** The reader's callbacks, as messages to the background. */
function readerOptions({
  density,
  delay,
  theme,
  lang,
  site,
  rejected,
}: Reading): Omit<ReaderOptions, 'find' | 'firstId' | 'onChanged' | 'onRewritten'> {
  return {
    density,
    delay,
    rejected,
    appearance: { lang, theme },
    askCard: async (request) => {
      const reply = (await askBackground({ type: 'card', request })) ?? { ok: false, reason: 'outdated' };
      // Another language was chosen this moment; the words of that one are not here, and the page is about to begin anew.
      return reply.ok && reply.view.lang !== lang ? { ok: false, reason: 'failed' } : reply;
    },
    loadCard: () => loadCard(lang),
    loadPointer,
    onChosen: (entity, mention) => tellAll({ type: 'mentionChosen', url: location.href, entity, mention }),
    openTimeline: (entity) => void askBackground({ type: 'openPanel', entity }),
    setSiteOff: (off) => void (site !== null && askBackground({ type: 'setSiteOff', site, off })),
    rejectOnSite: (entity, isRejected) =>
      void (site !== null && askBackground({ type: 'reject', site, entity, isRejected })),
  };
}
