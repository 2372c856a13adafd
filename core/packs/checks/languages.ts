/** Rules about the languages a pack is written in. */
import type { DraftPack } from '../draft';
import type { Problem } from '../problem';
import { findAll } from '../statements';

/** True for a text in the reader languages, wherever the schema has one: nothing else has both of the obliged ones. */
function isLocalText(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && 'ko' in value && 'en' in value;
}

/**
 * Every text exists in every language that the pack's manifest lists: a single claim left out would stand in Russian on
 * the card of a Kazakh reader. A pack that lists none may mix, and the card falls back to the nearest language.
 */
export function textsAreInEveryLanguage(draft: DraftPack): Problem[] {
  const promised = draft.manifest.languages ?? [];
  if (promised.length === 0) return [];
  const texts = findAll(draft, (_key, value) => (isLocalText(value) ? value : null));
  return texts.flatMap(({ file, path, value }) => {
    const missing = promised.filter((lang) => value[lang] === undefined);
    if (missing.length === 0) return [];
    return [
      {
        file,
        path,
        message: `the text lacks ${missing.join(' and ')}.`,
        remedy: `write it as "${missing[0]}: …" below the others, or take the language out of the list in pack.yaml.`,
      },
    ];
  });
}
