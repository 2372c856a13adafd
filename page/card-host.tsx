/**
 * Puts the card on a page it knows nothing of: one <gakju-card> element with a closed shadow root while a card is open, and
 * nothing at all otherwise.
 *
 * The card stands in the browser's top layer (a manual popover inside the shadow root), so neither z-index nor overflow of
 * the page matters, and it shows above fullscreen elements. All style is a constructed sheet and every node is made by
 * preact, so a page's CSP and Trusted Types have nothing to refuse.
 */
import { render } from 'preact';
import type { Cite } from '@/components/CardCitation';
import { CardPopover } from '@/components/CardPopover';
import cardCss from '@/components/card.css?inline';
import popoverCss from '@/components/popover.css?inline';
import themeCss from '@/components/theme.css?inline';
import type { Opening } from '@/core/card-state';
import { cite } from '@/core/citing/cite';
import type { ReaderLanguage } from '@/core/facts/types';
import { card } from '@/locales/card';
import { backdropOf } from './backdrop';
import type { CardHandle, CardMountOptions } from './card-handle';
import { guardHost } from './guard-host';
import { makeMovable, setPlace, viewport } from './move-card';
import { holderOf } from './node-reading';
import { placeCard } from './place-card';
import type { Point } from './safe-way';

const HOST_NAME = 'gakju-card';

type Stage = { host: HTMLElement; surface: HTMLElement };
/** What stands in the page is guarded against it. */
type Standing = Stage & { stopGuard: () => void };

/** What the host is told of the shown card beside its opening. */
type Now = { pinned: boolean; pointer: Point | null };

/** The card of one frame. Nothing is in the page before the first `show` and after each `hide`. */
export function mountCard(options: CardMountOptions): CardHandle {
  let stage: Standing | null = null;
  /** Drawn ahead for the opening of this token, in no document. */
  let ready: (Stage & { token: number }) | null = null;
  let shownToken = 0;
  /** What had focus before a card took it, to give it back. */
  let focusOrigin: Element | null = null;

  const dropReady = () => {
    if (ready) render(null, ready.surface);
    ready = null;
  };

  const prepare = (opening: Opening) => {
    if (stage || ready?.token === opening.token) return;
    dropReady();
    const { host, surface } = createStage(options);
    // A live region that fills before it stands in the page is never read.
    draw(surface, opening, { pinned: false, announce: false }, options);
    ready = { host, surface, token: opening.token };
  };

  /** The stage of an opening, in the page: the one drawn ahead where it was. */
  const stand = (range: Range, token: number): Standing => {
    const { host, surface } = ready?.token === token ? ready : createStage(options);
    if (ready?.token === token) ready = null;
    dropReady();
    parentFor(range).append(host);
    return { host, surface, stopGuard: guardHost(host, () => options.send({ type: 'close' })) };
  };

  const hide = () => {
    dropReady();
    if (!stage) return;
    const { host, surface, stopGuard } = stage;
    stopGuard();
    const hadFocus = document.activeElement === host;
    stage = null;
    shownToken = 0;
    render(null, surface);
    host.remove();
    if (hadFocus && focusOrigin instanceof HTMLElement && focusOrigin.isConnected)
      focusOrigin.focus({ preventScroll: true });
    focusOrigin = null;
  };

  const show = (opening: Opening, now: Now) => {
    const range = options.rangeOf(opening.target.mention);
    if (!range) return options.send({ type: 'page-change' });
    if (stage && !stage.host.isConnected) {
      stage.stopGuard();
      stage = null;
    }
    stage ??= stand(range, opening.token);
    if (opening.token !== shownToken) setTheme(stage.surface, range, options);
    const announce = opening.by !== 'keyboard';
    draw(stage.surface, opening, { pinned: now.pinned, announce }, options);
    if (opening.token === shownToken) return;
    shownToken = opening.token;
    void open(stage, opening, range, now);
  };

  const open = async ({ surface, host }: Stage, opening: Opening, range: Range, now: Now) => {
    if (opening.by === 'keyboard' && document.activeElement !== host) focusOrigin = document.activeElement;
    const at = opening.by === 'pointer' ? now.pointer : null;
    if (!surface.matches(':popover-open')) surface.showPopover();
    if (now.pinned) return focusCard(surface, opening);
    // Laid out but unseen until it has its place: a card never jumps.
    surface.style.visibility = 'hidden';
    const place = await placeCard(surface, range, at, viewport());
    if (opening.token !== shownToken) return;
    if (!place) return options.send({ type: 'page-change' });
    setPlace(surface, place);
    surface.style.visibility = '';
    focusCard(surface, opening);
  };

  options.signal.addEventListener('abort', hide);
  return {
    prepare,
    show,
    hide,
    box: () => stage?.surface.getBoundingClientRect() ?? null,
    contains: (event) => stage !== null && event.composedPath().includes(stage.host),
    isAlive: () => stage === null || stage.host.isConnected,
  };
}

