/**
 * Offsets of a block to ranges of the page. Static ranges: a page that edits its text must not pay for keeping thousands of
 * live ones up to date; what it edits is read again anyway.
 */
import { isText } from './node-reading';
import type { BlockPiece, TextBlock } from './text-blocks';

/** Offsets to ranges, with a memory of the piece met last: mentions come in order, and most pieces that have one have several. */
export type Ranges = {
  /**
   * The range of `start`–`end` of a block's text, or null when the page has changed that text since it was read (then the
   * watcher will have it read again).
   */
  of: (block: TextBlock, start: number, end: number) => StaticRange | null;
  /** Call when anybody else may have run: from then on the page may be another. */
  lapse: () => void;
};

/** A piece found as it was when it was read, and its one text node; null where it has several. */
type Known = { piece: BlockPiece; only: Text | null };

/** Ranges of the page's text as it is now. */
export function createRanges(): Ranges {
  let known: Known | null = null;

  function look(block: TextBlock, piece: BlockPiece): Known | null {
    if (known?.piece === piece) return known;
    if (!isUnchanged(block, piece)) return null;
    known = { piece, only: onlyTextOf(piece.source) };
    return known;
  }

  return {
    of: (block, start, end) => {
      const first = pieceAt(block.pieces, start);
      const last = first && end <= first.end ? first : pieceAt(block.pieces, end - 1);
      const from = first && look(block, first);
      const to = last && (last === first ? from : look(block, last));
      if (!from || !to) return null;
      const begin = placeIn(from, start, false);
      const stop = placeIn(to, end, true);
      if (!begin || !stop) return null;
      return new StaticRange({
        startContainer: begin.node,
        startOffset: begin.offset,
        endContainer: stop.node,
        endOffset: stop.offset,
      });
    },
    lapse: () => {
      known = null;
    },
  };
}

/** The text node that is all of a source; null where there are several. */
function onlyTextOf(source: Text | Element): Text | null {
  if (isText(source)) return source;
  const only = source.firstChild;
  // Nearly always the element's one and only node.
  return only && isText(only) && only.nextSibling === null ? only : null;
}

/** The text node and place in it of an offset into the block's text; where two nodes meet, the end of the first if `isEnd`. */
function placeIn(
  { piece, only }: Known,
  offsetInBlock: number,
  isEnd: boolean,
): { node: Text; offset: number } | null {
  const offset = piece.offset + offsetInBlock - piece.start;
  if (only) return { node: only, offset };
  const walker = document.createTreeWalker(piece.source, NodeFilter.SHOW_TEXT);
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

/** True while the source still holds the piece's text, white space aside. */
function isUnchanged(block: TextBlock, { source, start, end, offset }: BlockPiece): boolean {
  if (!source.isConnected) return false;
  const text = isText(source) ? source.data : (source.textContent ?? '');
  const now = text.slice(offset, offset + end - start);
  const then = block.text.slice(start, end);
  return now === then || now.replace(/[\t\n\r\f]/g, ' ') === then;
}
