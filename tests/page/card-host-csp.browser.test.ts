/** A page whose policy forbids every style and every string made into markup; alone in its file, because a policy stays. */
import { expect, it, vi } from 'vitest';
import { cardView } from '../../core/facts/card-view';
import { mountCard } from '../../page/card-host';
import { requestFor, smallBase } from '../support/small-base';

const POLICY =
  "style-src 'none'; style-src-attr 'none'; img-src 'none'; font-src 'none'; object-src 'none'; require-trusted-types-for 'script'";

it('draws the card with its styles, and breaks no rule of the page', async () => {
  const broken: string[] = [];
  document.addEventListener('securitypolicyviolation', (event) => broken.push(event.violatedDirective));
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = POLICY;
  document.head.append(policy);
  const paragraph = document.createElement('p');
  paragraph.textContent = 'Along the Steppe Road.';
  document.body.append(paragraph);
  const range = document.createRange();
  range.selectNodeContents(paragraph);

  let root: ShadowRoot | null = null;
  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    root = attachShadow.call(this, init);
    return root;
  };
  const lifetime = new AbortController();
  const view = cardView(smallBase, { ...requestFor('road'), lang: 'en', today: '2026-11-24' });
  const card = mountCard({
    signal: lifetime.signal,
    send: () => {},
    load: async () => ({ ok: false, reason: 'failed' }),
    rangeOf: () => range,
    actions: {},
    appearance: () => ({ lang: 'en', theme: 'light' }),
  });
  card.show(
    {
      token: 1,
      target: { mention: 0, request: requestFor('road') },
      by: 'touch',
      reply: view ? { ok: true, view } : null,
    },
    { pinned: false, pointer: null },
  );
  Element.prototype.attachShadow = attachShadow;

  const surface = (root as ShadowRoot | null)?.querySelector<HTMLElement>('.surface');
  if (!surface) throw new Error('no card');
  await vi.waitFor(() => expect(surface.matches('.ahead')).toBe(false));
  expect(getComputedStyle(surface).width).toBe('384px');
  expect(surface.getBoundingClientRect().top).toBeGreaterThan(0);
  expect(broken).toEqual([]);
  lifetime.abort();
});
