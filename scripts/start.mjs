/** `npm start`: shows Gakju at work on the demo article. Options: --headless, --browser chromium|firefox. */
import { bootstrap } from './bootstrap.mjs';

await bootstrap();
const { start } = await import('./start/main.ts');
await start(process.argv.slice(2)).catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
