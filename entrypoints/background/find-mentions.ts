/** Text in, mentions out: the page's question, answered from its own words and nothing remembered. */
import { findCandidates } from '@/core/matching/find-candidates';
import { type PackedMentions, packMentions } from '@/core/matching/pack-mentions';
import { resolve } from '@/core/matching/resolve';
import { loadFactBase, loadMatchIndex } from '@/platform/fact-base-source';
import type { FindMentions } from '@/platform/messages';

/** Mentions of a text. Rejects only when the build lacks its data. */
export async function findMentions({ text, context }: FindMentions): Promise<PackedMentions> {
  const [factBase, index] = await Promise.all([loadFactBase(), loadMatchIndex()]);
  const resolution = resolve(text, findCandidates(text, index), context, factBase);
  return packMentions(resolution, (entity) => factBase.entity(entity)?.kind ?? null);
}
