import { CardDeck } from '@/components/CardDeck';
import { ToolButton } from '@/components/ToolButton';
import { cite } from '@/core/citing/cite';
import { replyTo, requestBeside } from '@/core/facts/card-request';
import type { CardRequest } from '@/core/facts/card-types';
import type { FactBase } from '@/core/facts/fact-base';
import type { IsoDate, ReaderLanguage } from '@/core/facts/types';
import type { PageFacts } from '@/core/matching/types';
import { panelTexts } from '@/locales/panel';

/** What the card in the panel is given. */
export type PanelCardProps = {
  factBase: FactBase;
  entity: string;
  /** Language of the card and of the panel around it. */
  cardLang: ReaderLanguage;
  lang: ReaderLanguage;
  page: PageFacts | null;
  today: IsoDate;
  openTimeline: (entity: string) => void;
  close: () => void;
};

/** The card inside the panel: built here, as the panel has the fact base itself. */
export function PanelCard(props: PanelCardProps) {
  const { factBase, entity, cardLang, page, today } = props;
  const load = async (request: CardRequest) => replyTo({ ...request, lang: cardLang, today }, factBase);
  return (
    <CardDeck
      key={entity}
      first={requestBeside(page, entity)}
      load={load}
      lang={cardLang}
      variant="panel"
      actions={{
        cite: async (source, style) => cite(source, style, { accessed: today, lang: cardLang }),
        openTimeline: props.openTimeline,
      }}
      tools={<ToolButton icon="close" label={panelTexts(props.lang).close} onClick={props.close} />}
    />
  );
}
