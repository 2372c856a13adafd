/** A small index for tests, from `form` or `form@lang` strings; the entity of a form is the form itself unless `=entity` says. */
import { compileIndex } from '../../core/index/compile';
import { BUNDLED_POLICY, type IndexName, type IndexPolicy } from '../../core/index/index-name';
import { type MatchIndex, openIndex } from '../../core/index/open';

/** `"Токаев@ru"`, or an IndexName with only what differs from the ordinary. */
export type NameLike = string | (Partial<IndexName> & { form: string });

export function namesOf(likes: readonly NameLike[]): IndexName[] {
  return likes.map((like) => {
    const name = typeof like === 'string' ? { form: like } : like;
    const [form = '', lang] = name.form.split('@');
    return { entity: form, lang: lang ?? languageOf(form), needsEvidence: false, ...name, form };
  });
}

export function indexOf(likes: readonly NameLike[], policy: IndexPolicy = BUNDLED_POLICY): MatchIndex {
  return openIndex(compileIndex(namesOf(likes), policy));
}

function languageOf(form: string): string {
  if (/[가-힣]/.test(form)) return 'ko';
  if (/[әғқңөұүһі]/i.test(form)) return 'kk';
  return /[а-яё]/i.test(form) ? 'ru' : 'en';
}
