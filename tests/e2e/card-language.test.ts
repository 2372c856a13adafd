/** The card's words come to a page one language at a time; another choice holds at once, on pages that are open too. */
import { describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../scripts/browsers/extension-page';
import { cardNow, restOn } from './support/article-page';
import { BROWSERS, useSession } from './support/session';

/** The settings page's second select is the card's language. */
const CARD_LANGUAGE = 1;
/** A card is there by then, in ms after the pointer came. */
const CARD_MS = 900;

describe.each(BROWSERS)('the language of cards in %s', (browser) => {
  const session = useSession(browser);

  const choose = async (lang: string) => {
    const options = await openExtensionPage(session().running, 'options.html');
    await options.waitForFunction(() => document.querySelectorAll('select').length > 1);
    await options.evaluate(
      (at, value) => {
        const select = document.querySelectorAll('select')[at];
        if (!select) throw new Error('no such select');
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      },
      CARD_LANGUAGE,
      lang,
    );
    await options.close();
  };

  it('changes with the reader’s choice while the article stays open', async () => {
    const { page, errors } = await session().open(`${session().demo}en.html`);
    for (const [lang, heading, foot] of [
      ['kk', 'Хон Бом До', 'Дәйексөз'],
      ['ru', 'Хон Бом До', 'Цитата'],
      ['ko', '홍범도', '인용'],
    ] as const) {
      await choose(lang);
      await page.bringToFront();
      await expect
        .poll(
          async () => {
            // The page may begin anew under the pointer, which then has to come again.
            await page.mouse.move(5, 5);
            await restOn(page, 'Hong Beom-do');
            await new Promise((resolve) => setTimeout(resolve, CARD_MS));
            const card = await cardNow(page);
            return [card?.heading, card?.text.includes(foot)];
          },
          { timeout: 15_000 },
        )
        .toEqual([heading, true]);
    }
    expect(errors).toEqual([]);
  });
});
