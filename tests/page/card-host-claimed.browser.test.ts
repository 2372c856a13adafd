/** A page that defines our element's name for itself; alone in its file, because a definition stays. */
import { expect, it } from 'vitest';
import { PARAGRAPH, useCardPage } from '../support/card-page';

const page = useCardPage();

it('draws the card where the page cannot look, and runs none of its code again', async () => {
  const seen: (ShadowRoot | null)[] = [];
  const made: HTMLElement[] = [];
  class Spy extends HTMLElement {
    readonly inside = this.attachInternals();
    constructor() {
      super();
      made.push(this);
    }
    connectedCallback() {
      seen.push(this.inside.shadowRoot);
    }
  }
  customElements.define('gakju-card', Spy);
  page.open(PARAGRAPH);
  page.rest(0, 'touch');
  const card = await page.shown();
  expect(card.querySelector('.heading')?.textContent).toBe('Steppe Road');
  expect(page.host()).not.toBeInstanceOf(Spy);
  expect(seen).toEqual([]);
  expect(made.every((spy) => !spy.isConnected && spy.shadowRoot === null)).toBe(true);
  page.controller().dispatch({ type: 'close' });
  expect(document.documentElement.innerHTML).not.toContain('gakju-card');
});
