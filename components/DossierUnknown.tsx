import type { Dossier } from '@/core/dossier';
import type { ReaderLanguage } from '@/core/facts/types';
import { panelTexts } from '@/locales/panel';
import { Icon } from './Icon';

/** Names that look relevant and are not in the base: an honest gap, and a list to send on. */
export function DossierUnknown(props: {
  lang: ReaderLanguage;
  unknown: Dossier['unknown'];
  save: () => void;
}) {
  const { lang, unknown } = props;
  const texts = panelTexts(lang);
  if (unknown.length === 0) return null;
  return (
    <details class="ds-more">
      <summary>
        {texts.unknown} <span class="ds-number">{unknown.length}</span>
      </summary>
      <p class="ds-note">{texts.unknownHint}</p>
      <ul class="ds-unknown">
        {unknown.map(({ text, reason }) => (
          <li key={text} title={reason}>
            {text}
          </li>
        ))}
      </ul>
      <button type="button" class="tl-deed" onClick={props.save}>
        <Icon name="download" /> {texts.exportUnknown}
      </button>
    </details>
  );
}
