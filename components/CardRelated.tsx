import type { RelatedView } from '@/core/facts/card-types';
import { kindGroup } from '@/core/facts/kind-group';
import { relationName } from '@/locales/relations';
import { useCardFrame } from './CardParts';
import { Said } from './Said';

/** Entities tied to this one; each opens in place of this card, with a way back. */
export function CardRelated(props: { related: readonly RelatedView[]; open: (entity: string) => void }) {
  const { lang } = useCardFrame();
  return (
    <ul class="related">
      {props.related.map(({ entity, name, kind, type }) => (
        <li key={entity}>
          <button type="button" class="chip" data-kind={kindGroup(kind)} onClick={() => props.open(entity)}>
            <Said value={name} class="chip-name" />
            <span class="chip-tie">{relationName(type, lang)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
