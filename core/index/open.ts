/** ArrayBuffer -> what scanning reads. */
import { type FoldedForm, foldForm } from '../matching/folded-form';
import { spellingsOf } from '../matching/spellings';
import { INDEX_MAGIC, INDEX_VERSION } from './compile';
import type { IndexName } from './index-name';

/** One form to be looked for, with the name it stands for. */
export type IndexedForm = { name: number; folded: FoldedForm };

/** An opened index. Its inside belongs to matching; others hand it on. */
export type MatchIndex = {
  names: IndexName[];
  formsByFirstUnit: Map<number, IndexedForm[]>;
};

/** Opens a compiled index. Throws with what is wrong when the buffer is none, or was compiled by another version. */
export function openIndex(buffer: ArrayBuffer): MatchIndex {
  const [magic, version] = buffer.byteLength < 8 ? [0, 0] : new Uint32Array(buffer, 0, 2);
  if (magic !== INDEX_MAGIC)
    throw new Error('Matching index: the buffer is no matching index; compile it again.');
  if (version !== INDEX_VERSION)
    throw new Error(`Matching index: version ${version} is not ${INDEX_VERSION}; compile it again.`);
  const units = new Uint16Array(buffer, 8);
  let body = '';
  for (let i = 0; i < units.length; i += 8192) body += String.fromCharCode(...units.subarray(i, i + 8192));
  const { names } = JSON.parse(body) as { names: IndexName[] };
  return { names, formsByFirstUnit: groupByFirstUnit(names) };
}

function groupByFirstUnit(names: IndexName[]): Map<number, IndexedForm[]> {
  const groups = new Map<number, IndexedForm[]>();
  names.forEach((name, position) => {
    for (const spelling of spellingsOf(name)) {
      const folded = foldForm(spelling, name.anyCase);
      const first = folded.units[0];
      if (first === undefined) continue;
      const group = groups.get(first) ?? [];
      group.push({ name: position, folded });
      groups.set(first, group);
    }
  });
  return groups;
}
