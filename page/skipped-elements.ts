/** Which elements of a page hold no reading text, and which of them part the text around them. */

/** What a walk does with an element: read into it, as a block or within the line, or pass it by, joining or parting the text around it. */
export type Treatment = 'block' | 'inline' | 'skip' | 'part';

/** Tags by treatment; what is not here is a block, unless it is a custom element. */
const TREATMENTS: Record<Exclude<Treatment, 'block'>, string> = {
  // Show nothing in the line.
  skip: 'script style template noscript head title link meta rt rp',
  // Something stands there that is no reading text.
  part:
    'audio button canvas code datalist embed fencedframe footer iframe img input kbd map math menu meter nav object ' +
    'optgroup option picture progress samp select svg textarea video frameset',
  inline:
    'a abbr acronym b bdi bdo big blink cite data del dfn em font i ins label mark nobr q rb ruby s slot small span ' +
    'strike strong sub sup time tt u var wbr',
};

const TAGS = new Map<string, Treatment>();
for (const treatment of ['skip', 'part', 'inline'] as const) {
  for (const tag of TREATMENTS[treatment].split(' ')) TAGS.set(tag, treatment);
}

/** ARIA roles of navigation, of controls and of what is not prose. */
const SKIPPED_ROLES = new Set(
  (
    'navigation menu menubar menuitem toolbar tablist tooltip textbox searchbox combobox listbox search contentinfo ' +
    'code math'
  ).split(' '),
);

/**
 * Whole class or id words by which sites name their menus and footers (gnb, lnb and snb are what Korean sites call
 * theirs). Whole words: `has-menu` must not cost a page its text.
 */
const MENU_WORDS =
  /(?:^|\s)(?:(?:(?:main|site|global|top|mega|footer)[-_]?)?(?:nav|navbar|navigation|menu)|[gls]nb|breadcrumbs?|(?:site|page|global)[-_]?footer|footer|mw-editsection)(?:\s|$)/i;

/** Class words for text that only screen readers get ("blind" on Korean sites). */
const UNSEEN_WORDS = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text)?|blind)(?:\s|$)/i;

/** Class words of a `<pre>` that holds code; one without them may be a press release. */
const CODE_WORDS = /(?:^|[\s-])(?:lang|language|code|source-?code|prettyprint|highlight)(?:[\s-]|$)/i;

/** Tag beginnings of other extensions' elements, ours first; our painting must not touch their UI nor read our own card. */
const EXTENSION_TAGS =
  /^(?:gakju|grammarly|hypothesis|deepl|plasmo|tenten|yomitan|immersive|readermode|monica|wxt|lt|loom|languagetool)-/;

/** What a class says, by class attribute: a page has few different ones and thousands of elements that carry them. */
const knownClasses = new Map<string, Treatment | null>();
/** Different class attributes remembered at most. */
const MAX_CLASSES = 2000;

function treatmentByClass(words: string): Treatment | null {
  let treatment = knownClasses.get(words);
  if (treatment === undefined) {
    treatment = UNSEEN_WORDS.test(words) ? 'skip' : MENU_WORDS.test(words) ? 'part' : null;
    if (knownClasses.size >= MAX_CLASSES) knownClasses.clear();
    knownClasses.set(words, treatment);
  }
  return treatment;
}

/** What the element's attributes say of it; null where its tag decides. */
function treatmentByAttributes(element: Element, tag: string, isInline: boolean): Treatment | null {
  const words = element.getAttribute('class');
  if (words) {
    const treatment = treatmentByClass(words);
    if (treatment) return treatment;
    if (tag === 'pre' && CODE_WORDS.test(words)) return 'part';
  }
  const role = element.getAttribute('role');
  if (role !== null && SKIPPED_ROLES.has(role)) return 'part';
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return 'part';
  const id = isInline ? null : element.getAttribute('id');
  return id && MENU_WORDS.test(id) ? 'part' : null;
}

/**
 * Where nothing is laid out, the attributes (`hidden` too) are all there is to go by. `aria-hidden` is believed only here: with a
 * layout it is the layout that says whether a text can be seen.
 */
function isHiddenWithoutLayout(element: Element): boolean {
  if (element.getAttribute('hidden') !== null) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** True for the page's own header bar: one outside any article that holds no headline. */
function isSiteHeader(element: Element): boolean {
  return (
    element.closest('article, main, section, [role=main]') === null && element.querySelector('h1') === null
  );
}

/**
 * What to do with `element`. `laidOut` says whether computed styles exist; they decide for elements whose tag says
 * nothing (custom elements). `tag` is its tag name in lower case.
 */
export function treatmentOf(element: Element, laidOut: boolean, tag: string): Treatment {
  const byTag = TAGS.get(tag);
  if (byTag === 'skip' || byTag === 'part') return byTag;
  // A form's fields may stand in place of its methods; its attributes have nothing to say here.
  if (tag === 'html' || tag === 'body' || tag === 'form') return 'block';
  if (element.hasAttributes()) {
    if (!laidOut && isHiddenWithoutLayout(element)) return 'skip';
    const treatment = treatmentByAttributes(element, tag, byTag === 'inline');
    if (treatment) return treatment;
  }
  if (byTag) return byTag;
  if (tag === 'header' && isSiteHeader(element)) return 'part';
  if (!tag.includes('-')) return 'block';
  if (EXTENSION_TAGS.test(tag)) return 'skip';
  return laidOut && isInlineDisplay(getComputedStyle(element).display) ? 'inline' : 'block';
}

/**
 * True when an element in the line may be hidden and so must be asked: it says so, or it carries what a rule for hiding would
 * name. One without class, style and flag is hidden by next to no site, and asking each link of a page costs more than
 * all the rest of reading it.
 */
export function mayBeHidden(element: Element): boolean {
  return (
    element.hasAttributes() &&
    (element.hasAttribute('hidden') || element.hasAttribute('class') || element.hasAttribute('style'))
  );
}

/** Tags besides custom ones that can have a shadow root (https://dom.spec.whatwg.org/#valid-shadow-host-name). */
const SHADOW_HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** False for tags that no shadow root can be attached to. */
export function mayHostShadow(tag: string): boolean {
  return SHADOW_HOSTS.has(tag) || tag.includes('-');
}

/** True for tags that stand in a line by their nature (lower case). */
export function isInlineTag(tag: string): boolean {
  return TAGS.get(tag) === 'inline';
}

/** True for displays whose text runs on in the line. */
export function isInlineDisplay(display: string): boolean {
  return display.startsWith('inline') || display === 'contents' || display.startsWith('ruby');
}
