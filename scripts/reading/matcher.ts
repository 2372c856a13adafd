/** Both steps of matching over the bundled base, for the command lines: one index for any number of texts. */

import { createFactBase, type FactBase } from '../../core/facts/fact-base';
import { compileIndex } from '../../core/index/compile';
import { BUNDLED_POLICY } from '../../core/index/index-name';
import { indexNamesOf } from '../../core/index/names-of-pack';
import { openIndex } from '../../core/index/open';
import { findMentionsIn } from '../../core/matching/find-mentions';
import type { ResolveOptions } from '../../core/matching/resolve';
import type { PageContext, Resolution } from '../../core/matching/types';
import { loadBundledPack } from '../../data/index';

export type Matcher = {
  factBase: FactBase;
  match: (text: string, context: PageContext, options?: ResolveOptions) => Resolution;
};

/** Loads the bundled base and opens its index. */
export function createMatcher(): Matcher {
  const pack = loadBundledPack();
  const index = openIndex(compileIndex(indexNamesOf(pack), BUNDLED_POLICY));
  const factBase = createFactBase(pack);
  return {
    factBase,
    match: (text, context, options) => findMentionsIn(text, { index, factBase }, context, options),
  };
}
