/**
 * From the page's text to painted mentions: gathers blocks in idle slices, asks for the mentions of a batch of them, turns
 * the answer into ranges and paints. Parts of the page that come or change later are handed in again (page-watcher).
 */

import { type PackedMentions, unpackMentions } from '@/core/matching/pack-mentions';
import { raisePossibles } from '@/core/matching/raise-possibles';
import type { Established } from '@/core/matching/types';
import { type AskingOptions, createAsking } from './ask-mentions';
import { createHiddenMentions } from './hidden-mentions';
import { createPacer } from './idle-slices';
import type { Marks } from './marks';
import type { MentionStore } from './mention-store';
import { type ReadingOptions, readBlocks, type TextBlock } from './text-blocks';
import { createRanges } from './text-range';

/** Part of the page: a node with all in it, or some neighbouring children of it. */
export type PagePart = { root: Node; from?: Node; until?: Node };

/**
 * Text of one request in UTF-16 units. Most articles are one request, so that a short name in the headline is judged with
 * the full name in the last paragraph at hand.
 */
const BATCH_LENGTH = 60_000;
/** Mentions placed between two looks at the clock: some 5 µs each, so a look more often would cost more than it spares. */
const MENTIONS_PER_PAUSE = 16;

export type PageReading = {
  /** Reads a part, after those handed in before. */
  read: (part: PagePart) => void;
  /** Looks again at what was found in hidden text, after something may have shown it. */
  reveal: () => void;
  /** Forgets what was found in hidden text that is gone or will be read again. */
  forgetHidden: (isGone: (text: Node) => boolean) => void;
  /** Whether all that was handed in has been read. */
  isDone: () => boolean;
  /** Names met that look relevant and are not in the base, each once, at most a handful. */
  unknown: () => { text: string; reason: string }[];
};

/** Reads what it is handed until `signal` fires. `onChanged` is called after each batch that brought something, and at the end. */
export function createPageReading(
  options: AskingOptions & {
    store: MentionStore;
    marks: Marks;
    /** Entities the reader does not want marked here. */
    isRejected: (entity: string) => boolean;
    signal: AbortSignal;
    reading: Pick<ReadingOptions, 'onHidden' | 'onShadowRoot'>;
    onChanged: () => void;
  },
): PageReading {
  const { store, marks, signal, onChanged } = options;
  const asking = createAsking(options);
  const parts: PagePart[] = [];
  const pacer = createPacer(signal);
  const ranges = createRanges();
  const hidden = createHiddenMentions(({ mention, place }) => marks.paint(store.add(mention, place)));
  let isRunning = false;

  async function run(): Promise<void> {
    isRunning = true;
    for (let part = parts.shift(); part; part = parts.shift()) await readPart(part);
    isRunning = false;
    onChanged();
  }

  async function readPart(part: PagePart): Promise<void> {
    await pacer.breathe();
    if (!part.root.isConnected) return;
    let batch: TextBlock[] = [];
    let length = 0;
    for (const block of readBlocks(part.root, { ...options.reading, ...part, wordsOnly: true })) {
      if (block) {
        batch.push(block);
        length += block.text.length + 1;
      }
      if (length > BATCH_LENGTH) {
        await findIn(batch);
        batch = [];
        length = 0;
      }
      // The walk offers its pauses by null, evenly over the nodes; more would cost more than they spare.
      const pause = block ? undefined : pacer.breathe();
      if (pause) await pause;
    }
    if (batch.length > 0) await findIn(batch);
  }

  async function findIn(batch: readonly TextBlock[]): Promise<void> {
    const answer = await asking.ask(batch.map(({ text }) => text).join('\n'));
    lapse();
    if (!answer || signal.aborted) return;
    raiseEarlier(store, marks, answer.established);
    await place(batch, answer);
    if (answer.numbers.length > 0) onChanged();
  }

  /** Others ran meanwhile. */
  function lapse(): void {
    pacer.lapse();
    ranges.lapse();
    hidden.lapse();
  }

  /** Stores and paints the mentions of a batch whose blocks were joined with one character. */
  async function place(batch: readonly TextBlock[], answer: PackedMentions): Promise<void> {
    let index = 0;
    let blockStart = 0;
    let met = new Set<string>();
    let placed = 0;
    for (const mention of unpackMentions(answer)) {
      const pause = ++placed % MENTIONS_PER_PAUSE === 0 ? pacer.breathe() : undefined;
      if (pause) {
        await pause;
        ranges.lapse();
        hidden.lapse();
      }
      if (mention.start < blockStart) {
        // The possible ones come after the marked ones and begin from the top again.
        index = 0;
        blockStart = 0;
        met = new Set();
      }
      let block = batch[index];
      while (block && mention.start >= blockStart + block.text.length) {
        blockStart += block.text.length + 1;
        block = batch[++index];
        met = new Set();
      }
      if (!block || options.isRejected(mention.entity)) continue;
      const start = mention.start - blockStart;
      const end = mention.end - blockStart;
      const range = ranges.of(block, start, end);
      if (!range) continue;
      const text = block.text.slice(start, end);
      hidden.add({ mention, place: { text, range, isFirst: !met.has(mention.entity) } });
      met.add(mention.entity);
    }
  }

  return {
    reveal: () => {
      if (hidden.reveal()) onChanged();
    },
    forgetHidden: hidden.forget,
    read: (part) => {
      parts.push(part);
      if (!isRunning) void run();
    },
    isDone: () => !isRunning,
    unknown: asking.unknown,
  };
}

/** A full name in text that came later settles the short ones met before it. */
function raiseEarlier(store: MentionStore, marks: Marks, fresh: readonly Established[]): void {
  if (fresh.length === 0) return;
  const possible = [...store.values()].filter(({ isMarked }) => !isMarked);
  for (const mention of raisePossibles(possible, fresh)) {
    const raised = store.raise(mention);
    if (raised) marks.paint(raised);
  }
}
