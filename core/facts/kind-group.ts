import type { EntityKind } from './types';

/** Kinds that look alike: one hue and one line style each. */
export type KindGroup = 'person' | 'office' | 'place' | 'organisation' | 'undertaking' | 'event' | 'concept';

const GROUPS: Record<EntityKind, KindGroup> = {
  person: 'person',
  office: 'office',
  country: 'place',
  region: 'place',
  place: 'place',
  organisation: 'organisation',
  company: 'organisation',
  programme: 'undertaking',
  policy: 'undertaking',
  agreement: 'undertaking',
  infrastructure: 'undertaking',
  event: 'event',
  concept: 'concept',
  statistic: 'concept',
};

/** The group of kinds that share a colour, `--kind-<group>` in theme.css. */
export function kindGroup(kind: EntityKind): KindGroup {
  return GROUPS[kind];
}
