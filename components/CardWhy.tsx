import { useState } from 'preact/hooks';
import type { AlternativeView, MentionView } from '@/core/facts/card-types';
import { card } from '@/locales/card';
import { common } from '@/locales/common';
import { Fold, useCardFrame } from './CardParts';
import { Said } from './Said';

/** Where a reading was turned down: on this page, on the whole site, or nowhere any more (undone). */
export type Rejection = 'page' | 'site' | null;

/** Why the words were marked, what else they may name, and the way to say "not this". */
function CardWhy(props: {
  mention: MentionView;
  open: (entity: string) => void;
  reject?: ((where: Rejection) => void) | undefined;
}) {
  const { lang } = useCardFrame();
  const texts = card.of(lang);
  const { mention } = props;
  return (
    <Fold title={texts.why} class="why">
      {mention.why !== '' && <p class="why-sentence">{mention.why}</p>}
      {mention.alternatives.length > 0 && (
        <>
          <p class="quiet">{texts.otherReadings}:</p>
          <ul class="alternatives">
            {mention.alternatives.map(({ entity, name, kind, summary }) => (
              <li key={entity}>
                <button type="button" class="link" onClick={() => props.open(entity)}>
                  <Said value={name} />
                </button>
                <span class="quiet"> {common.of(lang).kinds[kind]}. </span>
                <Said value={summary} class="quiet" />
              </li>
            ))}
          </ul>
        </>
      )}
      {props.reject && <NotThis reject={props.reject} />}
    </Fold>
  );
}

/** Where marks lie inside one another, the way to the other one, before anything else is read. */
function CardOverlaps(props: { overlapping: readonly AlternativeView[]; open: (entity: string) => void }) {
  const { lang } = useCardFrame();
  return (
    <p class="overlaps">
      <span class="quiet">{card.of(lang).alsoHere} </span>
      {props.overlapping.map(({ entity, name }, at) => (
        <span key={entity}>
          {at > 0 && ' · '}
          <button type="button" class="link" onClick={() => props.open(entity)}>
            <Said value={name} />
          </button>
        </span>
      ))}
    </p>
  );
}

function NotThis({ reject }: { reject: (where: Rejection) => void }) {
  const { lang } = useCardFrame();
  const texts = card.of(lang);
  const [where, setWhere] = useState<Rejection>(null);
  const choose = (next: Rejection) => {
    setWhere(next);
    reject(next);
  };
  if (where)
    return (
      <p class="not-this" role="status">
        {where === 'page' ? texts.hiddenHere : texts.hiddenOnSite}{' '}
        <button type="button" class="link" onClick={() => choose(null)}>
          {texts.undo}
        </button>
      </p>
    );
  return (
    <p class="not-this">
      <span class="quiet">{texts.notThis}</span>
      <button type="button" class="link" onClick={() => choose('page')}>
        {texts.notHere}
      </button>
      <button type="button" class="link" onClick={() => choose('site')}>
        {texts.notOnSite}
      </button>
    </p>
  );
}

/** What a card draws of the mention it was opened from. */
export const mentionParts = { Overlaps: CardOverlaps, Why: CardWhy };

export type MentionParts = typeof mentionParts;
