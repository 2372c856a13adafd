/** Text in, mentions out: the page's question, answered from its own words and nothing remembered. */
import { findCandidates } from '@/core/matching/find-candidates';
import { type PackedMentions, packMentions } from '@/core/matching/pack-mentions';
import { resolve } from '@/core/matching/resolve';
import { findUnknownNames } from '@/core/matching/unknown-names';
import { loadFactBase, loadMatchIndex } from '@/platform/fact-base-source';
import type { FindMentions } from '@/platform/messages';

/** Mentions of a text, and names in it that look relevant and are none of ours. Rejects only when the build lacks its data. */
export async function findMentions({ text, context }: FindMentions): Promise<PackedMentions> {
  const [factBase, index] = await Promise.all([loadFactBase(), loadMatchIndex()]);
  const resolution = resolve(text, findCandidates(text, index), context, factBase);
  const packed = packMentions(resolution, (entity) => factBase.entity(entity)?.kind ?? null);
  return { ...packed, unknown: findUnknownNames(text, [...resolution.mentions, ...resolution.possible]) };
}
