/** On what a text stands: tells marks which of their colours can be seen there. */
import { parentOf } from './node-reading';

/** `light` and `dark` have a palette each; on `middle` neither palette reaches 3:1 and the text's own colour is used. */
export type Backdrop = 'light' | 'dark' | 'middle';

/** Ancestors asked at most for a background of their own; deeper pages are taken to show the root's. */
const MAX_ANCESTORS = 60;
/** An alpha below this lets the ground below decide. */
const OPAQUE_FROM = 0.5;
/**
 * Relative luminance (WCAG 2.2) up to which the dark palette, and from which the light palette, keeps 3:1. The darkest
 * colour for dark grounds has luminance 0.41, the lightest for light grounds 0.13: (0.41 + 0.05) / 3 − 0.05 = 0.103 and
 * (0.13 + 0.05) * 3 − 0.05 = 0.49.
 */
const DARK_UP_TO = 0.1;
const LIGHT_FROM = 0.49;

/**
 * Tells the backdrop of text in `element`: the nearest background colour that covers, else (a picture, a gradient, none at
 * all) what the text's own colour was chosen for; so a page that leaves its ground to the browser (`color-scheme`, the
 * `meta` of that name) is told by the browser's own text colour. Answers are kept for one reading of the page: `known` is that memory.
 */
export function backdropOf(element: Element, known: Map<Element, Backdrop>): Backdrop {
  const alike = known.get(element) ?? backdropOfAlike(element, known);
  if (alike) return alike;
  const asked: Element[] = [];
  let answer: Backdrop | null = null;
  let node: Node | null = element;
  for (let up = 0; node !== null && up < MAX_ANCESTORS && answer === null; up++) {
    if (node instanceof Element) {
      answer = known.get(node) ?? ownBackdrop(node);
      asked.push(node);
    }
    node = parentOf(node) ?? (node instanceof ShadowRoot ? node.host : null);
  }
  answer ??= contrasting(getComputedStyle(element).color);
  for (const one of asked) known.set(one, answer);
  return answer;
}

/** Parts of a table, whose stripes come by their place. */
const STRIPED = new Set(['tr', 'td', 'th']);

/**
 * That of the element before, if it is like this one: of the paragraphs of an article each would be asked for its style to give
 * the same answer. Null where they may differ.
 */
function backdropOfAlike(element: Element, known: Map<Element, Backdrop>): Backdrop | null {
  const before = element.previousElementSibling;
  const backdrop = before && known.get(before);
  if (!backdrop || before.localName !== element.localName || STRIPED.has(element.localName)) return null;
  const looks = classAlone(element);
  if (looks === null || looks !== classAlone(before)) return null;
  known.set(element, backdrop);
  return backdrop;
}

/** The class of an element that has no other attribute, "" without any; null where something else may style it. */
function classAlone(element: Element): string | null {
  if (!element.hasAttributes()) return '';
  return element.attributes.length === 1 ? element.getAttribute('class') : null;
}

/** The element's own say: null when what is below shows through. */
function ownBackdrop(element: Element): Backdrop | null {
  const style = getComputedStyle(element);
  const ground = parseColour(style.backgroundColor);
  if (style.backgroundImage !== 'none') return contrasting(style.color);
  if (ground && ground.alpha >= OPAQUE_FROM) return rate(ground.luminance);
  return null;
}

function rate(luminance: number): Backdrop {
  return luminance >= LIGHT_FROM ? 'light' : luminance <= DARK_UP_TO ? 'dark' : 'middle';
}

/** Light text was set for a dark ground. */
function contrasting(colour: string): Backdrop {
  const parsed = parseColour(colour);
  return parsed && parsed.luminance > 0.4 ? 'dark' : 'light';
}

/** Luminance and alpha of a computed colour; null for what is not in rgb (then the next ancestor is asked). */
export function parseColour(colour: string): { luminance: number; alpha: number } | null {
  const parts = colour.match(/^rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)(?:[,/ ]+([\d.]+%?))?\)$/);
  if (!parts) return null;
  const [red = 0, green = 0, blue = 0] = parts.slice(1, 4).map((part) => linear(Number(part) / 255));
  return {
    luminance: 0.2126 * red + 0.7152 * green + 0.0722 * blue,
    alpha: parts[4] ? parseFloat(parts[4]) : 1,
  };
}

/** sRGB channel 0–1 to linear light (WCAG 2.2, relative luminance). */
function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
