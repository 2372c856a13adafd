import type { ChangeView } from '@/core/facts/card-types';
import { card } from '@/locales/card';
import { common } from '@/locales/common';
import { formatShortDate } from '@/locales/format-date';
import { Fold, SourceMarks, useCardFrame } from './CardParts';
import { Said } from './Said';

/** As many changes as are read at a glance; the others are one click away. */
const MOST_CHANGES = 2;

/** What became different between the article's date and today: the latest, and the rest on demand. */
export function CardChanges({ changes }: { changes: readonly ChangeView[] }) {
  const { lang } = useCardFrame();
  const latest = changes.slice(-MOST_CHANGES);
  const earlier = changes.slice(0, -MOST_CHANGES);
  return (
    <>
      <ChangeList changes={latest} />
      {earlier.length > 0 && (
        <Fold title={card.of(lang).more(earlier.length)}>
          <ChangeList changes={earlier} />
        </Fold>
      )}
    </>
  );
}

function ChangeList({ changes }: { changes: readonly ChangeView[] }) {
  const { lang } = useCardFrame();
  return (
    <ul class="claims claims--dated">
      {changes.map((change, at) => (
        <li key={`${change.is} ${change.date ?? at}`} class="claim">
          <span class="claim-date">{change.date && formatShortDate(change.date, lang)}</span>
          <span class="claim-text">
            <ChangeText change={change} />
            <SourceMarks numbers={change.sources} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** One change in words, in the language of the frame. */
export function ChangeText({ change }: { change: ChangeView }) {
  const { lang } = useCardFrame();
  const texts = card.of(lang);
  switch (change.is) {
    case 'name':
      return (
        <>
          {texts.nowCalled} <Said value={change.after} />
        </>
      );
    case 'holder':
      return (
        <>
          {texts.nowHeldBy}{' '}
          {change.after.map((person, at) => (
            <span key={person.text}>
              {at > 0 && ', '}
              <Said value={person} />
            </span>
          ))}
        </>
      );
    case 'took-office':
    case 'left-office':
      return (
        <>
          {change.is === 'took-office' ? texts.tookOffice : texts.leftOffice} <Said value={change.office} />
          {change.acting && ` (${texts.acting})`}
        </>
      );
    case 'status':
      return (
        <>
          {texts.nowStage} {common.of(lang).stages[change.stage]}
        </>
      );
    case 'no-longer':
      return (
        <>
          {texts.noLonger} <Said value={change.text} />
        </>
      );
    case 'claim':
      return <Said value={change.text} />;
  }
}
