import { parseHTML } from 'linkedom';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { collectClues } from '../../page/page-clues';
import { backgroundRequest } from '../../platform/message-schemas';

it('are short enough for the background, however long the page makes its title, language and dates', () => {
  const long = '2021-08-17 '.repeat(50_000);
  const { document } = parseHTML(
    `<!doctype html><html lang="${long}"><head><title>${long}</title><meta name="date${long}" content="2021">
    <meta name="date" content="${long}"></head><body><time class="${long}" datetime="${long}">${long}</time>
    <p class="date">${long}</p></body></html>`,
  );
  const clues = collectClues(document, true);
  expect(clues.title).toContain('2021-08-17');
  expect(clues.meta).toHaveLength(1);
  expect(clues.times).toHaveLength(1);
  const request = {
    type: 'findMentions',
    text: '',
    context: { lang: null, published: null, established: [] },
    clues,
  };
  expect(v.safeParse(backgroundRequest, request).issues).toBeUndefined();
});
