/** The names of a pack as the index takes them, in the order of the pack. */
import type { Pack } from '../facts/types';
import type { IndexName } from './index-name';

/** One index name for each written form; `Candidate.name` is a position in this list. */
export function indexNamesOf(pack: Pack): IndexName[] {
  return pack.entities.flatMap((entity) =>
    entity.names.map(
      (name): IndexName => ({
        entity: entity.id,
        form: name.form,
        lang: name.lang,
        needsEvidence: name.needsEvidence ?? false,
        ...(name.fuzzy === undefined ? {} : { fuzzy: name.fuzzy }),
        ...(name.anyCase === undefined ? {} : { anyCase: name.anyCase }),
      }),
    ),
  );
}
