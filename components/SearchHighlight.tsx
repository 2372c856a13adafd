import type { Range } from '@/core/search/types';

/** A text with the matched parts set off. The text is drawn as text: nothing in it can become markup. */
export function SearchHighlight({ text, ranges }: { text: string; ranges: readonly Range[] }) {
  const pieces = [];
  let at = 0;
  for (const [start, end] of ranges) {
    if (start > at) pieces.push(text.slice(at, start));
    pieces.push(
      <mark key={start} class="hit">
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  if (at < text.length) pieces.push(text.slice(at));
  return <>{pieces}</>;
}
