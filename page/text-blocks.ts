/**
 * The page's reading text as blocks, each with the way back to its text nodes.
 *
 * A block is what a reader sees as one run: inline elements join with nothing between (홍<b>범도</b> is one name),
 * `<br>` is a line break, block boundaries end it, white space collapses to one space as on the screen. Editable fields,
 * code, scripts, menus, footers and text hidden within a line are left out (skipped-elements.ts). Whole blocks that are hidden
 * are read: a mention in one is not painted until it can be seen (read-page.ts), which asks of a few nodes what would
 * otherwise be asked of all. The walk is a generator that also
 * yields null now and then, so that its caller can give the page's main thread back in the middle of a huge document.
 * Works on a document without layout (linkedom) as well: there tags and attributes alone decide.
 */
import {
  firstChildOf,
  isDocument,
  isElement,
  isText,
  isVisible,
  nameOf,
  nextSiblingOf,
  parentOf,
  TEXT,
} from './node-reading';
import { isInlineDisplay, mayBeHidden, mayHostShadow, treatmentOf } from './skipped-elements';

/**
 * Characters `start`–`end` of a block's text are those of `source` from `offset` on, one to one: a text node, or an element
 * that holds text only. Of such an element no node is touched until a mention is found in it, which halves the cost of a page.
 */
export type BlockPiece = { start: number; end: number; source: Text | Element; offset: number };

export type TextBlock = {
  /** No "\n" but for `<br>`; no white space at the ends. Offsets are UTF-16 units. */
  text: string;
  /** In order; what lies between two pieces (a line break) belongs to no node. */
  pieces: BlockPiece[];
};

export type ReadingOptions = {
  /** Told of each element within a line that was passed over because it cannot be seen now. */
  onHidden?: (element: Element) => void;
  /** Told of each open shadow root before it is read. */
  onShadowRoot?: (root: ShadowRoot) => void;
  /** Leaves out blocks without two letters in a row, which name nobody. */
  wordsOnly?: boolean;
  /** Reads only these neighbouring children of the root, ends included; both or neither. */
  from?: Node;
  until?: Node;
};

/** Nodes between two pauses offered to the caller: at 1 µs a node, and some more for a row, a quarter of a millisecond. */
const NODES_PER_PAUSE = 256;
/** Two letters in a row, nearly: telling all of Unicode's letters apart takes half a millisecond to get ready. */
const HAS_WORD = /[A-Za-z\u00aa-\uffff]{2}/;
/** A table row of this many cells may be figures only: then it takes one look, not one for each cell. */
const MIN_CELLS = 4;
/** After more rows with words than this in a row, one in this many is asked whether it is of figures. */
const MANY_ROWS = 8;
/** Longest block in UTF-16 units; a longer one is cut at a space, so that one request stays small. */
const MAX_BLOCK_LENGTH = 20_000;
/** Nodes walked in one reading at most: a page that moves nodes along in front of the walk must not hold it for ever. */
const MAX_NODES = 2_000_000;

/** All blocks of `root` at once; for documents that are not being looked at. */
export function textBlocks(root: Node, options: ReadingOptions = {}): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const block of readBlocks(root, options)) if (block) blocks.push(block);
  return blocks;
}

/** An element being read: what follows it, and whether its end ends a block. */
type Open = { next: Node | null; endsBlock: boolean };

