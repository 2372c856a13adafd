/** Looks at the page until there is something to read, and passes on to whoever reads it when to look again. */
import { isArticle } from '@/page/article-check';
import { LOOK_ANYWAY_KEY, ON_PAGE_KEY, type OnPage } from '@/page/on-page-handle';
import { START_READING_KEY, type StartReading } from '@/page/reader-handle';
import { watchOccasions } from '@/page/when-to-look';
import { askToRead } from '@/platform/ask-to-read';
import type { ReadAnswer } from '@/platform/messages';

type World = {
  [ON_PAGE_KEY]?: OnPage;
  [LOOK_ANYWAY_KEY]?: boolean;
  [START_READING_KEY]?: StartReading<ReadAnswer>;
};

/** This frame's isolated world, as the plain object it is to us. */
const isolated: object = globalThis;

/** Looks now and at each later occasion. A page never sees an exception of ours: what fails leaves it unmarked. */
export function standBy(): void {
  const world: World = isolated;
  // One question a page: a refusal holds until the page or the settings are others.
  let isAsked = false;

  function look(isNew: boolean): void {
    const { follower } = here;
    if (isNew) isAsked = false;
    if (follower) {
      follower.look(isNew);
    } else if (!isAsked) {
      const is = isArticle(document);
      if (is || world[LOOK_ANYWAY_KEY]) void ask(is);
    }
  }

  async function ask(is: boolean): Promise<void> {
    isAsked = true;
    const answer = await askToRead(is);
    if (answer?.reading && !here.follower) world[START_READING_KEY]?.(here, answer);
  }

  const here: OnPage = {
    isArticle: () => isArticle(document),
    lookAnyway: () => look(true),
    follower: null,
  };
  world[ON_PAGE_KEY] = here;
  look(true);
  watchOccasions(window, { onLook: look, isRead: () => here.follower?.isRead() ?? isAsked });
}
