import type { CardReply, CardRequest } from '@/core/facts/card-types';
import type { ReaderLanguage } from '@/core/facts/types';
import { card } from '@/locales/card';
import type { CardActions } from './Card';
import { CardDeck } from './CardDeck';
import { IconButton } from './CardHeader';
import { mentionParts } from './CardWhy';

export type CardPopoverProps = {
  /** Changes with each opening. */
  token: number;
  request: CardRequest;
  reply: CardReply | null;
  load: (request: CardRequest) => Promise<CardReply>;
  lang: ReaderLanguage;
  actions: CardActions;
  pinned: boolean;
  setPinned: (pinned: boolean) => void;
  close: () => void;
};

/** The card as it stands on a page: with pin and close. */
export function CardPopover(props: CardPopoverProps) {
  const { lang, pinned } = props;
  const texts = card.of(lang);
  return (
    <CardDeck
      key={props.token}
      first={props.request}
      firstReply={props.reply}
      load={props.load}
      lang={lang}
      variant="popover"
      actions={props.actions}
      mentionParts={mentionParts}
      tools={
        <>
          {pinned && <IconButton icon="move" label={texts.move} isGrip />}
          <IconButton
            icon={pinned ? 'pinned' : 'pin'}
            label={pinned ? texts.unpin : texts.pin}
            pressed={pinned}
            onClick={() => props.setPinned(!pinned)}
          />
          <IconButton icon="close" label={texts.close} onClick={props.close} />
        </>
      }
    />
  );
}
