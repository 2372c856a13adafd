/**
 * Offsets of a block to ranges of the page. Static ranges: a page that edits its text must not pay for keeping thousands of
 * live ones up to date; what it edits is read again anyway.
 */
import { isText } from './node-reading';
import type { BlockPiece, TextBlock } from './text-blocks';

/**
 * The range of `start`–`end` of a block's text, or null when the page has changed that text since it was read (then the
 * watcher will have it read again).
 */
export function rangeOf(block: TextBlock, start: number, end: number): StaticRange | null {
  const first = pieceAt(block.pieces, start);
  const last = pieceAt(block.pieces, end - 1);
  if (!first || !last) return null;
  if (!isUnchanged(block, first) || (last !== first && !isUnchanged(block, last))) return null;
  const from = placeIn(first.source, first.offset + start - first.start, false);
  const to = placeIn(last.source, last.offset + end - last.start, true);
  if (!from || !to) return null;
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
}

/** The text node and place in it of an offset into a source's text; where two nodes meet, the end of the first if `isEnd`. */
function placeIn(
  source: Text | Element,
  offset: number,
  isEnd: boolean,
): { node: Text; offset: number } | null {
  if (isText(source)) return { node: source, offset };
  const only = source.firstChild;
  // Nearly always the element's one and only node.
  if (only && isText(only) && only.nextSibling === null) return { node: only, offset };
  const walker = document.createTreeWalker(source, NodeFilter.SHOW_TEXT);
  let left = offset;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!isText(node)) continue;
    const { length } = node;
    if (left < length || (isEnd && left === length)) return { node, offset: left };
    left -= length;
  }
  return null;
}

/** A live range over the same text, for its rectangles; null when its nodes no longer hold it. */
export function liveRange(range: StaticRange): Range | null {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!startContainer.isConnected || !endContainer.isConnected) return null;
  try {
    const live = new Range();
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
    return live.collapsed ? null : live;
  } catch {
    // The page shortened the text in between.
    return null;
  }
}

/** The piece that holds the character at `offset`; null where a line break stands. Binary search. */
function pieceAt(pieces: readonly BlockPiece[], offset: number): BlockPiece | null {
  let low = 0;
  let high = pieces.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle]!;
    if (offset < piece.start) high = middle - 1;
    else if (offset >= piece.end) low = middle + 1;
    else return piece;
  }
  return null;
}

/** The last piece found unchanged: mentions come in order, and of a long text each would compare all of it again. */
let known: { piece: BlockPiece; text: string } | null = null;

/** True while the source still holds the piece's text, white space aside. */
function isUnchanged(block: TextBlock, piece: BlockPiece): boolean {
  const { source, start, end, offset } = piece;
  if (!source.isConnected) return false;
  const text = isText(source) ? source.data : (source.textContent ?? '');
  if (known?.piece === piece && known.text === text) return true;
  const now = text.slice(offset, offset + end - start);
  const then = block.text.slice(start, end);
  if (now !== then && now.replace(/[\t\n\r\f]/g, ' ') !== then) return false;
  known = { piece, text };
  return true;
}
