/**
 * Few files for the extension's pages: one for what two or more of them share, one for each page. Left to itself Rollup makes
 * a handful of small ones, each of which is one more request before a page can draw; and small files compress worse.
 */

/** What Rollup tells of a module; the part that is needed. */
type ModuleInfo = {
  importers: readonly string[];
  dynamicImporters: readonly string[];
  isEntry: boolean;
};

type Modules = { getModuleInfo: (id: string) => ModuleInfo | null };

/**
 * For `manualChunks`: "shared" for a module that two or more entry pages import at once, "only-PAGE" for one that a single
 * page imports at once, "late" where another page fetches that on demand; undefined for what every page fetches on demand,
 * which Rollup places itself. Named for all, because Rollup puts what an unnamed module needs where its importer is.
 */
export function chunkOf(id: string, modules: Modules): string | undefined {
  const [page, ...others] = pagesOf(id, modules, false);
  if (page === undefined) return undefined;
  if (others.length > 0) return 'shared';
  if (pagesOf(id, modules, true).size > 1) return 'late';
  return `only-${page.match(/([^/\\]+)[/\\]index\.html/)?.[1] ?? 'page'}`;
}

/** Entries from which imports lead to a module, with `onDemand` dynamic ones as well. */
function pagesOf(id: string, { getModuleInfo }: Modules, onDemand: boolean): Set<string> {
  const pages = new Set<string>();
  const seen = new Set<string>([id]);
  for (const one of seen) {
    const info = getModuleInfo(one);
    if (info?.isEntry) pages.add(one);
    for (const importer of info?.importers ?? []) seen.add(importer);
    if (onDemand) for (const importer of info?.dynamicImporters ?? []) seen.add(importer);
  }
  return pages;
}
