/** The bundled index as it is compiled for the build, for scripts and tests alike. */
import { compileIndex } from '../core/index/compile';
import { BUNDLED_POLICY } from '../core/index/index-name';
import { indexNamesOf } from '../core/index/names-of-pack';
import { VETOED_WORDS } from '../core/index/vetoed-words';
import { loadBundledPack } from '../data/index';

/** Compiles the names of the bundled pack, with the words that are never taken for one of them. */
export function compileBundledIndex(): ArrayBuffer {
  return compileIndex(indexNamesOf(loadBundledPack()), BUNDLED_POLICY, { veto: VETOED_WORDS });
}
