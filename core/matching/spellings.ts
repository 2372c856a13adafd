/**
 * One name -> the forms in which text may hold it: the name as written and, in Cyrillic, its case forms.
 */
import type { IndexName } from '../index/index-name';
import { CYRILLIC, SCRIPT } from './characters';
import { caseForms } from './languages/ru';

/** Forms to look for, the name as given first; all in NFC. */
export function spellingsOf(name: IndexName): string[] {
  const form = name.form.normalize('NFC').trim();
  return isRussian(name, form) ? [form, ...caseForms(form)] : [form];
}

/** Kazakh declines by suffix only, which the ending rule knows; Russian changes stems and inner words. */
function isRussian(name: IndexName, form: string): boolean {
  return name.lang.startsWith('ru') && SCRIPT[form.charCodeAt(0)] === CYRILLIC;
}
