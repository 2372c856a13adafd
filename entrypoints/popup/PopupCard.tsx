import { useCallback, useMemo } from 'preact/hooks';
import type { CardActions } from '@/components/Card';
import { CardDeck } from '@/components/CardDeck';
import { cite } from '@/core/citing/cite';
import { replyTo, requestBeside } from '@/core/facts/card-request';
import type { CardRequest } from '@/core/facts/card-types';
import type { FactBase } from '@/core/facts/fact-base';
import type { ReaderLanguage } from '@/core/facts/types';
import type { PageFacts } from '@/core/matching/types';

type PopupCardProps = {
  factBase: FactBase;
  entity: string;
  lang: ReaderLanguage;
  /** Of the page in front of the reader: the card speaks of its date. */
  page: PageFacts | null;
  openTimeline: (entity: string) => void;
};

/** The card inside the popup: built here, as the popup has the fact base itself. */
export function PopupCard({ factBase, entity, lang, page, openTimeline }: PopupCardProps) {
  // The reader's calendar day, not Greenwich's; Swedish dates are ISO dates.
  const today = new Date().toLocaleDateString('sv');
  const load = useCallback(
    async (request: CardRequest) => replyTo({ ...request, lang, today }, factBase),
    [factBase, lang, today],
  );
  const actions = useMemo<CardActions>(
    () => ({ cite: async (source, style) => cite(source, style, { accessed: today, lang }), openTimeline }),
    [lang, today, openTimeline],
  );
  return (
    <CardDeck
      key={entity}
      first={requestBeside(page, entity)}
      load={load}
      lang={lang}
      variant="popup"
      actions={actions}
    />
  );
}
