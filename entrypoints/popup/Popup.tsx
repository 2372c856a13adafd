import { useState } from 'preact/hooks';
import { CardDeck } from '@/components/CardDeck';
import { SearchPopup } from '@/components/SearchPopup';
import type { CardRequest } from '@/core/facts/card-types';
import { cardView } from '@/core/facts/card-view';
import type { ReaderLanguage } from '@/core/facts/types';
import { askBackground } from '@/platform/background-client';
import { openSettings, openSidePanel } from '@/platform/open-surfaces';
import { addRecent } from '@/platform/recent-lookups';
import { usePopupData } from './use-popup-data';

type PopupProps = {
  lang: ReaderLanguage;
  cardLang: ReaderLanguage;
  start: { query?: string; entity?: string };
};

/** Wires the popup: page, facts and settings in, look-ups and switches out. */
export function Popup({ lang, cardLang, start }: PopupProps) {
  const data = usePopupData(lang);
  const { tab, factBase } = data;
  const [siteOff, setSiteOff] = useState<boolean | null>(null);
  const turnSite = (off: boolean) => {
    if (!tab?.site) return;
    setSiteOff(off);
    askBackground({ type: 'setSiteOff', site: tab.site, off });
  };
  const card = (entity: string) => {
    if (!factBase) return null;
    const facts = tab?.dossier?.facts;
    const first: CardRequest = {
      entity,
      pageDate: facts?.published ?? null,
      at: facts?.published ? 'page' : 'today',
      pageLang: facts?.lang ?? null,
      mention: null,
    };
    const today = new Date().toISOString().slice(0, 10);
    const load = async (request: CardRequest) => {
      const view = cardView(factBase, { ...request, lang: cardLang, today });
      return view ? ({ ok: true, view } as const) : ({ ok: false, reason: 'not-found' } as const);
    };
    return <CardDeck key={entity} first={first} load={load} lang={cardLang} variant="popup" actions={{}} />;
  };
  return (
    <SearchPopup
      lang={lang}
      page={tab && { site: tab.site, siteOff: siteOff ?? tab.siteOff, dossier: tab.dossier }}
      onPage={data.onPage}
      recent={data.recent}
      start={start}
      find={data.find}
      failed={data.failed}
      onRetry={data.retry}
      card={card}
      onOpened={addRecent}
      onSiteOff={turnSite}
      onForget={data.forget}
      onPanel={() => openSidePanel(tab?.windowId ?? null)}
      onSettings={openSettings}
    />
  );
}
