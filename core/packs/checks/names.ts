/** Rules about names: which may be shared, and which may be shown. */
import type { NameStatus } from '../../facts/types';
import type { DraftPack } from '../draft';
import type { Problem } from '../problem';
import type { EntityDraft } from '../schema';

type NameDraft = EntityDraft['names'][number];

/** What the matcher ignores when it compares: case, spaces, hyphens, dots and quotation marks. */
const IGNORED = /[\s\p{Pd}\p{Pi}\p{Pf}·・.'"]+/gu;

function foldedForm(form: string): string {
  return form.normalize('NFC').toLowerCase().replace(IGNORED, '');
}

type Bearer = { id: string; file: string; path: Problem['path']; form: string; guarded: boolean };

function bearersByForm(draft: DraftPack): Map<string, Bearer[]> {
  const byForm = new Map<string, Bearer[]>();
  for (const { file, entity } of draft.entities) {
    entity.names.forEach((name, i) => {
      const guarded = name.needsEvidence === true || entity.matchAlone === false;
      const bearer = { id: entity.id, file, path: ['names', i, 'form'], form: name.form, guarded };
      const key = foldedForm(name.form);
      byForm.set(key, [...(byForm.get(key) ?? []), bearer]);
    });
  }
  return byForm;
}

/** A form that two entities share is a mention of either only on evidence. */
export function sharedNamesNeedEvidence(draft: DraftPack): Problem[] {
  return [...bearersByForm(draft).values()].flatMap((bearers) => {
    const others = new Set(bearers.map(({ id }) => id));
    if (others.size < 2) return [];
    return bearers.flatMap(({ id, file, path, form, guarded }) => {
      if (guarded) return [];
      const shared = [...others].filter((other) => other !== id).join(', ');
      return [
        {
          file,
          path,
          message: `"${form}" is a name of ${shared} as well.`,
          remedy: 'add "needsEvidence: true" to it in both files, or remove it from one.',
        },
      ];
    });
  });
}

/** A form of one character is a syllable of half the words there are: it is a mention only on evidence. */
export function oneCharacterNeedsEvidence(draft: DraftPack): Problem[] {
  return draft.entities.flatMap(({ file, entity }) =>
    entity.names.flatMap(({ form, needsEvidence }, i) => {
      if (needsEvidence === true || entity.matchAlone === false || [...foldedForm(form)].length > 1)
        return [];
      const message = `"${form}" has only one character.`;
      const remedy = 'add "needsEvidence: true" to it, or remove it.';
      return [{ file, path: ['names', i, 'form'], message, remedy }];
    }),
  );
}

/** Longest name in characters; names of ministries and treaties have up to a hundred. */
const LONGEST_NAME = 200;

/** What is longer than any name is a sentence that slipped into the wrong field. */
export function namesAreShort(draft: DraftPack): Problem[] {
  return draft.entities.flatMap(({ file, entity }) =>
    entity.names.flatMap(({ form }, i) => {
      if (form.length <= LONGEST_NAME) return [];
      const message = `"${form.slice(0, 40)}…" has ${form.length} characters, a name at most ${LONGEST_NAME}.`;
      return [{ file, path: ['names', i, 'form'], message, remedy: 'write the name alone.' }];
    }),
  );
}

/** No entity lists one form twice in one language. */
export function namesAreListedOnce(draft: DraftPack): Problem[] {
  return draft.entities.flatMap(({ file, entity }) => {
    const seen = new Set<string>();
    return entity.names.flatMap((name, i) => {
      const key = `${name.lang} ${name.form}`;
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      const message = `"${name.form}" is listed twice for ${name.lang}.`;
      return [{ file, path: ['names', i, 'form'], message, remedy: 'remove one of them.' }];
    });
  });
}

/** How fit a status is for display; the first name of a language must not be less fit than one below it. */
const FITNESS: Record<NameStatus, number> = {
  official: 2,
  press: 2,
  translated: 2,
  romanised: 1,
  historical: 0,
  unverified: 0,
};

/** What is shown is attested: an unverified or former form never stands first where a better one exists. */
export function attestedNameComesFirst(draft: DraftPack): Problem[] {
  return draft.entities.flatMap(({ file, entity }) => {
    const first = new Map<string, NameDraft>();
    for (const name of entity.names) if (!first.has(name.lang)) first.set(name.lang, name);
    return [...first].flatMap(([lang, preferred]) => {
      const better = entity.names.find(
        (name) => name.lang === lang && FITNESS[name.status] > FITNESS[preferred.status],
      );
      if (!better) return [];
      return [
        {
          file,
          path: ['names', entity.names.indexOf(preferred), 'status'],
          message: `the ${preferred.status} form "${preferred.form}" stands before "${better.form}" (${better.status}).`,
          remedy: `put "${better.form}" first among the names in ${lang}: the first one is shown.`,
        },
      ];
    });
  });
}

/** Every entity can be shown to a reader of Korean and of English. */
export function everyEntityHasNames(draft: DraftPack): Problem[] {
  return draft.entities.flatMap(({ file, entity }) =>
    ['ko', 'en'].flatMap((lang) => {
      if (entity.names.some((name) => name.lang === lang)) return [];
      const message = `${entity.id} has no name in ${lang}.`;
      return [{ file, path: ['names'], message, remedy: `add one with "lang: ${lang}".` }];
    }),
  );
}
