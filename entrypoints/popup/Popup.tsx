import { useCallback, useEffect, useState } from 'preact/hooks';
import { SearchPopup } from '@/components/SearchPopup';
import type { ReaderLanguage } from '@/core/facts/types';
import { askBackground } from '@/platform/background-client';
import { openSettings, openSidePanel, ownWindow } from '@/platform/open-surfaces';
import { wantPanel } from '@/platform/panel-wanted';
import type { PopupStart } from '@/platform/popup-wanted';
import { addRecent } from '@/platform/recent-lookups';
import { isListed } from '@/platform/settings';
import { PopupCard } from './PopupCard';
import { usePopupData } from './use-popup-data';

type PopupProps = {
  lang: ReaderLanguage;
  cardLang: ReaderLanguage;
  start: PopupStart;
};

/** Wires the popup: page, facts and settings in, look-ups and switches out. */
export function Popup({ lang, cardLang, start }: PopupProps) {
  const data = usePopupData(lang);
  const { tab, factBase } = data;
  const [windowId, setWindowId] = useState<number | null>(null);
  useEffect(() => {
    ownWindow().then(setWindowId);
  }, []);
  const turnSite = (off: boolean) => {
    if (tab?.site) askBackground({ type: 'setSiteOff', site: tab.site, off });
  };
  const openTimeline = useCallback(
    (entity: string) => {
      // The opening comes first: it needs the click to be recent.
      void openSidePanel(windowId);
      void wantPanel(entity, windowId);
    },
    [windowId],
  );
  const page = tab?.dossier?.facts ?? null;
  const card = (entity: string) =>
    factBase && (
      <PopupCard
        factBase={factBase}
        entity={entity}
        lang={cardLang}
        page={page}
        openTimeline={openTimeline}
      />
    );
  return (
    <SearchPopup
      lang={lang}
      page={tab && { ...tab, siteOff: tab.site !== null && isListed(data.sitesOff, tab.site) }}
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
      onPanel={() => openSidePanel(windowId)}
      onSettings={openSettings}
    />
  );
}
