/** Starts the reading of a page that the background said is to be read. */
import type { StartReading } from '@/page/reader-handle';
import type { ReadAnswer } from '@/platform/messages';
import { answerTab } from '@/platform/tab-messages';
import { createLifetime } from './lifetime';
import { createPageControl } from './page-control';

/** Reads until the extension is gone, then leaves the page as it was. */
export const startReading: StartReading<ReadAnswer> = (onPage, answer) => {
  const lifetime = createLifetime();
  const { signal } = lifetime;
  const control = createPageControl(onPage, lifetime);
  onPage.follower = control;
  signal.addEventListener(
    'abort',
    () => {
      onPage.follower = null;
    },
    { once: true },
  );
  control.start(answer);
  answerTab(control.answers, signal);
  // While the page was in the browser's memory the settings may have changed, and nobody could tell it.
  addEventListener('pageshow', ({ persisted }) => persisted && control.comeBack(), { signal });
};
