/** Starts the page layer on the test's own document with a matcher of two names, without any extension. */
import type { PackedMentions } from '../../core/matching/pack-mentions';
import { type Hands, startHands } from '../../page/hands';
import type { PageSession, PageSessionOptions } from '../../page/page-session';
import { startPageSession } from '../../page/page-session';

const NAMES = [
  { form: '홍범도', id: 'hong-beom-do', kind: 'person' },
  { form: '카자흐스탄', id: 'kazakhstan', kind: 'country' },
] as const;

/** Finds the two names wherever they stand, as the background would answer. */
export async function findTwoNames({ text }: { text: string }): Promise<PackedMentions> {
  const numbers: number[] = [];
  for (const match of text.matchAll(/홍범도|카자흐스탄/g)) {
    const entity = NAMES.findIndex(({ form }) => form === match[0]);
    numbers.push(match.index, match.index + match[0].length, entity, entity, 0, 1000, 1);
  }
  return {
    entities: NAMES.map(({ id, kind }) => ({ id, kind })),
    whys: NAMES.map(({ form }) => ({ form, rule: 'exact', cost: 0, ending: '', prefix: '', evidence: [] })),
    alternatives: [[]],
    numbers,
    established: [],
  };
}

/** A running session with what it told; `stop` ends it. */
export type Reading = {
  session: PageSession & Hands;
  stop: () => void;
  rests: { texts: string[]; by: string }[];
  /** Texts of the mentions clicked. */
  clicks: string[];
  leaves: () => number;
  requests: () => string[];
};

/** Reads the document as it is now and follows it. */
export function read(options: Partial<PageSessionOptions> = {}): Reading {
  const ending = new AbortController();
  const rests: Reading['rests'] = [];
  const requests: string[] = [];
  const clicks: string[] = [];
  let leaves = 0;
  const reading = startPageSession(
    {
      document,
      facts: { lang: 'ko', langFoundIn: 'given', published: null, title: '' },
      find: (request) => {
        requests.push(request.text);
        return findTwoNames(request);
      },
      density: 'all',
      firstId: 1,
      rejected: [],
      onChanged: () => undefined,
      onRewritten: () => undefined,
      ...options,
    },
    ending.signal,
  );
  const hands = startHands(
    reading,
    {
      isOurs: () => false,
      seen: null,
      pointer: {
        onRest: (mentions, by) => rests.push({ texts: mentions.map(({ text }) => text), by }),
        onClick: ({ text }) => clicks.push(text),
        onLeave: () => leaves++,
      },
    },
    ending.signal,
  );
  return {
    session: { ...reading, ...hands },
    stop: () => ending.abort(),
    rests,
    clicks,
    leaves: () => leaves,
    requests: () => requests,
  };
}

/** Texts of all painted marks, in no order but that of the registry. */
export function markedTexts(): string[] {
  return ourRanges().map((range) => liveOf(range).toString());
}

/** Names of our highlights that are registered now. */
export function ourHighlights(): string[] {
  return [...CSS.highlights.keys()].filter((name) => name.startsWith('gakju'));
}

/** All painted ranges. */
export function ourRanges(): AbstractRange[] {
  return [...CSS.highlights]
    .filter(([name]) => name.startsWith('gakju'))
    .flatMap(([, highlight]) => [...highlight]);
}

/** A live range over the same text. */
export function liveOf({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): Range {
  const live = new Range();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  return live;
}
