/**
 * Puts the card on a page it knows nothing of, and takes it away again. While a delay runs and the answer is there, the
 * card is drawn and laid out in its place, unseen: at the delay's end only painting is left. At most two stand in the page:
 * the one shown, and the one awaited.
 */
import { render } from 'preact';
import type { Cite } from '@/components/CardCitation';
import { CardPopover } from '@/components/CardPopover';
import cardCss from '@/components/card.css?inline';
import popoverCss from '@/components/popover.css?inline';
import themeCss from '@/components/theme.css?inline';
import type { Opening } from '@/core/card-state';
import { cite } from '@/core/citing/cite';
import type { CardReply } from '@/core/facts/card-types';
import type { ReaderLanguage } from '@/core/facts/types';
import { card } from '@/locales/card';
import { common } from '@/locales/common';
import type { CardHandle, CardMountOptions, CardNow } from './card-handle';
import { createStage, reveal, type Stage, setTheme, standUp, takeDown } from './card-stage';
import { setPlace, viewport } from './move-card';
import { isSameSpot, placeCard, type Spot, spotOf } from './place-card';

const CSS_TEXT = `${themeCss}\n${popoverCss}\n${cardCss}`;

/** A card of one opening, drawn; what it was drawn with is kept so that nothing is drawn twice. */
type Drawn = Stage & {
  token: number;
  reply: CardReply | null;
  isPinned: boolean;
  /** Where its mark was when it was placed; null before. */
  spot: Spot | null;
  /** Filled once for each opening: a screen reader hears of it when it changes. */
  region: HTMLElement;
  saidFor: number;
};

/** The card of one frame. Nothing is in the page before the first `prepare` or `show` and after each `hide`. */
export function mountCard(options: CardMountOptions): CardHandle {
  let shown: Drawn | null = null;
  let ahead: Drawn | null = null;
  /** What had focus before a card took it, to give it back. */
  let focusOrigin: Element | null = null;

  const dropAhead = () => {
    dismiss(ahead, null);
    ahead = null;
  };

  const stand = (drawn: Drawn, range: Range) =>
    standUp(drawn, range, () => (drawn === ahead ? dropAhead() : options.send({ type: 'close' })));

  const prepare = (opening: Opening | null, pointer: CardNow['pointer']) => {
    if (opening && ahead?.token === opening.token) return;
    dropAhead();
    const range = opening && options.rangeOf(opening.target.mention);
    if (!opening || !range || opening.token === shown?.token) return;
    const drawn = make(opening, range, options);
    ahead = drawn;
    // In a breath of its own: drawing and layout together would be a long one.
    requestIdleCallback(() => {
      if (ahead !== drawn || drawn.stopGuard) return;
      stand(drawn, range);
      void settle(drawn, range, pointer);
    });
  };

  const show = (opening: Opening, now: CardNow) => {
    const range = options.rangeOf(opening.target.mention);
    if (!range) return options.send({ type: 'page-change' });
    if (shown && !shown.host.isConnected) {
      dismiss(shown, focusOrigin);
      shown = null;
    }
    const isNew = shown?.token !== opening.token;
    if (!shown || (isNew && !now.pinned)) return open(opening, range, now);
    // A pinned card stays where it is, whatever it shows.
    draw(shown, opening, now.pinned, options);
    announce(shown, opening);
    if (isNew) focusCard(shown, opening);
  };

  const open = (opening: Opening, range: Range, now: CardNow) => {
    const before = shown;
    const next = ahead?.token === opening.token ? ahead : make(opening, range, options);
    if (ahead === next) ahead = null;
    shown = next;
    if (!next.stopGuard) stand(next, range);
    draw(next, opening, now.pinned, options);
    const byKey = opening.by === 'keyboard';
    if (byKey && document.activeElement !== before?.host) focusOrigin = document.activeElement;
    const at = opening.by === 'pointer' ? now.pointer : null;
    const appear = (isPlaced: boolean) => {
      if (shown !== next) return;
      if (!isPlaced) return options.send({ type: 'page-change' });
      reveal(next);
      focusCard(next, opening);
      dismiss(before, focusOrigin);
      announce(next, opening);
    };
    if (next.spot && isSameSpot(next.spot, spotOf(range, at, viewport()))) appear(true);
    else void settle(next, range, at).then(appear);
  };

  const hide = () => {
    dropAhead();
    dismiss(shown, focusOrigin);
    shown = null;
    focusOrigin = null;
  };

  const { signal } = options;
  signal.addEventListener('abort', hide);
  // The next stop of the key may not be in a card that nobody sees.
  addEventListener('keydown', ({ key }) => key === 'Tab' && dropAhead(), { signal, capture: true });
  return {
    prepare,
    show,
    hide,
    box: () => shown?.surface.getBoundingClientRect() ?? null,
    contains: (event) => shown !== null && event.composedPath().includes(shown.host),
    isAlive: () => shown === null || shown.host.isConnected,
  };
}

