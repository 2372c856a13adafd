/**
 * What resolution has to know of each written form, worked out once for a fact base: how sure the form is by itself, and
 * which words and dates decide about it.
 */
import type { FactBase } from '../../facts/fact-base';
import type { Entity, EvidenceHints, Name, Term } from '../../facts/types';
import type { Candidate } from '../types';
import { holdsTitle } from './titles';

/** How a form names a person; decides which rules apply. */
export type PersonForm = 'full' | 'surname' | 'surname-with-office' | 'not-a-person';

export type Profile = {
  entity: Entity;
  name: Name;
  standing: 'plain' | 'needy' | 'generic';
  hints: EvidenceHints;
  person: PersonForm;
  /** Office terms of a person. */
  terms: Term[];
  /** Entities that the entity's record ties to it. */
  related: ReadonlySet<string>;
  /** True when only its own standing and how it was recognised matter: most names of most pages. */
  simple: boolean;
  /** True when a shorter name of the same entity inside this one adds nothing: a plain name without a title in it. */
  isWhole: boolean;
};

/** Profiles of a base: in the order of its names, and by entity and form. */
export type Profiles = { inOrder: Profile[]; byForm: Map<string, Profile> };

const known = new WeakMap<FactBase, Profiles>();

/** Words that make a surname a name: the office or rank stands with it. */
const OFFICE_WORD = /대통령|장군|의원|부총리|president|gen\.|general|minister|президент|генерал|премьер/i;

function personForm(entity: Entity, name: Name): PersonForm {
  if (entity.kind !== 'person') return 'not-a-person';
  const withOffice = OFFICE_WORD.test(name.form);
  const bare = name.form.replace(OFFICE_WORD, '').trim();
  const words = bare.split(/[\s]+/).length;
  const hangul = /[가-힣]/.test(bare);
  const isShort = hangul
    ? bare.replace(/[^가-힣]/g, '').length < 3 || needsFullName(entity, name)
    : words === 1;
  if (isShort) return withOffice ? 'surname-with-office' : 'surname';
  return 'full';
}

/** Fewest syllables of a foreign surname in Hangul; a Korean full name has three. */
const FOREIGN_SURNAME = 4;

/** A foreign surname in Hangul (토카예프) is long and yet only a surname: another form of the entity ends in it. */
function needsFullName(entity: Entity, name: Name): boolean {
  if (name.form.length < FOREIGN_SURNAME) return false;
  return entity.names.some((other) => other.form !== name.form && other.form.endsWith(` ${name.form}`));
}

function mergeHints(entity: Entity, name: Name): EvidenceHints {
  const { evidence: own = {} } = name;
  const { evidence: shared = {} } = entity;
  const join = (key: 'near' | 'onPage' | 'againstOnPage' | 'against' | 'notBefore' | 'notAfter') => [
    ...(own[key] ?? []),
    ...(shared[key] ?? []),
  ];
  const merged: EvidenceHints = {
    near: join('near'),
    onPage: join('onPage'),
    againstOnPage: join('againstOnPage'),
    against: join('against'),
    notBefore: join('notBefore'),
    notAfter: join('notAfter'),
  };
  // What a needy form requires, the entity's unmistakable forms do not.
  const requires = own.requires ?? (name.needsEvidence ? shared.requires : undefined);
  const during = own.during ?? (name.needsEvidence ? shared.during : undefined);
  if (requires) merged.requires = requires;
  if (during) merged.during = during;
  if (own.givenName) merged.givenName = true;
  if (own.needsNear) merged.needsNear = true;
  return merged;
}

function buildProfiles(base: FactBase): Profiles {
  const profiles: Profiles = { inOrder: [], byForm: new Map() };
  const termsOf = new Map<string, Term[]>();
  for (const entity of base.entities) {
    for (const term of entity.holders ?? []) {
      termsOf.set(term.person, [...(termsOf.get(term.person) ?? []), term]);
    }
  }
  for (const entity of base.entities) {
    const related = new Set((entity.relations ?? []).map((relation) => relation.to));
    for (const name of entity.names) {
      const standing = name.needsEvidence ? (entity.matchAlone ? 'needy' : 'generic') : 'plain';
      const hints = mergeHints(entity, name);
      const person = personForm(entity, name);
      const hasHints = Boolean(
        hints.against?.length ||
          hints.againstOnPage?.length ||
          hints.notBefore?.length ||
          hints.notAfter?.length ||
          hints.needsNear ||
          hints.during,
      );
      const profile: Profile = {
        entity,
        name,
        standing: entity.matchAlone ? standing : 'generic',
        hints,
        person,
        terms: termsOf.get(entity.id) ?? [],
        related,
        simple:
          standing === 'plain' &&
          entity.matchAlone &&
          !hasHints &&
          !name.validity &&
          !hints.requires &&
          person !== 'surname' &&
          // A trade may follow a president's name: reporters bear it too.
          !(person === 'full' && termsOf.has(entity.id)) &&
          // A title or a description of a place may stand beside the name itself.
          entity.kind !== 'office' &&
          entity.kind !== 'place',
        isWhole:
          standing === 'plain' &&
          entity.matchAlone &&
          name.evidence === undefined &&
          person !== 'surname' &&
          !holdsTitle(name.form),
      };
      profiles.inOrder.push(profile);
      profiles.byForm.set(`${entity.id}\n${name.form}`, profile);
    }
  }
  return profiles;
}

/** The profiles of a base, worked out when it is first asked about. */
export function profilesOf(base: FactBase): Profiles {
  let profiles = known.get(base);
  if (!profiles) {
    profiles = buildProfiles(base);
    known.set(base, profiles);
  }
  return profiles;
}

/**
 * Profile of the form a candidate matched, or null when the base no longer holds it (an index of another version): such a
 * candidate is dropped rather than guessed at.
 */
export function profileOf(profiles: Profiles, candidate: Candidate): Profile | null {
  // The index numbers names in the order of the pack and trims marks at their ends; the look-up by form is for an index of
  // another order.
  const numbered = profiles.inOrder[candidate.name];
  if (
    numbered &&
    numbered.entity.id === candidate.entity &&
    (numbered.name.form === candidate.form || numbered.name.form.includes(candidate.form))
  )
    return numbered;
  return profiles.byForm.get(`${candidate.entity}\n${candidate.form}`) ?? null;
}
