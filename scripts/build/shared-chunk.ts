/**
 * One file for what several extension pages share, instead of a handful of small ones: each is one more request before a
 * page can draw, and many small files compress worse than one.
 */

/** What Rollup tells of a module; the part that is needed. */
type ModuleInfo = { importers: readonly string[]; isEntry: boolean };

type Modules = { getModuleInfo: (id: string) => ModuleInfo | null };

/**
 * For `manualChunks`: "shared" for a module that two or more entry pages import at once (not on demand), undefined for the
 * rest, which Rollup places itself.
 */
export function sharedChunk(id: string, modules: Modules): 'shared' | undefined {
  return pagesOf(id, modules).size > 1 ? 'shared' : undefined;
}

/** Entries from which static imports lead to a module. */
function pagesOf(id: string, { getModuleInfo }: Modules): Set<string> {
  const pages = new Set<string>();
  const seen = new Set<string>([id]);
  for (const one of seen) {
    const info = getModuleInfo(one);
    if (info?.isEntry) pages.add(one);
    for (const importer of info?.importers ?? []) seen.add(importer);
  }
  return pages;
}
