/**
 * Raw WebDriver BiDi commands to Firefox, for the few things Puppeteer has no call for. Its session object is internal,
 * so this is the only file that reaches for it (puppeteer-core 24; a test fails when it moves).
 */
import type { Page } from 'puppeteer-core';

type Session = { send: (method: string, params: object) => Promise<{ result: unknown }> };
type BidiFrame = { browsingContext?: { id: string; userContext: { browser: { session: Session } } } };

/** Sends one command. `context` is the page's own browsing context. */
export function bidi(page: Page): {
  context: string;
  send: <Reply>(method: string, params: object) => Promise<Reply>;
} {
  const frame = page.mainFrame() as unknown as BidiFrame;
  const { browsingContext } = frame;
  if (!browsingContext) throw new Error('This page is not driven by WebDriver BiDi.');
  const { session } = browsingContext.userContext.browser;
  return {
    context: browsingContext.id,
    send: async <Reply>(method: string, params: object) =>
      (await session.send(method, params)).result as Reply,
  };
}

/**
 * Runs an expression in the browser's own window (`gBrowser`, `SidebarController`, `Services` are there). Needs a Firefox
 * started with `privileged`.
 * @throws with Firefox's own message when the expression throws.
 */
export async function inBrowserWindow(page: Page, expression: string): Promise<unknown> {
  const { send } = bidi(page);
  const { contexts } = await send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const window = contexts[0];
  if (!window) throw new Error('Firefox shows no browser window.');
  const reply = await send<{
    type: string;
    result?: { value?: unknown };
    exceptionDetails?: { text: string };
  }>('script.evaluate', { expression, target: { context: window.context }, awaitPromise: true });
  if (reply.type === 'exception') throw new Error(reply.exceptionDetails?.text ?? 'unknown');
  return reply.result?.value;
}
