/**
 * One page for each timeline under test, over the same events. Every page offers `prepare(count)` (data ready, nothing
 * drawn) and `draw()`; what is measured lies between `draw` and the second frame in which an event is to be seen.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Event } from '../../core/facts/types';
import { manyEvents } from '../../tests/support/many-events';

export type TimelinePage = {
  name: string;
  /** Path → content, the first entry being the page itself. */
  files: Map<string, string | Buffer>;
  /** CSS selector of one drawn event. */
  event: string;
  /** CSS selector of what the wheel zooms. */
  axis: string;
  /** Expression that zooms where the wheel does not; null for the wheel. */
  zoom: string | null;
  /** Bytes of minified code and style, gzipped. */
  size: { js: number; css: number };
};

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the peers are installed: beside bench/package.json, or where GAKJU_BENCH_PEERS says. */
const peers = process.env.GAKJU_BENCH_PEERS ?? fileURLToPath(new URL('../node_modules', import.meta.url));

const STYLE = 'html,body{margin:0;height:100%}#root{width:700px;height:600px}';

/** The peers get the landmark and heading that ours brings along, so that axe judges the timelines and not the page. */
const AROUND =
  '<main><h1 style="position:absolute;clip-path:inset(50%)">Timeline</h1><div id="root"></div></main>';

function page(head: string, script: string, body = AROUND): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Timeline</title><style>${STYLE}</style>${head}<body>${body}${script}</body></html>`;
}

/** Our own timeline, built as the extension builds it. */
export async function ourPage(): Promise<TimelinePage> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    build: {
      write: false,
      minify: true,
      cssCodeSplit: false,
      rollupOptions: { input: `${root}bench/timeline/our-page.tsx`, output: { inlineDynamicImports: false } },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('vite gave no output');
  const files = new Map<string, string | Buffer>();
  let entry = '';
  let style = '';
  const size = { js: 0, css: 0 };
  for (const file of output.output) {
    const text = file.type === 'chunk' ? file.code : file.source;
    files.set(file.fileName, typeof text === 'string' ? text : Buffer.from(text));
    const other = /panel-(ko|ru|kk)/.test(file.fileName);
    if (file.type === 'chunk') {
      if (file.isEntry) entry = file.fileName;
      if (!other) size.js += gzipSync(file.code, { level: 9 }).length;
    } else if (file.fileName.endsWith('.css')) {
      style = file.fileName;
      size.css += gzipSync(Buffer.from(text), { level: 9 }).length;
    }
  }
  const html = page(
    `<link rel="stylesheet" href="/${style}">`,
    `<script type="module" src="/${entry}"></script>`,
    '<div id="root"></div>',
  );
  return {
    name: 'Gakju',
    files: new Map<string, string | Buffer>([['', html], ...files]),
    event: '.tl-entry',
    axis: '.tl-chart',
    zoom: null,
    size,
  };
}

/** vis-timeline's self-contained build; null when it is not installed. */
export function visPage(): TimelinePage | null {
  const folder = `${peers}/vis-timeline`;
  if (!existsSync(folder)) return null;
  const js = readFileSync(`${folder}/standalone/umd/vis-timeline-graph2d.min.js`);
  const css = readFileSync(`${folder}/styles/vis-timeline-graph2d.min.css`);
  const script = `<script>${PREPARE}
    function use(events) {
      const items = events.map(({ id, start, end, text }) => ({ id, content: text, start, ...(end ? { end } : {}) }));
      window.draw = () => {
        window.timeline = new vis.Timeline(document.getElementById('root'), new vis.DataSet(items), { height: '600px' });
      };
    }</script>`;
  return {
    name: 'vis-timeline',
    files: new Map<string, string | Buffer>([
      ['', page('<link rel="stylesheet" href="/vis.css"><script src="/vis.js"></script>', script)],
      ['vis.js', js],
      ['vis.css', css],
    ]),
    event: '.vis-item',
    axis: '.vis-center',
    zoom: null,
    size: { js: gzipSync(js, { level: 9 }).length, css: gzipSync(css, { level: 9 }).length },
  };
}

/** TimelineJS3; null when it is not installed. */
export function timelineJsPage(): TimelinePage | null {
  const folder = `${peers}/@knight-lab/timelinejs/dist`;
  if (!existsSync(folder)) return null;
  const js = readFileSync(`${folder}/js/timeline.js`);
  const css = readFileSync(`${folder}/css/timeline.css`);
  const script = `<script>${PREPARE}
    function use(events) {
      const day = (iso) => { const [year, month, day] = iso.split('-').map(Number); return { year, month, day }; };
      const data = { events: events.map(({ id, start, end, text }) => ({
        unique_id: id, start_date: day(start), ...(end ? { end_date: day(end) } : {}), text: { headline: text, text: '' } })) };
      window.draw = () => {
        window.timeline = new TL.Timeline('root', data, { font: null, hash_bookmark: false });
      };
    }</script>`;
  return {
    name: 'TimelineJS3',
    files: new Map<string, string | Buffer>([
      ['', page('<link rel="stylesheet" href="/tl.css"><script src="/tl.js"></script>', script)],
      ['tl.js', js],
      ['tl.css', css],
      ['locale/en.json', '{}'],
    ]),
    event: '.tl-timemarker',
    axis: '.tl-timenav',
    // Its wheel scrolls; zooming is by its buttons, in steps.
    zoom: 'step % 4 < 2 ? timeline.zoomIn() : timeline.zoomOut()',
    size: { js: gzipSync(js, { level: 9 }).length, css: gzipSync(css, { level: 9 }).length },
  };
}

/** Reads the events of a size from the server and hands them to the page's own `use`. */
const PREPARE = `window.prepare = async (count) => use(await (await fetch('/events-' + count + '.json')).json());`;

/** The events as the peers take them: whole days, since they know no other dates. */
export function eventsJson(count: number): string {
  const whole = (date: string, last: boolean) => {
    const [year, month, day] = date.replace('~', '').split('-');
    return `${year}-${month ?? (last ? '12' : '01')}-${day ?? (last ? '28' : '01')}`;
  };
  return JSON.stringify(
    manyEvents(count).allEvents.map(({ id, date, until, text }: Event) => ({
      id,
      start: whole(date, false),
      end: until ? whole(until, true) : null,
      text: text.en,
    })),
  );
}
