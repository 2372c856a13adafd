import type { RelatedView } from '@/core/facts/card-types';
import { kindGroup } from '@/core/facts/kind-group';
import { relationName } from '@/locales/relations';
import { useCardFrame } from './CardParts';
import { Said } from './Said';

/** Entities tied to this one, gathered by how; each opens in place of this card, with a way back. */
export function CardRelated({
  related,
  open,
}: {
  related: readonly RelatedView[];
  open: (id: string) => void;
}) {
  const { lang } = useCardFrame();
  // Two ties may be called the same in a language, and are one group then.
  const tieOf = ({ type }: RelatedView) => relationName(type, lang);
  return (
    <dl class="related">
      {[...new Set(related.map(tieOf))].map((tie) => (
        <div key={tie} class="tie">
          <dt class="tie-name">{tie}</dt>
          <dd class="tie-ends">
            {related
              .filter((other) => tieOf(other) === tie)
              .map(({ entity, name, kind }) => (
                <button
                  key={entity}
                  type="button"
                  class="chip"
                  data-kind={kindGroup(kind)}
                  onClick={() => open(entity)}
                >
                  <Said value={name} />
                </button>
              ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
