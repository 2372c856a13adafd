/** Our timeline as a page of its own, for the bench: drawn by `window.draw(count)`. */
import '@/components/theme.css';
import '@/components/panel.css';
import '@/components/timeline.css';
import '@/components/timeline-axis.css';
import '@/components/timeline-list.css';
import { render } from 'preact';
import { loadPanelTexts } from '@/locales/panel';
import { loadWords } from '@/locales/words';
import { manyEvents } from '@/tests/support/many-events';
import { TimelineScene } from '@/tests/support/TimelineScene';

declare global {
  var prepare: (count: number) => Promise<void>;
  var draw: () => void;
}

globalThis.prepare = async (count) => {
  await Promise.all([loadPanelTexts('en'), loadWords('en')]);
  const factBase = manyEvents(count);
  globalThis.draw = () => {
    const root = document.getElementById('root');
    if (root) render(<TimelineScene factBase={factBase} start={{ window: 'whole' }} />, root);
  };
};
