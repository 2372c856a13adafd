import { useEffect, useRef } from 'preact/hooks';
import type { ReaderLanguage } from '@/core/facts/types';
import { panelTexts } from '@/locales/panel';
import { ToolButton } from './ToolButton';

/** The keys, as a modal dialog: Esc and focus are the browser's own affair. */
export function TimelineHelp(props: { lang: ReaderLanguage; open: boolean; close: () => void }) {
  const texts = panelTexts(props.lang);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (props.open && element && !element.open) element.showModal();
    if (!props.open) element?.close();
  }, [props.open]);
  return (
    <dialog class="tl-help" ref={dialog} aria-labelledby="tl-help-title" onClose={props.close}>
      <div class="tl-help-head">
        <h2 id="tl-help-title">{texts.help}</h2>
        <ToolButton icon="close" label={texts.close} onClick={props.close} />
      </div>
      <dl>
        {texts.keys.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
