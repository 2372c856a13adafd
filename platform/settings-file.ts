/** Settings as a file that the reader keeps or takes to another browser. */
import { parseSettings, type Settings } from './settings';

/** Says what the file is; a later form that this version cannot read gets a higher one. */
const FORMAT = 'gakju-settings';
const VERSION = 1;

/** Text of the file. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, settings }, null, 2)}\n`;
}

/** What a file held, and the names of the settings that were in it but made no sense and became the default. */
export type ReadSettings = { settings: Settings; ignored: string[] };

/**
 * Settings from the text of a file; null when it is not ours, is newer than this version, or is no JSON. Every field is
 * checked as a stored one is, so that a file written by hand can do no harm.
 */
export function readSettingsFile(text: string): ReadSettings | null {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(file) || file.format !== FORMAT || file.version !== VERSION || !isRecord(file.settings))
    return null;
  const raw = file.settings;
  const settings = parseSettings(raw);
  const known: Record<string, unknown> = settings;
  const ignored = Object.keys(raw).filter((key) => JSON.stringify(raw[key]) !== JSON.stringify(known[key]));
  return { settings, ignored };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
