/** What the side panel loads in all, gzipped: its page's files, those they import at once and those they fetch later. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export type PanelBundle = {
  /** Gzipped bytes of code, the words of one reader's language included: of the longest, because a reader loads one. */
  js: number;
  css: number;
  /** Files counted, relative to the build. */
  files: string[];
};

/** Files that hold the words of one language: `words-ko-….js`, `panel-ru-….js`. */
const OF_LANGUAGE = /\/(?:words|panel)-(ko|en|ru|kk)-[^/]*\.js$/;

/** Measures a built extension. @throws when the build has no side panel. */
export function panelBundle(buildFolder: string): PanelBundle {
  const files = reachable(buildFolder, 'sidepanel.html');
  const sizes = files.map((file) => ({
    file,
    bytes: gzipSync(readFileSync(join(buildFolder, file))).length,
    lang: file.match(OF_LANGUAGE)?.[1],
  }));
  const sum = (some: { bytes: number }[]) => some.reduce((total, { bytes }) => total + bytes, 0);
  const languages = new Set(sizes.flatMap(({ lang }) => lang ?? []));
  const words = [...languages].map((lang) => sum(sizes.filter((one) => one.lang === lang)));
  return {
    js:
      sum(sizes.filter(({ file, lang }) => file.endsWith('.js') && lang === undefined)) +
      Math.max(0, ...words),
    css: sum(sizes.filter(({ file }) => file.endsWith('.css'))),
    files,
  };
}

/** Scripts and style sheets that a file names, and those that they name in turn. */
function reachable(buildFolder: string, page: string): string[] {
  const found = new Set<string>(named(readFileSync(join(buildFolder, page), 'utf8')));
  for (const file of found) {
    if (!file.endsWith('.js')) continue;
    for (const next of named(readFileSync(join(buildFolder, file), 'utf8'))) found.add(next);
  }
  return [...found].sort();
}

/** Chunks name one another as "./x.js", pages and lists of what to preload as "chunks/x.js" and "assets/x.css". */
function named(text: string): string[] {
  const names = [...text.matchAll(/["'`](?:\.?\/)?((?:chunks\/|assets\/)?[\w-]+\.(?:js|css))["'`]/g)];
  return names.map(([, name = '']) => (name.includes('/') ? name : `chunks/${name}`));
}
