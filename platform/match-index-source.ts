/**
 * The matching index over all names of the fact base. Apart from the facts because it brings the matcher's tables along:
 * filling them takes a popup or panel, which match nothing, a third of the time in which it opens.
 */
import { type MatchIndex, openIndex } from '@/core/index/open';
import { ownAsset, readOnce } from './own-asset';

/** The matching index. Rejects when the build lacks it; a failed read is tried again at the next call. */
export const loadMatchIndex: () => Promise<MatchIndex> = readOnce(async () =>
  openIndex(await (await ownAsset('matching-index.bin')).arrayBuffer()),
);
