/** Text in, mentions out: the page's question, answered from its own words and nothing remembered. */
import { factsOfClues } from '@/core/dates/facts-of-clues';
import { detectLanguage, settleLanguage } from '@/core/language/detect-language';
import { findMentionsIn } from '@/core/matching/find-mentions';
import { type PackedMentions, packMentions } from '@/core/matching/pack-mentions';
import type { PageContext } from '@/core/matching/types';
import { findUnknownNames } from '@/core/matching/unknown-names';
import { loadFactBase } from '@/platform/fact-base-source';
import { loadMatchIndex } from '@/platform/match-index-source';
import type { FindMentions } from '@/platform/messages';

/** Lines at least this long (UTF-16 units) are prose; shorter ones are headings and links, often in another language. */
const PROSE_LINE = 60;
/** Prose that decides a language, in UTF-16 units. */
const ENOUGH_PROSE = 4000;

/**
 * Mentions of a text, and names in it that look relevant and are none of ours. With a page's clues its facts come back too, or
 * the wish for more clues. Rejects only when the build lacks its data.
 */
export async function findMentions({ text, context, clues }: FindMentions): Promise<PackedMentions> {
  if (!clues) return findIn(text, context);
  const facts = factsOfClues(clues, null);
  if (!facts.published && clues.lines === null) return { ...NOTHING, wantsLines: true };
  const { lang, published, title } = facts;
  return { ...(await findIn(text, { ...context, lang, published: published?.date ?? null, title })), facts };
}

async function findIn(text: string, given: PageContext): Promise<PackedMentions> {
  const [factBase, index] = await Promise.all([loadFactBase(), loadMatchIndex()]);
  const lang = settleLanguage(given.lang, detectLanguage(proseOf(text)));
  const resolution = findMentionsIn(text, { index, factBase }, { ...given, lang });
  const packed = packMentions(resolution, (entity) => factBase.entity(entity)?.kind ?? null);
  const unknown = findUnknownNames(text, [...resolution.mentions, ...resolution.possible]);
  return { ...packed, unknown, lang };
}

const NOTHING: PackedMentions = { entities: [], whys: [], alternatives: [], numbers: [], established: [] };

/** The text's long lines, as far as needed; all of it where there are none. */
function proseOf(text: string): string {
  let prose = '';
  for (const line of text.split('\n')) {
    if (line.length >= PROSE_LINE) prose += `${line}\n`;
    if (prose.length > ENOUGH_PROSE) break;
  }
  return prose || text;
}