/** Blocks of `root` in document order; null is an offer to pause. The page may change during a pause. */
export function* readBlocks(root: Node, options: ReadingOptions = {}): Generator<TextBlock | null> {
  const ready: TextBlock[] = [];
  const draft = createDraft(hasLayout(root), (block) => {
    if (!options.wordsOnly || HAS_WORD.test(block.text)) ready.push(block);
  });
  const open: Open[] = [];
  const isWordless = createRowCheck();
  // A document's first child may be its doctype, whose siblings linkedom does not know.
  let current: Node | null = options.from ?? (isDocument(root) ? root.documentElement : firstChildOf(root));
  for (let walked = 1; walked < MAX_NODES; walked++) {
    if (walked % NODES_PER_PAUSE === 0) yield null;
    while (ready.length > 0) yield ready.shift()!;
    if (current === null) {
      const closed = open.pop();
      if (closed === undefined) break;
      if (closed.endsBlock) draft.end();
      current = closed.next;
      continue;
    }
    const tag = nameOf(current);
    if (isTextOf(current, tag)) {
      draft.add(current, current.data);
      current = current === options.until ? null : current.nextSibling;
      continue;
    }
    let next: Node | null = null;
    if (current !== options.until) next = tag === 'form' ? nextSiblingOf(current) : current.nextSibling;
    if (isElementOf(current, tag)) {
      const endsBlock = draft.meet(current, tag, options.onHidden);
      if (endsBlock !== null) {
        const shadow = mayHostShadow(tag) ? current.shadowRoot : null;
        if (shadow === null && tag !== 'form' && current.firstElementChild === null) {
          draft.add(current, current.textContent ?? '');
          if (endsBlock) draft.end();
        } else if (!options.wordsOnly || tag !== 'tr' || !isWordless(current)) {
          open.push({ next, endsBlock });
          current = shadow ? enterShadow(current, shadow, open, options) : childOf(current, tag);
          continue;
        }
      }
    }
    current = next;
  }
  draft.end();
  yield* ready;
}

/** Tells a row of figures. Where rows have words one after the other, only some are still asked: the look is at all their text. */
function createRowCheck(): (row: Element) => boolean {
  let inARow = 0;
  return (row) => {
    if (inARow > MANY_ROWS && ++inARow % MANY_ROWS !== 0) return false;
    if (row.childElementCount < MIN_CELLS) return false;
    const isWordless = !HAS_WORD.test(row.textContent ?? '');
    inARow = isWordless ? 0 : inARow + 1;
    return isWordless;
  };
}

function isTextOf(_node: Node, name: string): _node is Text {
  return name === TEXT;
}

function isElementOf(_node: Node, name: string): _node is Element {
  return name !== '';
}

function childOf(element: Element, tag: string): Node | null {
  return tag === 'form' ? firstChildOf(element) : element.firstChild;
}

/** An open shadow tree comes before its host's own children. */
function enterShadow(
  host: Element,
  shadow: ShadowRoot,
  open: Open[],
  { onShadowRoot }: ReadingOptions,
): Node | null {
  onShadowRoot?.(shadow);
  open.push({ next: firstChildOf(host), endsBlock: true });
  return firstChildOf(shadow);
}

function hasLayout(root: Node): boolean {
  const document = root.ownerDocument ?? root;
  return 'defaultView' in document && typeof getComputedStyle === 'function' && document.defaultView !== null;
}

/** The block being gathered. */
function createDraft(isLaidOut: boolean, onBlock: (block: TextBlock) => void) {
  // The text in parts and its last character by itself: asking a growing string for its end would copy it each time.
  let parts: string[] = [];
  let length = 0;
  let last = '';
  let pieces: BlockPiece[] = [];

  function put(part: string): void {
    parts.push(part);
    length += part.length;
    last = part.charAt(part.length - 1);
  }

  /** Gives the block, if it has any text, and begins the next. */
  function end(): void {
    if (length === 0) return;
    const text = parts.join('').trimEnd();
    if (text !== '') {
      while (pieces.length > 0 && pieces[pieces.length - 1]!.start >= text.length) pieces.pop();
      const lastPiece = pieces[pieces.length - 1];
      if (lastPiece && lastPiece.end > text.length) lastPiece.end = text.length;
      onBlock({ text, pieces });
    }
    parts = [];
    length = 0;
    last = '';
    pieces = [];
  }

  /** A break in the line that belongs to no node. */
  function part(mark: ' ' | '\n' = ' '): void {
    if (length === 0 || last === mark || last === '\n') return;
    if (last === ' ') {
      // The space before a line break is not shown; the break takes its place.
      parts.push(parts.pop()!.slice(0, -1) + mark);
      const lastPiece = pieces[pieces.length - 1];
      if (lastPiece && lastPiece.end >= length) lastPiece.end = length - 1;
      last = mark;
    } else put(mark);
  }

  /** `raw` is all the text of `source`. */
  function add(source: Text | Element, raw: string): void {
    if (raw === '') return;
    const isPlain = !UNEVEN.test(raw);
    const data = isPlain ? raw : raw.replace(LINE_SPACE, ' ');
    const previous = pieces[pieces.length - 1]?.source;
    if (isLaidOut && previous && isWordUnit(data) && isWordUnit(last) && standsApart(previous, source)) end();
    if (isPlain && data.length <= MAX_BLOCK_LENGTH) append(source, data, 0, data.length);
    else addInPieces(source, data);
    if (length >= MAX_BLOCK_LENGTH && last === ' ') end();
  }

  function addInPieces(source: Text | Element, data: string): void {
    let from = 0;
    while (from < data.length) {
      const to = endOfPiece(data, from);
      append(source, data, from, to);
      from = to;
      while (data[from] === ' ' && data[from - 1] === ' ') from++;
      if (length >= MAX_BLOCK_LENGTH && last === ' ') end();
    }
  }

  function append(source: Text | Element, data: string, from: number, to: number): void {
    const isSpaced = last === '' || last === ' ' || last === '\n';
    const begin = isSpaced && data[from] === ' ' ? from + 1 : from;
    if (begin >= to) return;
    pieces.push({ start: length, end: length + to - begin, source, offset: begin });
    put(begin === 0 && to === data.length ? data : data.slice(begin, to));
  }

  /** What the element does to the block: null when it is passed by, else whether its end ends a block. */
  function meet(element: Element, tag: string, onHidden: ReadingOptions['onHidden']): boolean | null {
    if (tag === 'br') {
      // Two line breaks in a row are how many newspapers part their paragraphs.
      if (last === '\n') end();
      else part('\n');
      return null;
    }
    const treatment = treatmentOf(element, isLaidOut, tag);
    if (treatment === 'inline') {
      if (!isLaidOut || !mayBeHidden(element) || isVisible(element)) return false;
      onHidden?.(element);
      return null;
    }
    if (treatment === 'block') {
      end();
      return true;
    }
    if (treatment === 'part') part();
    return null;
  }

  return { isLaidOut, add, end, meet };
}

