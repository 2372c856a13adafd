import { useEffect, useState } from 'preact/hooks';
import type { CardReply, CardRequest } from '@/core/facts/card-types';
import type { ReaderLanguage } from '@/core/facts/types';
import { card } from '@/locales/card';
import { common } from '@/locales/common';
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
  /** False when the focus went in: then the dialog's own name is read. */
  announce: boolean;
  pinned: boolean;
  setPinned: (pinned: boolean) => void;
  close: () => void;
};

/** The card as it stands on a page: with pin and close, and announced once. */
export function CardPopover(props: CardPopoverProps) {
  const { lang, pinned } = props;
  const texts = card.of(lang);
  return (
    <>
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
      {props.announce && <Announcement key={`said-${props.token}`} lang={lang} reply={props.reply} />}
    </>
  );
}

/** Says once and politely what has opened. It stands empty first: a live region is only read when it changes. */
function Announcement({ lang, reply }: { lang: ReaderLanguage; reply: CardReply | null }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (reply?.ok)
      setSaid(card.of(lang).opened(reply.view.name.text, common.of(lang).kinds[reply.view.kind]));
  }, [lang, reply]);
  return (
    <p class="visually-hidden" role="status" lang={lang}>
      {said}
    </p>
  );
}
