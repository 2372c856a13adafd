/** Text in, mentions out: the page's question, answered from its own words and nothing remembered. */
import type { EntityKind } from '@/core/facts/types';
import { findCandidates } from '@/core/matching/find-candidates';
import { resolve } from '@/core/matching/resolve';
import { loadFactBase, loadMatchIndex } from '@/platform/fact-base-source';
import type { FindMentions, FoundMentions } from '@/platform/messages';

/** Mentions of a text with the kind of each entity. Rejects only when the build lacks its data. */
export async function findMentions({ text, context }: FindMentions): Promise<FoundMentions> {
  const [factBase, index] = await Promise.all([loadFactBase(), loadMatchIndex()]);
  const resolution = resolve(text, findCandidates(text, index), context, factBase);
  const kinds: Record<string, EntityKind> = {};
  for (const { entity } of [...resolution.mentions, ...resolution.possible]) {
    const kind = factBase.entity(entity)?.kind;
    if (kind) kinds[entity] = kind;
  }
  return { ...resolution, kinds };
}
