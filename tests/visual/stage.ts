/**
 * The card on a page of our own, with the bundled facts and without the rest of the extension: what scripts/shoot-card.ts
 * takes pictures of. The page says what to open in `window.stage`; marks are elements here, [data-entity], so that a
 * situation can be written as plain HTML.
 */
import type { CardRequest } from '../../core/facts/card-types';
import { cardView } from '../../core/facts/card-view';
import { createFactBase } from '../../core/facts/fact-base';
import type { Pack, ReaderLanguage } from '../../core/facts/types';
import { whySentence } from '../../core/matching/why';
import { createCardController } from '../../page/card-controller';
import '../../locales/all-words';
import { mountCard } from '../../page/card-host';

/** The day on which the pictures are taken, so that they stay the same. */
const TODAY = '2026-11-24';

/** The card's root is closed; pictures of its inner parts need a way in, here and nowhere else. */
const attachShadow = Element.prototype.attachShadow;
let root: ShadowRoot | null = null;
Element.prototype.attachShadow = function (init) {
  root = attachShadow.call(this, init);
  return root;
};

const settings = new URLSearchParams(location.search);
const pack: Pack = await (await fetch('/fact-base.json')).json();
const factBase = createFactBase(pack);
const readerLanguages: ReaderLanguage[] = ['ko', 'en', 'ru', 'kk'];
const lang = readerLanguages.find((known) => known === settings.get('lang')) ?? 'ko';
const published = document.querySelector('meta[name="date"]')?.getAttribute('content') ?? null;
const marks = [...document.querySelectorAll<HTMLElement>('[data-entity]')];

const controller = createCardController({
  signal: new AbortController().signal,
  delayMs: () => 0,
  loadCard: async () => mountCard,
  rangeOf: (mention) => {
    const mark = marks[mention];
    if (!mark) return null;
    const range = document.createRange();
    range.selectNodeContents(mark);
    return range;
  },
  askCard: async (request: CardRequest) => {
    if (settings.get('answer') === 'never') return new Promise(() => {});
    if (settings.get('answer') === 'failed') return { ok: false, reason: 'failed' };
    const view = cardView(factBase, { ...request, lang, today: TODAY }, whySentence);
    return view ? { ok: true, view } : { ok: false, reason: 'not-found' };
  },
  actions: { openTimeline: () => {}, reject: () => {}, setSiteOff: () => {} },
  appearance: () => ({ lang, theme: 'auto' }),
});

function requestFor(mark: HTMLElement): CardRequest {
  const text = mark.textContent ?? '';
  return {
    entity: mark.dataset.entity ?? '',
    pageDate: published === null ? null : { date: published, foundIn: 'json-ld' },
    at: 'page',
    pageLang: document.documentElement.lang,
    mention: {
      text,
      why: { form: text, rule: 'exact', cost: 0, ending: '', prefix: '', evidence: [] },
      confidence: 1,
      alternatives: [],
      overlapping: (mark.dataset.overlapping ?? '').split(' ').filter(Boolean),
    },
  };
}

for (const [mention, mark] of marks.entries()) {
  mark.addEventListener('pointerenter', () => {
    controller.dispatch({ type: 'rest', by: 'pointer', target: { mention, request: requestFor(mark) } });
  });
}

Object.assign(globalThis, {
  stage: {
    open: (mention: number) => {
      const mark = marks[mention];
      if (mark)
        controller.dispatch({ type: 'rest', by: 'keyboard', target: { mention, request: requestFor(mark) } });
    },
    dispatch: controller.dispatch,
    all: (selector: string) => [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])],
  },
});
document.documentElement.dataset.ready = '';