/** A card drawn in no document. */
function make(opening: Opening, range: Range, options: CardMountOptions): Drawn {
  const stage = createStage(options, CSS_TEXT);
  setTheme(stage, range, options);
  const region = document.createElement('p');
  region.className = 'visually-hidden';
  region.setAttribute('role', 'status');
  const drawn = {
    ...stage,
    token: 0,
    reply: null,
    isPinned: false,
    spot: null,
    region,
    saidFor: 0,
  };
  draw(drawn, opening, false, options);
  // After the drawing, which takes the surface to be its own.
  stage.surface.append(region);
  return drawn;
}

/** Takes a card away, and gives the focus back that it had. */
function dismiss(drawn: Drawn | null, focusOrigin: Element | null): void {
  if (!drawn) return;
  const hadFocus = document.activeElement === drawn.host;
  takeDown(drawn);
  render(null, drawn.surface);
  if (hadFocus && focusOrigin instanceof HTMLElement && focusOrigin.isConnected)
    focusOrigin.focus({ preventScroll: true });
}

/** Gives a standing card its place; false when its mark is nowhere any more. */
async function settle(drawn: Drawn, range: Range, at: CardNow['pointer']): Promise<boolean> {
  const view = viewport();
  const spot = spotOf(range, at, view);
  const place = await placeCard(drawn.surface, range, at, view);
  if (place) setPlace(drawn.surface, place);
  drawn.spot = place && spot;
  return place !== null;
}

/** Draws what is not drawn yet. */
function draw(drawn: Drawn, opening: Opening, isPinned: boolean, options: CardMountOptions): void {
  const { surface } = drawn;
  const { request } = opening.target;
  const { lang } = options.appearance();
  if (drawn.token === opening.token && drawn.reply === opening.reply && drawn.isPinned === isPinned) return;
  Object.assign(drawn, { token: opening.token, reply: opening.reply, isPinned });
  const name = opening.reply?.ok ? opening.reply.view.name.text : request.mention?.text;
  surface.lang = lang;
  surface.setAttribute('aria-label', card.of(lang).cardLabel(name ?? ''));
  surface.classList.toggle('pinned', isPinned);
  render(
    <CardPopover
      token={opening.token}
      request={request}
      reply={opening.reply}
      load={options.load}
      lang={lang}
      actions={{ ...options.actions, cite: citeNow(lang) }}
      pinned={isPinned}
      setPinned={(on) => options.send({ type: on ? 'pin' : 'unpin' })}
      close={() => options.send({ type: 'close' })}
    />,
    surface,
  );
}

/**
 * Says once and politely what has opened, a frame after the region came into sight: it is only read when it changes. Not to
 * who came by key: the focus goes in, and the dialog's own name is read.
 */
function announce(drawn: Drawn, { token, by, reply }: Opening): void {
  if (by === 'keyboard' || !reply?.ok || drawn.saidFor === token) return;
  const { name, kind, lang } = reply.view;
  drawn.saidFor = token;
  drawn.region.lang = lang;
  requestAnimationFrame(() => {
    drawn.region.textContent = card.of(lang).opened(name.text, common.of(lang).kinds[kind]);
  });
}

/** One function for each language, so that a redraw asks for no citation again. */
const citing = new Map<ReaderLanguage, Cite>();

function citeNow(lang: ReaderLanguage): Cite {
  const known = citing.get(lang);
  if (known) return known;
  const made: Cite = async (source, style) => {
    const accessed = new Date().toLocaleDateString('sv');
    return cite(source, style, { accessed, lang });
  };
  citing.set(lang, made);
  return made;
}

/** Only who came by key is taken into the card; a pointer's reader keeps the focus where it is. */
function focusCard({ surface }: Stage, { by }: Opening): void {
  if (by !== 'keyboard') return;
  const target = surface.querySelector<HTMLElement>('.heading') ?? surface;
  if (target === surface) surface.tabIndex = -1;
  target.focus({ preventScroll: true });
}
