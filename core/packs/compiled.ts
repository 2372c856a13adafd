/**
 * The compiled pack: the one JSON file the built extension carries. It is written from a checked pack, so reading it back
 * verifies that it is ours and whole, not every field again: popup and panel open it each time they open.
 */
import type { Pack } from '../facts/types';

/** Changes whenever the shape of the compiled file does; a file of another format is refused. */
const FORMAT = 'gakju-fact-base/1';

/** Text of the compiled file. */
export function serialisePack(pack: Pack): string {
  return JSON.stringify({ format: FORMAT, pack });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The pack of a compiled file. Throws when the content is not a compiled pack of this program's format. */
export function parseCompiledPack(content: unknown): Pack {
  if (!isRecord(content) || content.format !== FORMAT) {
    const format = isRecord(content) ? String(content.format) : typeof content;
    throw new Error(`Not a compiled fact base of format ${FORMAT}: ${format}`);
  }
  const pack = content.pack;
  const lists = ['entities', 'events', 'conflicts', 'sources'];
  if (!isRecord(pack) || !isRecord(pack.redirects) || !lists.every((key) => Array.isArray(pack[key]))) {
    throw new Error('The compiled fact base is incomplete; run "npm run build" again.');
  }
  return pack as Pack;
}
