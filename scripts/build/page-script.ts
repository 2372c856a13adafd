/** How the scripts that run on pages are written out: as small as can be, and compiled in one go where all of it runs at once. */
import type { Plugin } from 'vite';

/**
 * V8 parses a function twice unless it knows that it will be called: once to skip it, once to compile it. Nearly all of these
 * two scripts runs within milliseconds, and with this comment (https://v8.dev/blog/explicit-compile-hints) it is parsed once.
 * Other engines read over it.
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad\n';
/** Their files: nearly everything in them is called while a page is looked at and read. */
const COMPILED_AT_ONCE = new Set(['on-page.js', 'reader.js']);

/** Puts the hint in front, after minification, which drops comments. */
export function compileHint(): Plugin {
  return {
    name: 'gakju:compile-hint',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && COMPILED_AT_ONCE.has(file.fileName))
          file.code = COMPILE_HINT + file.code;
      }
    },
  };
}
