/** Reads the marks that the extension has painted on a page. They are in `CSS.highlights`, not in the DOM. */
import type { Page } from 'puppeteer-core';

export type PaintedMark = {
  text: string;
  /** Name of the highlight it belongs to; ours begin with `gakju`. */
  highlight: string;
  /** Middle of its first line box, in CSS pixels of the viewport. */
  x: number;
  y: number;
};

const POLL_MS = 100;

/** In document order, each place once though several highlights may paint it. */
export function paintedMarks(page: Page): Promise<PaintedMark[]> {
  return page.evaluate(() => {
    const seen = new Set<string>();
    const marks = [...CSS.highlights]
      .filter(([name]) => name.startsWith('gakju'))
      .flatMap(([name, highlight]) => [...highlight].map((range) => ({ name, range })))
      .filter(({ range }) => range instanceof Range || range instanceof StaticRange)
      .map(({ name, range }) => {
        const live = new Range();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return { name, range: live };
      })
      .sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return marks.flatMap(({ name, range }) => {
      const box = range.getClientRects()[0];
      const key = `${box?.x} ${box?.y} ${range.toString()}`;
      if (!box || seen.has(key)) return [];
      seen.add(key);
      return [
        { text: range.toString(), highlight: name, x: box.x + box.width / 2, y: box.y + box.height / 2 },
      ];
    });
  });
}

/** Waits until `enough` says so; @throws after `timeoutMs` with what was painted by then. */
export async function waitForMarks(
  page: Page,
  enough: (marks: PaintedMark[]) => boolean,
  timeoutMs = 10_000,
): Promise<PaintedMark[]> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const marks = await paintedMarks(page);
    if (enough(marks)) return marks;
    if (Date.now() > deadline) {
      throw new Error(
        `After ${timeoutMs} ms the page shows ${marks.length} marks: ${marks.map(({ text }) => text).join(', ')}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
