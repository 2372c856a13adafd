import type { ClaimView, TermView } from '@/core/facts/card-types';
import { card } from '@/locales/card';
import { formatShortDate, formatValidity } from '@/locales/format-date';
import { Fold, SourceMarks, useCardFrame } from './CardParts';
import { Said } from './Said';

/** The claims of a card, each with its date before and its sources after; the lesser ones folded away. */
export function CardClaims({ claims, more }: { claims: readonly ClaimView[]; more: readonly ClaimView[] }) {
  const { lang } = useCardFrame();
  const texts = card.of(lang);
  return (
    <>
      <ClaimList claims={claims} />
      {more.length > 0 && (
        <Fold title={texts.more(more.length)}>
          <ClaimList claims={more} />
        </Fold>
      )}
    </>
  );
}

function ClaimList({ claims }: { claims: readonly ClaimView[] }) {
  const { lang } = useCardFrame();
  const dated = claims.some(({ date }) => date !== null);
  return (
    <ul class={dated ? 'claims claims--dated' : 'claims'}>
      {claims.map((claim, at) => (
        <li key={claim.id} class={claim.date ? 'claim' : 'claim claim--undated'}>
          {claim.date && (
            <span class={claim.date === claims[at - 1]?.date ? 'claim-date claim-date--same' : 'claim-date'}>
              {formatShortDate(claim.date, lang)}
            </span>
          )}
          <span class="claim-text">
            <Said value={claim.text} />
            <SourceMarks numbers={claim.sources} />
            <ClaimFlags claim={claim} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Says in a word what a reader should know before trusting the sentence. */
function ClaimFlags({ claim }: { claim: ClaimView }) {
  const { lang } = useCardFrame();
  const flags = [
    claim.strength === 'weak' && card.of(lang).weak,
    claim.disputed && card.of(lang).disputed,
  ].filter((flag) => flag !== false);
  if (flags.length === 0) return null;
  return <span class="flag"> {flags.join(' · ')}</span>;
}

/** Terms of office at the card's date: the holder on the card of an office, the office on that of a person. */
export function CardTerms(props: {
  title: string;
  terms: readonly TermView[];
  open: (entity: string) => void;
}) {
  const { lang } = useCardFrame();
  if (props.terms.length === 0) return null;
  return (
    <dl class="terms">
      <dt>{props.title}</dt>
      {props.terms.map(({ entity, name, validity, acting, sources }) => (
        <dd key={`${entity} ${validity.from ?? ''}`}>
          <button type="button" class="link" onClick={() => props.open(entity)}>
            <Said value={name} />
          </button>
          <SourceMarks numbers={sources} />
          <span class="quiet">
            {' '}
            {[acting && card.of(lang).acting, formatValidity(validity, lang)].filter(Boolean).join(', ')}
          </span>
        </dd>
      ))}
    </dl>
  );
}
