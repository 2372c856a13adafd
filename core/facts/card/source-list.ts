/** Numbers sources in the order a card first cites them, as footnotes are numbered. */
import type { SourceNumber, SourceView } from '../card-types';
import type { Source } from '../types';

export type SourceList = {
  /** Numbers of these sources, in rising order; ids that the base does not know are left out. */
  cite(ids: readonly string[]): SourceNumber[];
  /** All cited so far, in order of number. */
  all(): SourceView[];
};

/** An empty list over `find`, which gives null for an id that is not in the base. */
export function createSourceList(find: (id: string) => Source | null): SourceList {
  const cited = new Map<string, SourceView>();

  const number = (id: string): SourceNumber | null => {
    const known = cited.get(id);
    if (known) return known.n;
    const source = find(id);
    if (!source) return null;
    const { publisher, title, lang, kind, published, url } = source;
    const n = cited.size + 1;
    cited.set(id, {
      n,
      id,
      publisher,
      title,
      lang,
      kind,
      published: published ?? null,
      url: safeAddress(url),
    });
    return n;
  };

  return {
    cite: (ids) =>
      [...new Set(ids)]
        .map(number)
        .filter((n) => n !== null)
        .sort((a, b) => a - b),
    all: () => [...cited.values()],
  };
}

/** A pack may come from anyone: only web addresses become links, never `javascript:` or `data:`. */
function safeAddress(url: string | undefined): string | null {
  return url !== undefined && /^https?:\/\//i.test(url) ? url : null;
}
