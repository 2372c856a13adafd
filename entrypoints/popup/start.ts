/** Where the popup begins, from its address: `#q=TEXT` a search, `#entity=ID` a card. The context menu opens it so. */
export function readStart(hash: string): { query?: string; entity?: string } {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const query = parameters.get('q');
  const entity = parameters.get('entity');
  return { ...(query ? { query } : {}), ...(entity ? { entity } : {}) };
}
