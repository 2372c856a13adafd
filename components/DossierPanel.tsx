/**
 * The panel as a whole: tabs over one column where it is narrow (side panel, sidebar), article, timeline and card side by
 * side where it is wide (a tab). An open card lies over the column it came from and gives focus back when it closes.
 */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReaderLanguage } from '@/core/facts/types';
import { panelTexts } from '@/locales/panel';
import { ToolButton } from './ToolButton';
import { useSize } from './use-size';

export type PanelTab = 'article' | 'timeline' | 'figures';

const TABS: readonly PanelTab[] = ['article', 'timeline', 'figures'];

/** From this width (px) on, article and timeline stand side by side: 340 for names, the rest for the axis. */
const WIDE = 860;

export type PanelProps = {
  lang: ReaderLanguage;
  tab: PanelTab;
  setTab: (tab: PanelTab) => void;
  article: ComponentChildren;
  timeline: ComponentChildren;
  figures: ComponentChildren;
  /** The open card; null for none. */
  card: ComponentChildren | null;
  /** Escape in the card. */
  closeCard?: (() => void) | undefined;
  /** Absent when the panel is a tab already. */
  openInTab?: (() => void) | undefined;
};

/** The frame; what stands in it is handed in drawn. */
export function DossierPanel(props: PanelProps) {
  const { lang, card } = props;
  const root = useRef<HTMLDivElement>(null);
  const { width } = useSize(root);
  const wide = width >= WIDE;
  const tabs = wide ? TABS.filter((tab) => tab !== 'article') : TABS;
  const tab = wide && props.tab === 'article' ? 'timeline' : props.tab;
  const over = useFocusReturn(card !== null, props.closeCard);
  const covered = card !== null && !wide;
  useFocusOnTab(tab);
  return (
    <div ref={root} class={wide ? 'pn pn--wide' : 'pn'} lang={lang}>
      {wide && (
        <aside class="pn-side" aria-label={panelTexts(lang).tabs.article}>
          {props.article}
        </aside>
      )}
      <main class="pn-main" inert={covered}>
        <header class="pn-head">
          <h1 class="visually-hidden">{panelTexts(lang).panel}</h1>
          <Tabs lang={lang} tabs={tabs} tab={tab} setTab={props.setTab} />
          {props.openInTab && (
            <ToolButton icon="window" label={panelTexts(lang).openInTab} onClick={props.openInTab} />
          )}
        </header>
        {tabs.map((one) => (
          <div
            key={one}
            class="pn-page"
            role="tabpanel"
            id={`page-${one}`}
            aria-labelledby={`tab-${one}`}
            hidden={one !== tab}
          >
            {one === tab && props[one]}
          </div>
        ))}
      </main>
      {card !== null && (
        <section class="pn-card" ref={over} aria-label={panelTexts(lang).panel}>
          {card}
        </section>
      )}
    </div>
  );
}

function Tabs(props: {
  lang: ReaderLanguage;
  tabs: readonly PanelTab[];
  tab: PanelTab;
  setTab: (tab: PanelTab) => void;
}) {
  const { lang, tabs, tab, setTab } = props;
  const move = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const at = tabs.indexOf(tab);
    const next: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: tabs.length - 1,
    };
    const wanted = next[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    const target = tabs[(wanted + tabs.length) % tabs.length];
    if (!target) return;
    setTab(target);
    document.getElementById(`tab-${target}`)?.focus();
  };
  return (
    <div class="pn-tabs" role="tablist" aria-label={panelTexts(lang).panel}>
      {tabs.map((one) => (
        <button
          key={one}
          id={`tab-${one}`}
          type="button"
          role="tab"
          class="pn-tab"
          aria-selected={one === tab}
          aria-controls={`page-${one}`}
          tabIndex={one === tab ? 0 : -1}
          onClick={() => setTab(one)}
          onKeyDown={move}
        >
          {panelTexts(lang).tabs[one]}
        </button>
      ))}
    </div>
  );
}

/** What opened another tab went with the one it stood in; its focus goes to the tab, so that the keyboard does not begin anew. */
function useFocusOnTab(tab: PanelTab): void {
  const before = useRef(tab);
  useLayoutEffect(() => {
    const lost = document.hasFocus() && document.activeElement === document.body;
    if (before.current !== tab && lost) document.getElementById(`tab-${tab}`)?.focus();
    before.current = tab;
  }, [tab]);
}

/** Focus goes into the card when it opens and back to where it was when it closes. */
function useFocusReturn(open: boolean, close: (() => void) | undefined): { current: HTMLElement | null } {
  const over = useRef<HTMLElement>(null);
  const before = useRef<HTMLElement | null>(null);
  // Before the next frame: once it is painted, `inert` has taken the focus from where it was.
  useLayoutEffect(() => {
    if (!open) return;
    before.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    over.current?.querySelector<HTMLElement>('button, a, [tabindex]')?.focus({ preventScroll: true });
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) close?.();
    };
    const area = over.current;
    area?.addEventListener('keydown', leave);
    return () => {
      area?.removeEventListener('keydown', leave);
      before.current?.focus({ preventScroll: true });
    };
  }, [open]);
  return over;
}
