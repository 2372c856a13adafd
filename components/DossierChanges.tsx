import { useMemo } from 'preact/hooks';
import type { ChangeView, Said as SaidText } from '@/core/facts/card-types';
import type { ReaderLanguage } from '@/core/facts/types';
import { formatPartialDate } from '@/locales/format-date';
import { panelTexts } from '@/locales/panel';
import { ChangeText } from './CardChanges';
import { CardFrameContext } from './CardParts';
import { Said } from './Said';

/** One thing that the article takes as given and is different today. */
export type DossierChange = {
  key: string;
  entity: string;
  name: SaidText;
  change: ChangeView;
};

/** What has changed since the article, for all its names together; nothing at all when nothing has. */
export function DossierChanges(props: {
  lang: ReaderLanguage;
  changes: readonly DossierChange[];
  openCard: (entity: string) => void;
}) {
  const { lang, changes } = props;
  const texts = panelTexts(lang);
  const frame = useMemo(() => ({ lang, sources: [], showSource: () => {} }), [lang]);
  if (changes.length === 0) return null;
  return (
    <CardFrameContext.Provider value={frame}>
      <details class="ds-changes">
        <summary>{texts.changedSince(changes.length)}</summary>
        <p class="ds-note">{texts.changedNote}</p>
        <ul>
          {changes.map(({ key, entity, name, change }) => (
            <li key={key}>
              <button type="button" class="ds-change" onClick={() => props.openCard(entity)}>
                <Said value={name} class="ds-change-name" />
                {change.date !== null && (
                  <span class="ds-change-date">{formatPartialDate(change.date, lang)}</span>
                )}
              </button>
              <span class="ds-change-text">
                <ChangeText change={change} />
              </span>
            </li>
          ))}
        </ul>
      </details>
    </CardFrameContext.Provider>
  );
}
