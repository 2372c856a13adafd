/**
 * Offsets of a block to ranges of the page. Static ranges: a page that edits its text must not pay for keeping thousands of
 * live ones up to date; what it edits is read again anyway.
 */
import type { BlockPiece, TextBlock } from './text-blocks';

/**
 * The range of `start`–`end` of a block's text, or null when the page has changed that text since it was read (then the
 * watcher will have it read again).
 */
export function rangeOf(block: TextBlock, start: number, end: number): StaticRange | null {
  const first = pieceAt(block.pieces, start);
  const last = pieceAt(block.pieces, end - 1);
  if (!first || !last) return null;
  const startOffset = first.offset + start - first.start;
  const endOffset = last.offset + end - last.start;
  if (!isUnchanged(block, first) || (last !== first && !isUnchanged(block, last))) return null;
  return new StaticRange({ startContainer: first.node, startOffset, endContainer: last.node, endOffset });
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

/** True while the node still holds the piece's text, white space aside. */
function isUnchanged(block: TextBlock, { node, start, end, offset }: BlockPiece): boolean {
  if (!node.isConnected) return false;
  const now = node.data.slice(offset, offset + end - start);
  const then = block.text.slice(start, end);
  return now === then || now.replace(/[\t\n\r\f]/g, ' ') === then;
}
