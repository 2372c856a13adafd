/**
 * Lets a test look into a closed shadow root without a hook in the product: the browsers' debugging protocols show what
 * page scripts may not see (CDP `pierce`, BiDi `includeShadowTree`).
 */
import type { Page } from 'puppeteer-core';
import { bidi } from '../../../scripts/browsers/bidi';

/**
 * Runs `look` in the page with the shadow root of the first element of this name; null when there is no such element or
 * it has no root. `look` is sent as source text: it can use its arguments and the page's globals only. What it returns
 * must survive JSON.
 */
export async function inClosedRoot<Args extends unknown[], Seen>(
  page: Page,
  host: string,
  look: (root: ShadowRoot, ...args: Args) => Seen | Promise<Seen>,
  ...args: Args
): Promise<Seen | null> {
  const source = `async (root) => JSON.stringify(await (${look.toString()})(root, ...${JSON.stringify(args)})) ?? 'null'`;
  const json = await (isFirefox(page) ? viaBidi(page, host, source) : viaCdp(page, host, source));
  return json === null ? null : (JSON.parse(json) as Seen);
}

function isFirefox(page: Page): boolean {
  return 'browsingContext' in page.mainFrame();
}

type CdpNode = { nodeName: string; backendNodeId: number; children?: CdpNode[]; shadowRoots?: CdpNode[] };

async function viaCdp(page: Page, host: string, source: string): Promise<string | null> {
  const client = await page.createCDPSession();
  try {
    const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
    const shadowRoot = findHost(root, host.toUpperCase())?.shadowRoots?.[0];
    if (!shadowRoot) return null;
    const { object } = await client.send('DOM.resolveNode', { backendNodeId: shadowRoot.backendNodeId });
    const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function () { return (${source})(this); }`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await client.detach();
  }
}

function findHost(node: CdpNode, name: string): CdpNode | null {
  if (node.nodeName === name) return node;
  for (const child of node.children ?? []) {
    const found = findHost(child, name);
    if (found) return found;
  }
  return null;
}

type BidiNode = { type: string; value?: { shadowRoot?: { sharedId?: string } | null } };
type BidiReply<Value> =
  | { type: 'success'; result: Value }
  | { type: 'exception'; exceptionDetails: { text: string } };

async function viaBidi(page: Page, host: string, source: string): Promise<string | null> {
  const { context, send } = bidi(page);
  const found = succeed(
    await send<BidiReply<BidiNode>>('script.evaluate', {
      expression: `document.querySelector(${JSON.stringify(host)})`,
      target: { context },
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    }),
  );
  const sharedId = found.value?.shadowRoot?.sharedId;
  if (!sharedId) return null;
  const { value } = succeed(
    await send<BidiReply<{ value: string }>>('script.callFunction', {
      functionDeclaration: source,
      arguments: [{ sharedId }],
      target: { context },
      awaitPromise: true,
    }),
  );
  return value;
}

function succeed<Value>(reply: BidiReply<Value>): Value {
  if (reply.type === 'exception') throw new Error(reply.exceptionDetails.text);
  return reply.result;
}
