/** Bundles the engine as the extension does and loads the bundle: unbundled modules are read through live bindings, twice as slow. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const ENTRY = fileURLToPath(new URL('./engine.ts', import.meta.url));
const OUT = fileURLToPath(new URL('../../.generated/bench/', import.meta.url));

export type Engine = typeof import('./engine');

/** The bundled engine. */
export async function bundleEngine(): Promise<Engine> {
  mkdirSync(OUT, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      target: 'es2022',
      outDir: OUT,
      rollupOptions: { input: ENTRY, output: { entryFileNames: 'engine.mjs', format: 'esm' } },
    },
  });
  return import(`${pathToFileURL(`${OUT}engine.mjs`)}`);
}
