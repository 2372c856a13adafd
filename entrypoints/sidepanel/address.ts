/** What the panel's address asks for: `#event=ID` or `#entity=ID` to open at, `#tab=N` the tab to speak of. */
export type PanelAddress = { event: string | null; entity: string | null; tab: number | null };

/** Reads the part after "#"; what is missing or no number is null. */
export function readAddress(hash: string): PanelAddress {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const tab = Number(parameters.get('tab') ?? Number.NaN);
  return {
    event: parameters.get('event') || null,
    entity: parameters.get('entity') || null,
    tab: Number.isInteger(tab) ? tab : null,
  };
}

/** Address of the panel as a page in a tab, speaking of the same tab as this one. */
export function tabAddress(tab: number | null, entity: string | null): string {
  const parameters = new URLSearchParams();
  if (tab !== null) parameters.set('tab', String(tab));
  if (entity !== null) parameters.set('entity', entity);
  return `sidepanel.html#${parameters}`;
}
