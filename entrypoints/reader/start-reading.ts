/** Starts the work on a page that can be seen. */
import { watchOccasions } from '@/page/when-to-look';
import { loadSettings, onSettingsChanged } from '@/platform/settings';
import { answerTab } from '@/platform/tab-messages';
import type { Lifetime } from './lifetime';
import { createPageControl } from './page-control';

/** Resolves when everything listens; rejects when the extension went away meanwhile. */
export async function startOnPage({ signal, check }: Lifetime): Promise<void> {
  const settings = await loadSettings();
  if (!check()) return;
  const control = createPageControl({ settings, signal, isAlive: check });
  control.look(true);
  watchOccasions(window, { onLook: control.look, isRead: control.isRead }, signal);
  onSettingsChanged(control.change, signal);
  answerTab(control.answers, signal);
}
