/** Asks for the mentions of one text of a page after the other, and keeps what one answer tells for the next question. */
import type { PageClues } from '@/core/dates/facts-of-clues';
import type { PackedMentions } from '@/core/matching/pack-mentions';
import type { Established, PageContext, PageFacts } from '@/core/matching/types';

/** What comes back for a text; null when there is no answer (the extension went away). */
export type FindMentions = (request: {
  text: string;
  context: PageContext;
  clues?: PageClues;
}) => Promise<PackedMentions | null>;

export type AskingOptions = {
  /** Filled in from the first answer where `clues` are given. */
  facts: PageFacts;
  /** What may tell the page's facts; `withLines` takes longer and is asked for only where needed. */
  clues?: (withLines: boolean) => PageClues;
  find: FindMentions;
};

/** Names carried from answer to request at most; more than any article holds. */
const MAX_ESTABLISHED = 500;
/** Unknown names kept for the panel: a handful, whatever the page's length. */
const MAX_UNKNOWN = 5;

/** Asks about one page; the page's facts come with the first answer. */
export function createAsking({ facts, clues, find }: AskingOptions): {
  ask: FindText;
  /** Names met that look relevant and are not in the base, each once, at most a handful. */
  unknown: () => { text: string; reason: string }[];
} {
  const established = new Map<string, Established>();
  const unknown = new Map<string, string>();
  let areCluesDue = clues !== undefined;
  let isLanguageTold = false;

  async function ask(text: string): Promise<PackedMentions | null> {
    const request = { text, context: contextOf(facts, established) };
    const dueClues = areCluesDue ? clues : undefined;
    let answer = await find(dueClues ? { ...request, clues: dueClues(false) } : request);
    if (dueClues && answer?.wantsLines) answer = await find({ ...request, clues: dueClues(true) });
    if (answer) learn(answer);
    return answer;
  }

  function learn(answer: PackedMentions): void {
    if (answer.facts) {
      Object.assign(facts, answer.facts);
      areCluesDue = false;
    }
    if (answer.lang && !isLanguageTold) {
      // The first batch holds the article; what comes later may be comments or a quotation in another language.
      isLanguageTold = true;
      if (answer.lang !== facts.lang) Object.assign(facts, { lang: answer.lang, langFoundIn: 'script' });
    }
    for (const one of answer.established) {
      if (established.size < MAX_ESTABLISHED) established.set(`${one.entity} ${one.form}`, one);
    }
    for (const { text, reason } of answer.unknown ?? []) {
      if (unknown.size < MAX_UNKNOWN) unknown.set(text, reason);
    }
  }

  return { ask, unknown: () => [...unknown].map(([text, reason]) => ({ text, reason })) };
}

type FindText = (text: string) => Promise<PackedMentions | null>;

function contextOf(
  { lang, published, title }: PageFacts,
  established: ReadonlyMap<string, Established>,
): PageContext {
  return { lang, published: published?.date ?? null, title, established: [...established.values()] };
}
