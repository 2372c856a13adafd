/**
 * A card with its way through related cards: keeps the trail, asks for each card, shows what is on its way, slow or
 * failed. The only state of its own is that trail and the answers to it.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  type CardTrail,
  currentStep,
  openFromHere,
  startTrail,
  stepTrail,
  switchDay,
} from '@/core/card-trail';
import type { CardReply, CardRequest, CardView } from '@/core/facts/card-types';
import type { ReaderLanguage } from '@/core/facts/types';
import { card } from '@/locales/card';
import { Card, type CardActions } from './Card';
import { IconButton } from './CardHeader';
import type { MentionParts } from './CardWhy';

/** After this long (ms) without an answer the card says that it is slow; before it, waiting is not worth a word. */
const SLOW_MS = 2000;

export type CardDeckProps = {
  first: CardRequest;
  /** The answer to `first` from the caller, null while it is on its way; left out, `load` is asked. */
  firstReply?: CardReply | null;
  load: (request: CardRequest) => Promise<CardReply>;
  /** Language of the words around a card that is not there yet. */
  lang: ReaderLanguage;
  variant: 'popover' | 'popup' | 'panel';
  actions: CardActions;
  /** As in Card. */
  mentionParts?: MentionParts | undefined;
  /** Buttons of the surface itself: pin, close. */
  tools?: ComponentChildren;
};

/** A card that related cards open in. Give it a new `key` to start over with another first card. */
export function CardDeck(props: CardDeckProps) {
  const [trail, setTrail] = useState(() => startTrail(props.first));
  const request = currentStep(trail);
  const answer = useReply(props, request);
  const shell = useRef<HTMLDivElement>(null);
  useFocusOnStep(shell, request.entity);

  const tools = (
    <div class="tools">
      <TrailButtons trail={trail} lang={props.lang} setTrail={setTrail} />
      {props.tools}
    </div>
  );
  return (
    <div ref={shell} class={`deck deck--${props.variant}`}>
      {answer.view ? (
        <Card
          view={answer.view}
          stale={answer.state === 'waiting'}
          actions={props.actions}
          mentionParts={props.mentionParts}
          open={(entity) => setTrail((now) => openFromHere(now, entity))}
          switchDay={(at) => setTrail((now) => switchDay(now, at))}
          tools={tools}
        />
      ) : (
        <NoCard answer={answer} request={request} lang={props.lang} tools={tools} />
      )}
    </div>
  );
}

type Answer = {
  state: 'waiting' | 'slow' | 'shown' | 'not-found' | 'failed' | 'outdated';
  /** What to show meanwhile: the last view that came, null before the first. */
  view: CardView | null;
  retry: () => void;
};

/** Asks for the request and follows its fate. The answer to an earlier request is dropped, however late it comes. */
function useReply({ first, firstReply, load }: CardDeckProps, request: CardRequest): Answer {
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<{ to: CardRequest; reply: CardReply } | null>(null);
  const [slowFor, setSlowFor] = useState<CardRequest | null>(null);
  const lastView = useRef<CardView | null>(null);
  const isGiven = request === first && firstReply !== undefined && attempt === 0;

  // `attempt` asks again; `load` may be a new function each time and is no reason to.
  useEffect(() => {
    let stale = false;
    const slow = setTimeout(() => setSlowFor(request), SLOW_MS);
    const settle = (reply: CardReply) => {
      clearTimeout(slow);
      if (!stale) setLoaded({ to: request, reply });
    };
    if (!isGiven) load(request).then(settle, () => settle({ ok: false, reason: 'failed' }));
    return () => {
      stale = true;
      clearTimeout(slow);
    };
  }, [request, attempt]);

  const reply = isGiven ? (firstReply ?? null) : loaded?.to === request ? loaded.reply : null;
  const retry = () => {
    setLoaded(null);
    setAttempt((count) => count + 1);
  };
  if (reply?.ok) {
    lastView.current = reply.view;
    return { state: 'shown', view: reply.view, retry };
  }
  if (reply) return { state: reply.reason, view: null, retry };
  if (slowFor === request) return { state: 'slow', view: null, retry };
  return { state: 'waiting', view: lastView.current, retry };
}

/** Moves focus to the heading of a card that replaced another, never on the first: opening must not steal focus. */
function useFocusOnStep(shell: { current: HTMLElement | null }, entity: string) {
  const shown = useRef(entity);
  useLayoutEffect(() => {
    if (shown.current === entity) return;
    shown.current = entity;
    shell.current?.querySelector('.body')?.scrollTo(0, 0);
    shell.current?.querySelector<HTMLElement>('.heading')?.focus({ preventScroll: true });
  }, [shell, entity]);
}

function TrailButtons(props: {
  trail: CardTrail;
  lang: ReaderLanguage;
  setTrail: (change: (trail: CardTrail) => CardTrail) => void;
}) {
  const { trail, lang, setTrail } = props;
  if (trail.steps.length === 1) return null;
  return (
    <>
      <IconButton
        icon="back"
        label={card.of(lang).back}
        disabled={trail.index === 0}
        onClick={() => setTrail((now) => stepTrail(now, -1))}
      />
      <IconButton
        icon="forward"
        label={card.of(lang).forward}
        disabled={trail.index === trail.steps.length - 1}
        onClick={() => setTrail((now) => stepTrail(now, 1))}
      />
    </>
  );
}

/** In place of a card: on its way, slow, or the plain reason why there is none and what the reader can do. */
function NoCard(props: {
  answer: Answer;
  request: CardRequest;
  lang: ReaderLanguage;
  tools: ComponentChildren;
}) {
  const { answer, lang, tools } = props;
  const { mention, pageLang } = props.request;
  const texts = card.of(lang);
  const waiting = answer.state === 'waiting' || answer.state === 'slow';
  const words = {
    waiting: texts.loading,
    slow: texts.slow,
    shown: '',
    'not-found': texts.notFound,
    failed: texts.failed,
    outdated: texts.outdated,
  }[answer.state];
  return (
    <div class="card card--none" lang={lang}>
      <div class="bar" data-drag>
        {waiting ? <div class="bone bone--short" /> : <p class="kind kind--none" />}
        {tools}
      </div>
      {/* What was rested on is known before anything else. */}
      {mention && (
        <p class="awaited-name" lang={pageLang ?? ''}>
          {mention.text}
        </p>
      )}
      {waiting && (
        <div class="bones" aria-hidden="true">
          {!mention && <div class="bone bone--heading" />}
          <div class="bone" />
          <div class="bone" />
          <div class="bone bone--short" />
        </div>
      )}
      <p class={answer.state === 'waiting' ? 'visually-hidden' : 'no-card'} role="status">
        {words}{' '}
        {answer.state === 'failed' && (
          <button type="button" class="link" onClick={answer.retry}>
            {texts.retry}
          </button>
        )}
      </p>
    </div>
  );
}