/**
 * The element to stand in: the nearest open modal dialog or full screen around the mark, because everything outside one is
 * inert, in the top layer too; else the root element, which no page replaces lightly.
 */
function parentFor(range: Range): Element {
  const node = range.startContainer;
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('dialog:modal, :fullscreen') ?? document.documentElement;
}

/** An empty card in no document. */
function createStage(options: CardMountOptions): Stage {
  const host = document.createElement(HOST_NAME);
  const root = host.attachShadow({ mode: 'closed' });
  adoptStyles(root);
  const surface = document.createElement('div');
  surface.className = 'theme surface';
  surface.popover = 'manual';
  surface.setAttribute('role', 'dialog');
  root.append(surface);
  // The page's own shortcuts must not fire on keys that are typed in the card.
  for (const type of ['keydown', 'keyup', 'keypress'])
    surface.addEventListener(type, (event) => event.stopPropagation());
  makeMovable(surface, options);
  leaveByTab(surface, root, options);
  return { host, surface };
}

const CSS_TEXT = `${themeCss}\n${popoverCss}\n${cardCss}`;
/** Parsed once a frame and shared by every card in it. */
let sheet: CSSStyleSheet | null = null;

/** Constructed sheets pass any CSP; where a browser's content scripts may not adopt them, the rules are added one by one. */
function adoptStyles(root: ShadowRoot) {
  try {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(CSS_TEXT);
    }
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = CSS_TEXT;
    root.append(style);
  }
}

/**
 * Light or dark as the reader set it. Unset, as the page is behind the mark: a white card on a dark page dazzles, whatever
 * the system's theme. Where the page is neither, no theme is set and the style sheet follows the system.
 */
function setTheme(surface: HTMLElement, { startContainer }: Range, { appearance }: CardMountOptions) {
  const { theme } = appearance();
  const holder = holderOf(startContainer);
  const page = theme === 'auto' && holder ? backdropOf(holder, new Map()) : 'middle';
  const chosen = theme === 'auto' ? page : theme;
  if (chosen === 'middle') surface.removeAttribute('data-theme');
  else surface.dataset.theme = chosen;
}

function draw(
  surface: HTMLElement,
  opening: Opening,
  { pinned, announce }: { pinned: boolean; announce: boolean },
  options: CardMountOptions,
) {
  const { lang } = options.appearance();
  const { request } = opening.target;
  const name = opening.reply?.ok ? opening.reply.view.name.text : request.mention?.text;
  surface.lang = lang;
  surface.setAttribute('aria-label', card.of(lang).cardLabel(name ?? ''));
  surface.classList.toggle('pinned', pinned);
  render(
    <CardPopover
      token={opening.token}
      request={request}
      reply={opening.reply}
      load={options.load}
      lang={lang}
      actions={{ ...options.actions, cite: citeNow(lang) }}
      announce={announce}
      pinned={pinned}
      setPinned={(on) => options.send({ type: on ? 'pin' : 'unpin' })}
      close={() => options.send({ type: 'close' })}
    />,
    surface,
  );
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
function focusCard(surface: HTMLElement, opening: Opening) {
  if (opening.by !== 'keyboard') return;
  const target = surface.querySelector<HTMLElement>('.heading') ?? surface;
  if (target === surface) surface.tabIndex = -1;
  target.focus({ preventScroll: true });
}

/** What Tab stops at; hidden parts (closed folds) are sorted out by checkVisibility. */
const TAB_STOPS = 'a[href], button:not(:disabled, [tabindex="-1"]), select, summary, [tabindex="0"]';

/** Tab past either end closes the card, which gives the focus back to the page: no trap, and no way to get lost. */
function leaveByTab(surface: HTMLElement, root: ShadowRoot, { send }: CardMountOptions) {
  surface.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab' || !event.isTrusted) return;
    const stops = [...surface.querySelectorAll<HTMLElement>(TAB_STOPS)].filter((stop) =>
      stop.checkVisibility(),
    );
    const end = event.shiftKey ? stops[0] : stops.at(-1);
    const atHeading = event.shiftKey && root.activeElement?.matches('.heading') === true;
    if (root.activeElement !== end && !atHeading) return;
    event.preventDefault();
    send({ type: 'close' });
  });
}
