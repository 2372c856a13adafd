/**
 * The element a card stands on: one <gakju-card> with a closed shadow root. All style is a constructed sheet and every node is
 * made by preact, so a page's CSP and Trusted Types have nothing to refuse. It stands in the browser's top layer (a manual
 * popover inside the shadow root), so neither z-index nor overflow of the page matters, and it shows above full screen.
 */
import { backdropOf } from './backdrop';
import type { CardMountOptions } from './card-handle';
import { guardHost } from './guard-host';
import { makeMovable } from './move-card';
import { holderOf } from './node-reading';

const HOST_NAME = 'gakju-card';

/** On the surface while it is drawn and may not be seen yet (popover.css). */
const AHEAD = 'ahead';

export type Stage = {
  host: HTMLElement;
  surface: HTMLElement;
  root: ShadowRoot;
  /** Lets go of the page; null while it stands in none. */
  stopGuard: (() => void) | null;
};

/** An empty stage in no document, styled by `css` (the same for every one). */
export function createStage(options: CardMountOptions, css: string): Stage {
  const host = createHost();
  const root = host.attachShadow({ mode: 'closed' });
  adoptStyles(root, css);
  const surface = document.createElement('div');
  surface.className = `theme surface ${AHEAD}`;
  surface.popover = 'manual';
  surface.setAttribute('role', 'dialog');
  surface.ariaHidden = 'true';
  root.append(surface);
  // The page's own shortcuts must not fire on keys that are typed in the card.
  for (const type of ['keydown', 'keyup', 'keypress'])
    surface.addEventListener(type, (event) => event.stopPropagation());
  makeMovable(surface, options);
  leaveByTab(surface, root, options);
  return { host, surface, root, stopGuard: null };
}

/**
 * An element that the page has no say in. A page that defines our element's name would have its constructor run in ours, with
 * `attachInternals` a look into the closed root; then the name is one that it cannot know.
 */
function createHost(): HTMLElement {
  const host = document.createElement(HOST_NAME);
  // Of the second kind is one whose constructor threw.
  const isClaimed = host.matches(':defined') || host instanceof HTMLUnknownElement;
  return isClaimed ? document.createElement(`${HOST_NAME}-${Math.random().toString(36).slice(2)}`) : host;
}

/** Puts a stage into the page at a mark, guarded against the page and unseen until `reveal`. `onGone`: the page threw it out. */
export function standUp(stage: Stage, range: Range, onGone: () => void): void {
  Element.prototype.append.call(parentFor(range), stage.host);
  stage.stopGuard = guardHost(stage.host, onGone);
  stage.surface.showPopover();
}

/** Lets the card be seen, where it stands. */
export function reveal({ surface }: Stage): void {
  surface.ariaHidden = null;
  surface.classList.remove(AHEAD);
}

/** Takes a stage out of the page. */
export function takeDown(stage: Stage): void {
  stage.stopGuard?.();
  stage.stopGuard = null;
  stage.host.remove();
}

/**
 * The element to stand in: the nearest open modal dialog or full screen around the mark, because everything outside one is
 * inert, in the top layer too; else the root element, which no page replaces lightly.
 */
function parentFor(range: Range): Element {
  const node = range.startContainer;
  const element = node instanceof Element ? node : node.parentElement;
  if (!element) return document.documentElement;
  // By the platform's own: a form may have a field of that name.
  return Element.prototype.closest.call(element, 'dialog:modal, :fullscreen') ?? document.documentElement;
}

/** Parsed once a frame and shared by every card in it. */
let sheet: CSSStyleSheet | null = null;

/** Constructed sheets pass any CSP; where a browser's content scripts may not adopt them, the rules are added one by one. */
function adoptStyles(root: ShadowRoot, css: string): void {
  try {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
    }
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

/**
 * Light or dark as the reader set it. Unset, as the page is behind the mark: a white card on a dark page dazzles, whatever
 * the system's theme. Where the page is neither, no theme is set and the style sheet follows the system.
 */
export function setTheme(
  { surface }: Stage,
  { startContainer }: Range,
  { appearance }: CardMountOptions,
): void {
  const { theme } = appearance();
  const holder = holderOf(startContainer);
  const page = theme === 'auto' && holder ? backdropOf(holder, new Map()) : 'middle';
  const chosen = theme === 'auto' ? page : theme;
  if (chosen === 'middle') surface.removeAttribute('data-theme');
  else surface.dataset.theme = chosen;
}

/** What Tab stops at; hidden parts (closed folds) are sorted out by checkVisibility. */
const TAB_STOPS = 'a[href], button:not(:disabled, [tabindex="-1"]), select, summary, [tabindex="0"]';

/** Tab past either end closes the card, which gives the focus back to the page: no trap, and no way to get lost. */
function leaveByTab(surface: HTMLElement, root: ShadowRoot, { send }: CardMountOptions): void {
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
