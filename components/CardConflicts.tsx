import type { ConflictView, PositionView } from '@/core/facts/card-types';
import { formatShortDate } from '@/locales/format-date';
import { SourceMarks, useCardFrame } from './CardParts';
import { Said } from './Said';

/** What sources disagree on: every position beside the others at the same size, in the order of the base, no verdict. */
export function CardConflicts({ conflicts }: { conflicts: readonly ConflictView[] }) {
  return (
    <>
      {conflicts.map(({ id, topic, description, positions }) => (
        <div key={id} class="conflict">
          <h4 class="conflict-topic">
            <Said value={topic} />
          </h4>
          <p class="conflict-description">
            <Said value={description} />
          </p>
          <ul class="positions">
            {positions.map((position) => (
              <Position key={position.value.text} position={position} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

function Position({ position }: { position: PositionView }) {
  const { lang, sources } = useCardFrame();
  const publishers = position.sources
    .map((n) => sources[n - 1])
    .filter((source) => source !== undefined)
    .map(({ publisher, lang: written }) => ({ publisher, written }));
  const distinct = publishers.filter(
    ({ publisher }, at) => publishers.findIndex((other) => other.publisher === publisher) === at,
  );
  return (
    <li class="position">
      <Said value={position.value} class="position-value" />
      <SourceMarks numbers={position.sources} />
      <span class="position-source">
        {distinct.map(({ publisher, written }, at) => (
          <span key={publisher} lang={written}>
            {at > 0 && ', '}
            {publisher}
          </span>
        ))}
        {position.date && (
          <>
            {distinct.length > 0 && '\u00a0· '}
            <span class="position-date">{formatShortDate(position.date, lang)}</span>
          </>
        )}
      </span>
    </li>
  );
}
