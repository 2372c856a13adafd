/** The bundled fact base, read from the extension's own file by the background and by each extension page, once each. */
import { createFactBase, type FactBase } from '@/core/facts/fact-base';
import { parseCompiledPack } from '@/core/packs/compiled';
import { ownAsset, readOnce } from './own-asset';

/** The fact base. Rejects when the build lacks it; a failed read is tried again at the next call. */
export const loadFactBase: () => Promise<FactBase> = readOnce(async () =>
  createFactBase(parseCompiledPack(await (await ownAsset('fact-base.json')).json())),
);
