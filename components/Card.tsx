/**
 * The card: one entity at one date, every statement with its sources. It only draws; where it stands, what it is asked
 * next and what a click sets off are the callers' affair, so popover, popup and panel show the same thing.
 */
import type { ComponentChildren } from 'preact';
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { CardRequest, CardView } from '@/core/facts/card-types';
import { card } from '@/locales/card';
import { CardChanges } from './CardChanges';
import { CardCitation, type Cite } from './CardCitation';
import { CardClaims, CardTerms } from './CardClaims';
import { CardConflicts } from './CardConflicts';
import { CardHeader, OnlyIn } from './CardHeader';
import { CardNames } from './CardNames';
import { CardFrameContext, Section } from './CardParts';
import { CardRelated } from './CardRelated';
import { CardSeries } from './CardSeries';
import { CardSources } from './CardSources';
import { CardStatus } from './CardStatus';
import type { MentionParts, Rejection } from './CardWhy';
import { Icon } from './Icon';
import { Said } from './Said';

/** What a click on the card sets off outside it; what is absent is not offered. */
export type CardActions = {
  cite?: Cite;
  openTimeline?: (entity: string) => void;
  /** Turns marking of one entity off or (null) on again. */
  reject?: (entity: string, where: Rejection) => void;
  setSiteOff?: (off: boolean) => void;
};

export type CardProps = {
  view: CardView;
  actions: CardActions;
  open: (entity: string) => void;
  switchDay: (at: CardRequest['at']) => void;
  tools?: ComponentChildren;
  /** What is drawn of a mention; left out where cards have none (popup, panel), which then need not load it. */
  mentionParts?: MentionParts | undefined;
  /** True while another view is on its way: this one stays, faintly. */
  stale?: boolean;
};

/** One card. Its heading can be focused, for when it replaced another. */
export function Card(props: CardProps) {
  const { view, actions, mentionParts } = props;
  const root = useRef<HTMLElement>(null);
  const headingId = useId();
  const frame = useMemo(
    () => ({
      lang: view.lang,
      sources: view.sources,
      showSource: (n: number) => {
        const entry = root.current?.querySelector<HTMLElement>(`[data-source="${n}"]`);
        entry?.scrollIntoView({ block: 'center' });
        // The link where there is one: a reader who came by keyboard can follow it at once.
        (entry?.querySelector('a') ?? entry)?.focus({ preventScroll: true });
      },
    }),
    [view.lang, view.sources],
  );
  return (
    <CardFrameContext.Provider value={frame}>
      <article
        ref={root}
        class="card"
        lang={view.lang}
        aria-labelledby={headingId}
        aria-busy={props.stale ?? false}
      >
        <CardHeader view={view} headingId={headingId} tools={props.tools} switchDay={props.switchDay} />
        <div class="body">
          {mentionParts && view.mention && view.mention.overlapping.length > 0 && (
            <mentionParts.Overlaps overlapping={view.mention.overlapping} open={props.open} />
          )}
          <p class="summary">
            <Said value={view.summary} />
            <OnlyIn written={view.summary.lang} />
          </p>
          <CardNames names={view.names} others={view.otherNames} />
          <CardFacts view={view} open={props.open} />
          {mentionParts && view.mention && (
            <mentionParts.Why
              mention={view.mention}
              open={props.open}
              reject={actions.reject && ((where) => actions.reject?.(view.entity, where))}
            />
          )}
          <CardSources sources={view.sources} />
        </div>
        <CardFooter view={view} actions={actions} />
      </article>
    </CardFrameContext.Provider>
  );
}

/** True when the base says nothing at all for the card's day. */
function isBare({ claims, holders, offices, status, series }: CardView): boolean {
  return [claims, holders, offices, status, series].every(({ length }) => length === 0);
}

/** The sections that an entity has; none is drawn empty. */
function CardFacts({ view, open }: { view: CardView; open: (entity: string) => void }) {
  const texts = card.of(view.lang);
  return (
    <>
      <CardTerms title={texts.holder} terms={view.holders} open={open} />
      <CardTerms
        title={view.offices.some(({ ended }) => ended) ? texts.officeBefore : texts.office}
        terms={view.offices}
        open={open}
      />
      {view.claims.length > 0 && (
        <section class="section">
          <h3 class="visually-hidden">{texts.claims}</h3>
          <CardClaims claims={view.claims} more={view.more} />
        </section>
      )}
      {isBare(view) && <p class="section quiet">{texts.noClaims}</p>}
      {view.changes.length > 0 && (
        <Section title={texts.changed} tone="accent">
          <CardChanges changes={view.changes} />
        </Section>
      )}
      {view.status.length > 0 && (
        <Section title={texts.status}>
          <CardStatus steps={view.status} />
        </Section>
      )}
      {view.series.length > 0 && (
        <Section title={texts.figures}>
          {view.series.map((series) => (
            <CardSeries key={series.key} series={series} />
          ))}
        </Section>
      )}
      {view.conflicts.length > 0 && (
        <Section title={texts.conflicts} tone="warn">
          <CardConflicts conflicts={view.conflicts} />
        </Section>
      )}
      {view.related.length > 0 && (
        <Section title={texts.related}>
          <CardRelated related={view.related} open={open} />
        </Section>
      )}
    </>
  );
}

function CardFooter({ view, actions }: { view: CardView; actions: CardActions }) {
  const texts = card.of(view.lang);
  const [citing, setCiting] = useState(false);
  const [siteOff, setSiteOff] = useState(false);
  const { cite, openTimeline, setSiteOff: tellSiteOff } = actions;
  if (!cite && !openTimeline && !tellSiteOff) return null;
  const turnSite = (off: boolean) => {
    setSiteOff(off);
    tellSiteOff?.(off);
  };
  return (
    <footer class="foot">
      {citing && cite && <CardCitation key={view.entity} sources={view.sources} cite={cite} />}
      {siteOff ? (
        <p class="foot-note" role="status">
          {texts.siteIsOff}{' '}
          <button type="button" class="link" onClick={() => turnSite(false)}>
            {texts.undo}
          </button>
        </p>
      ) : (
        <div class="foot-tools">
          {cite && view.sources.length > 0 && (
            <button type="button" class="tool" aria-expanded={citing} onClick={() => setCiting(!citing)}>
              <Icon name="cite" />
              {texts.cite}
            </button>
          )}
          {openTimeline && (
            <button type="button" class="tool" onClick={() => openTimeline(view.entity)}>
              <Icon name="timeline" />
              {texts.timeline}
            </button>
          )}
          {tellSiteOff && (
            <button type="button" class="tool tool--last" onClick={() => turnSite(true)}>
              <Icon name="off" />
              {texts.offForSite}
            </button>
          )}
        </div>
      )}
    </footer>
  );
}
