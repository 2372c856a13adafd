/** Ties between entities, as they stand beside the name of the other one. */
import type { ReaderLanguage } from '@/core/facts/types';
import { createTextStore, type TextStore } from './text-store';

/** By type of the tie; `related` stands for types that are not in the table. */
export type RelationNames = { related: string } & Record<string, string>;

/** Filled by add-words.ts. */
export const relations: TextStore<RelationNames> = createTextStore('relations');

/** A relation type in the reader's words; a type unknown here is called "related". */
export function relationName(type: string, lang: ReaderLanguage): string {
  const names = relations.of(lang);
  return names[type] ?? names.related;
}
