/** Words that every surface shares: kinds, stages, relations, what sources are, where a date was read, languages. */
import type { AgreementStage, EntityKind, NameStatus, ReaderLanguage, SourceKind } from '@/core/facts/types';
import type { FoundIn } from '@/core/matching/types';
import { createTextStore, type TextStore } from './text-store';

export type CommonTexts = {
  kinds: Record<EntityKind, string>;
  stages: Record<AgreementStage, string>;
  sourceKinds: Record<SourceKind, string>;
  nameStatuses: Record<NameStatus, string>;
  foundIn: Record<FoundIn, string>;
  /** By BCP 47 tag; `kk-Latn` and the like exist for names only. */
  languages: Record<string, string>;
  today: string;
};

/** Filled by add-words.ts. */
export const common: TextStore<CommonTexts> = createTextStore('common');

/** What the browser calls a language that is not in the table; browsers that speak no Kazakh may answer in their own language. */
function namedByBrowser(tag: string, lang: ReaderLanguage): string {
  try {
    return new Intl.DisplayNames([lang, 'ru'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Name of a language in the reader's words; falls back to the base language, then to the tag itself. */
export function languageName(tag: string, lang: ReaderLanguage): string {
  const names: Record<string, string> = common.of(lang).languages;
  return names[tag] ?? names[tag.split('-')[0] ?? tag] ?? namedByBrowser(tag, lang);
}