/** What keeps a text from standing in the block as it is. */
const UNEVEN = /[\t\n\r\f]| {2}/;
/** White space that is shown as a space. The no-break spaces are kept: matching knows them. */
const LINE_SPACE = /[\t\n\r\f]/g;

/** End of the part of `data` from `from` that maps to the block one to one: before a second space, or at the length limit. */
function endOfPiece(data: string, from: number): number {
  const double = data.indexOf('  ', from);
  const end = double < 0 ? data.length : double + 1;
  if (end - from <= MAX_BLOCK_LENGTH) return end;
  const space = data.lastIndexOf(' ', from + MAX_BLOCK_LENGTH);
  return space > from ? space + 1 : from + MAX_BLOCK_LENGTH;
}

/**
 * True when the text begins with a letter or digit (nearly: all beyond ASCII counts). Only between two of these does it matter
 * whether layout parts them.
 */
function isWordUnit(text: string): boolean {
  const unit = text.charCodeAt(0);
  return (
    unit >= 0xaa ||
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x30 && unit <= 0x39)
  );
}

/**
 * True when layout parts two texts that the tags would join (`<span>`s shown as blocks, cells or flex items). Asked only
 * where two words would touch, so the cost of the styles is paid for a few nodes of a page.
 */
function standsApart(before: Text | Element, after: Text | Element): boolean {
  const [holderBefore, holderAfter] = [
    isText(before) ? parentOf(before) : before,
    isText(after) ? parentOf(after) : after,
  ];
  let common = holderBefore;
  // By the platform's own: a form may have a field of that name.
  while (common && !Node.prototype.contains.call(common, after)) {
    if (isElement(common) && breaksLine(common)) return true;
    common = parentOf(common);
  }
  if (common && isElement(common) && isFlexContainer(common) && holderBefore !== holderAfter) return true;
  for (let node = holderAfter; node && node !== common; node = parentOf(node)) {
    if (isElement(node) && breaksLine(node)) return true;
  }
  return false;
}

/** A floated first letter (a drop cap) is set apart by the layout and still belongs to its word. */
function breaksLine(element: Element): boolean {
  const style = getComputedStyle(element);
  if (isInlineDisplay(style.display)) return style.position === 'absolute' || style.position === 'fixed';
  return !(style.cssFloat !== 'none' && element.textContent.trim().length === 1);
}

function isFlexContainer(element: Element): boolean {
  const { display } = getComputedStyle(element);
  return display.includes('flex') || display.includes('grid');
}
