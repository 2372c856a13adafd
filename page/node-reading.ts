/**
 * Reads nodes past the page's back. A form lets its fields shadow its own properties (`<input name="firstChild">` makes
 * `form.firstChild` an input), in content scripts too, so a walk that trusts properties can be sent in circles. Where the
 * browser has the platform's own getters they are called directly; a parsed document without a browser (linkedom) has no
 * such trap and none of the getters.
 */

type Getter<Owner, Value> = (owner: Owner) => Value;

/** `property` of `Owner`, read by the platform's getter where there is one. */
function getter<Owner extends object, Key extends keyof Owner>(
  prototype: Owner | null,
  property: Key,
): Getter<Owner, Owner[Key]> {
  const native = prototype === null ? undefined : Object.getOwnPropertyDescriptor(prototype, property)?.get;
  return native ? (owner) => native.call(owner) : (owner) => owner[property];
}

const nodePrototype = typeof Node === 'undefined' ? null : Node.prototype;
const elementPrototype = typeof Element === 'undefined' ? null : Element.prototype;
const nativeGetAttribute = elementPrototype?.getAttribute;
const nativeHasAttributes = elementPrototype?.hasAttributes;
const nativeCheckVisibility = elementPrototype?.checkVisibility;

/** First child of a node, or null. */
export const firstChildOf = getter<Node, 'firstChild'>(nodePrototype, 'firstChild');
/** Next sibling of a node, or null. */
export const nextSiblingOf = getter<Node, 'nextSibling'>(nodePrototype, 'nextSibling');
/** Previous sibling of a node, or null. */
export const previousSiblingOf = getter<Node, 'previousSibling'>(nodePrototype, 'previousSibling');
/** Parent of a node, or null. */
export const parentOf = getter<Node, 'parentNode'>(nodePrototype, 'parentNode');
/** The node's type number (1 element, 3 text, 11 fragment or shadow root). */
export const typeOf = getter<Node, 'nodeType'>(nodePrototype, 'nodeType');
/** Open shadow root of an element, or null. */
export const shadowRootOf = getter<Element, 'shadowRoot'>(elementPrototype, 'shadowRoot');
const tagOf = getter<Element, 'localName'>(elementPrototype, 'localName');

/** Attribute of an element, or null. */
export function attributeOf(element: Element, name: string): string | null {
  return nativeGetAttribute ? nativeGetAttribute.call(element, name) : element.getAttribute(name);
}

/** True when the element carries any attribute. */
export function hasAttributes(element: Element): boolean {
  return nativeHasAttributes ? nativeHasAttributes.call(element) : element.hasAttributes();
}

/** True when the element is laid out and not `visibility: hidden`; what merely fades or lies off screen is visible. */
export function isVisible(element: Element): boolean {
  return nativeCheckVisibility?.call(element, { visibilityProperty: true }) ?? true;
}

/** The element's tag name in lower case, also where an XHTML or parsed document keeps it otherwise. */
export function tagNameOf(element: Element): string {
  const name = tagOf(element);
  return elementPrototype ? name : name.toLowerCase();
}

/** True for a document. */
export function isDocument(node: Node): node is Document {
  return typeOf(node) === 9;
}

/** True for an element node. */
export function isElement(node: Node): node is Element {
  return typeOf(node) === 1;
}

/** True for a text node (a CDATA section of an XHTML page counts). */
export function isText(node: Node): node is Text {
  const type = typeOf(node);
  return type === 3 || type === 4;
}
