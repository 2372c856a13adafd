/**
 * From the page's text to painted mentions: gathers blocks in idle slices, asks for the mentions of a batch of them, turns
 * the answer into ranges and paints. Parts of the page that come or change later are handed in again (page-watcher).
 */
import { type PackedMentions, unpackMentions } from '@/core/matching/pack-mentions';
import { raisePossibles } from '@/core/matching/raise-possibles';
import type { Established, PageContext, PageFacts } from '@/core/matching/types';
import { createHiddenMentions } from './hidden-mentions';
import { createPacer } from './idle-slices';
import type { Marks } from './marks';
import type { MentionStore } from './mention-store';
import { type ReadingOptions, readBlocks, type TextBlock } from './text-blocks';
import { rangeOf } from './text-range';

/** Part of the page: a node with all in it, or some neighbouring children of it. */
export type PagePart = { root: Node; from?: Node; until?: Node };

/** What comes back for a text; null when there is no answer (the extension went away). */
export type FindMentions = (request: {
  text: string;
  context: PageContext;
}) => Promise<PackedMentions | null>;

/**
 * Text of one request in UTF-16 units. Most articles are one request, so that a short name in the headline is judged with
 * the full name in the last paragraph at hand.
 */
const BATCH_LENGTH = 60_000;
/** Names carried from answer to request at most; more than any article holds. */
const MAX_ESTABLISHED = 500;
/** Unknown names kept for the panel: a handful, whatever the page's length. */
const MAX_UNKNOWN = 5;

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
export function createPageReading(options: {
  facts: PageFacts;
  find: FindMentions;
  store: MentionStore;
  marks: Marks;
  /** Entities the reader does not want marked here. */
  isRejected: (entity: string) => boolean;
  signal: AbortSignal;
  reading: Pick<ReadingOptions, 'onHidden' | 'onShadowRoot'>;
  onChanged: () => void;
}): PageReading {
  const { facts, find, store, marks, signal, onChanged } = options;
  const parts: PagePart[] = [];
  const pacer = createPacer(signal);
  const established = new Map<string, Established>();
  const unknown = new Map<string, string>();
  const hidden = createHiddenMentions(({ mention, place }) => marks.paint(store.add(mention, place)));
  let isRunning = false;
  let isLanguageTold = false;

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
    const answer = await find({
      text: batch.map(({ text }) => text).join('\n'),
      context: contextOf(facts, established),
    });
    pacer.lapse();
    if (!answer || signal.aborted) return;
    if (answer.lang && !isLanguageTold) {
      // The first batch holds the article; what comes later may be comments or a quotation in another language.
      isLanguageTold = true;
      if (answer.lang !== facts.lang) Object.assign(facts, { lang: answer.lang, langFoundIn: 'script' });
    }
    for (const one of answer.established) {
      if (established.size < MAX_ESTABLISHED) established.set(`${one.entity} ${one.form}`, one);
    }
    raiseEarlier(store, marks, answer.established);
    for (const { text, reason } of answer.unknown ?? []) {
      if (unknown.size < MAX_UNKNOWN) unknown.set(text, reason);
    }
    await place(batch, answer);
    if (answer.numbers.length > 0) onChanged();
  }

  /** Stores and paints the mentions of a batch whose blocks were joined with one character. */
  async function place(batch: readonly TextBlock[], answer: PackedMentions): Promise<void> {
    let index = 0;
    let blockStart = 0;
    let met = new Set<string>();
    for (const mention of unpackMentions(answer)) {
      const pause = pacer.breathe();
      if (pause) await pause;
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
      const range = rangeOf(block, start, end);
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
    unknown: () => [...unknown].map(([text, reason]) => ({ text, reason })),
  };
}

function contextOf(
  { lang, published, title }: PageFacts,
  established: Map<string, Established>,
): PageContext {
  return { lang, published: published?.date ?? null, title, established: [...established.values()] };
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
