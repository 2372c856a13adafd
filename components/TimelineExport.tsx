import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReaderLanguage } from '@/core/facts/types';
import { type ExportFormat, panelTexts } from '@/locales/panel';
import { Icon } from './Icon';

const FORMATS: readonly ExportFormat[] = ['markdown', 'csv', 'json', 'ics', 'timelinejs'];

/** What is shown, to take along: files in five formats, and paper. */
export function TimelineExport(props: {
  lang: ReaderLanguage;
  save: (format: ExportFormat) => void;
  print: () => void;
}) {
  const texts = panelTexts(props.lang);
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!open) return;
    const stop = new AbortController();
    const leave = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave, { signal: stop.signal });
    document.addEventListener('focusin', leave, { signal: stop.signal });
    box.current?.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        setOpen(false);
        box.current?.querySelector('button')?.focus();
      },
      { signal: stop.signal },
    );
    return () => stop.abort();
  }, [open]);
  const choose = (run: () => void) => () => {
    setOpen(false);
    box.current?.querySelector('button')?.focus();
    run();
  };
  return (
    <div class="tl-export" ref={box}>
      <button
        type="button"
        class="tl-tool"
        aria-label={texts.take}
        title={texts.take}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="download" />
      </button>
      {open && (
        <ul class="tl-menu">
          {FORMATS.map((format) => (
            <li key={format}>
              <button type="button" onClick={choose(() => props.save(format))}>
                {texts.formats[format]}
              </button>
            </li>
          ))}
          <li>
            <button type="button" onClick={choose(props.print)}>
              {texts.print}
            </button>
          </li>
        </ul>
      )}
    </div>
  );
}
