/**
 * Reads nodes past the page's back. A form lets its fields shadow its own properties (`<input name="firstChild">` makes
 * `form.firstChild` an input), in content scripts too, so a walk that trusts properties can be sent in circles. Forms, and
 * forms alone, are therefore read by the platform's own getters; everything else by its properties, which is ten times as
 * fast, and in the hot loop of text-blocks.ts without even asking what it is: the tag says it. A parsed document without a browser (linkedom) has no such trap and none of the getters.
 */

const Form = typeof HTMLFormElement === 'undefined' ? null : HTMLFormElement;

/** Reads `property` of a form by the platform's getter. */
function formGetter<Owner extends object, Key extends keyof Owner>(
  prototype: Owner | undefined,
  property: Key,
): (owner: Owner) => Owner[Key] {
  const native = prototype && Object.getOwnPropertyDescriptor(prototype, property)?.get;
  return native ? (owner) => native.call(owner) : (owner) => owner[property];
}

const nodePrototype = typeof Node === 'undefined' ? undefined : Node.prototype;
const elementPrototype = typeof Element === 'undefined' ? undefined : Element.prototype;
const firstChildOfForm = formGetter<Node, 'firstChild'>(nodePrototype, 'firstChild');
const nextSiblingOfForm = formGetter<Node, 'nextSibling'>(nodePrototype, 'nextSibling');
const previousSiblingOfForm = formGetter<Node, 'previousSibling'>(nodePrototype, 'previousSibling');
const parentOfForm = formGetter<Node, 'parentNode'>(nodePrototype, 'parentNode');

function isForm(node: Node): node is HTMLFormElement {
  return Form !== null && node instanceof Form;
}

/** First child of a node, or null. */
export function firstChildOf(node: Node): Node | null {
  return isForm(node) ? firstChildOfForm(node) : node.firstChild;
}

/** Next sibling of a node, or null. */
export function nextSiblingOf(node: Node): Node | null {
  return isForm(node) ? nextSiblingOfForm(node) : node.nextSibling;
}

/** Previous sibling of a node, or null. */
export function previousSiblingOf(node: Node): Node | null {
  return isForm(node) ? previousSiblingOfForm(node) : node.previousSibling;
}

/** Parent of a node, or null. */
export function parentOf(node: Node): Node | null {
  return isForm(node) ? parentOfForm(node) : node.parentNode;
}

/** True when the element is laid out and not `visibility: hidden`; what merely fades or lies off screen is visible. */
export function isVisible(element: Element): boolean {
  return elementPrototype?.checkVisibility.call(element, { visibilityProperty: true }) ?? true;
}

/** The element's tag name in lower case, also where a parsed document keeps it otherwise; `form` for one that hides its own. */
export function tagNameOf(element: Element): string {
  const name: unknown = element.localName;
  if (typeof name !== 'string') return 'form';
  return Form ? name : name.toLowerCase();
}

/** The answer of `nameOf` for a text node. */
export const TEXT = '#text';

/**
 * Names by prototype, which is asked without leaving the script: three quarters of a page's nodes are of these, and of them
 * neither the kind nor the name need be asked. Cells of heads and rows have one prototype and are treated alike.
 */
const NAMES = new Map<object | null, string>();
for (const [type, name] of Object.entries({
  Text: TEXT,
  HTMLAnchorElement: 'a',
  HTMLBRElement: 'br',
  HTMLDivElement: 'div',
  HTMLImageElement: 'img',
  HTMLLIElement: 'li',
  HTMLParagraphElement: 'p',
  HTMLScriptElement: 'script',
  HTMLSpanElement: 'span',
  HTMLTableCellElement: 'td',
  HTMLTableRowElement: 'tr',
})) {
  const known: unknown = Form && Reflect.get(globalThis, type);
  if (typeof known === 'function') NAMES.set(known.prototype, name);
}

/** `TEXT` for a text node, the tag name for an element, "" for any other node. */
export function nameOf(node: Node): string {
  const known = NAMES.get(Object.getPrototypeOf(node));
  if (known !== undefined) return known;
  if (isText(node)) return TEXT;
  return isElement(node) ? tagNameOf(node) : '';
}

/** True for a document. */
export function isDocument(node: Node): node is Document {
  return node.nodeType === 9;
}

/** True for an element node; a form may have a field of the name `nodeType`. */
export function isElement(node: Node): node is Element {
  const type: unknown = node.nodeType;
  return type === 1 || typeof type !== 'number';
}

/** True for a text node (a CDATA section of an XHTML page counts). */
export function isText(node: Node): node is Text {
  const type = node.nodeType;
  return type === 3 || type === 4;
}

/** The element that holds a node: its parent, or the host where the parent is a shadow root. Null for a node on its own. */
export function holderOf(node: Node): Element | null {
  const parent = parentOf(node);
  if (parent === null || isElement(parent)) return parent;
  return 'host' in parent && parent.host instanceof Element ? parent.host : null;
}
