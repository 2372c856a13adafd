/** `npm test`: every suite in Node, Chromium and Firefox. Arguments are Vitest's own: `npm test -- --project unit`. */
import { bootstrap } from './bootstrap.mjs';

await bootstrap();
const { test } = await import('./test/main.ts');
process.exitCode = await test(process.argv.slice(2));
