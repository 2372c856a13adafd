/** What the benches run of the engine; bundled first, so that they measure it as it is shipped. */
export { compileIndex, compileInSlices } from '../../core/index/compile';
export { BUNDLED_POLICY, EXACT_POLICY, packPolicy } from '../../core/index/index-name';
export { openIndex } from '../../core/index/open';
export { findCandidates } from '../../core/matching/find-candidates';
export { resolve } from '../../core/matching/resolve';
