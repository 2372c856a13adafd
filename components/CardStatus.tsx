import type { StepView } from '@/core/facts/card-types';
import { card } from '@/locales/card';
import { common } from '@/locales/common';
import { formatShortDate } from '@/locales/format-date';
import { SourceMarks, useCardFrame } from './CardParts';
import { Said } from './Said';

/** An agreement's or project's dated steps; the last one taken by the card's date is marked as its status then. */
export function CardStatus({ steps }: { steps: readonly StepView[] }) {
  const { lang } = useCardFrame();
  const texts = card.of(lang);
  const current = steps.findLastIndex(({ taken }) => taken === 'yes');
  const said = { yes: '', no: texts.notYet, unknown: texts.uncertain };
  return (
    <ol class="track">
      {steps.map((step, at) => (
        <li
          key={`${step.stage} ${step.date}`}
          class={`step step--${step.taken} ${at === current ? 'step--now' : ''}`}
          aria-current={at === current ? 'step' : undefined}
        >
          <span class="step-stage">{common.of(lang).stages[step.stage]}</span>
          <span class="step-date">{formatShortDate(step.date, lang)}</span>
          <SourceMarks numbers={step.sources} />
          {at === current && <span class="step-now">{texts.statusNow}</span>}
          {step.taken !== 'yes' && <span class="quiet"> {said[step.taken]}</span>}
          {step.note && (
            <span class="step-note">
              <Said value={step.note} />
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
