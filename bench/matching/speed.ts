/** The speed tables: ordinary texts, growth with the number of names, peers, worst cases, index size and time. */
import type { IndexName, IndexPolicy } from '../../core/index/index-name';
import type { Engine } from './bundle-engine';
import { bundledNames, packNames } from './names';
import { createPeers } from './peers';
import type { BenchText } from './texts';
import { type Method, median, timeBeside, timeFresh, timeInPieces, timeMethods, warmUp } from './timing';
import { freshTexts, worstTexts } from './worst-texts';

export type Row = Record<string, string | number>;

type NameList = { label: string; names: IndexName[]; policy: (name: IndexName) => IndexPolicy };

/** Lists to scan for: the bundled base alone, and with growing packs, exact or with one slip in long names. */
function nameLists(engine: Engine, bundled: IndexName[], sizes: readonly number[]): NameList[] {
  return [
    { label: `bundled (${bundled.length})`, names: bundled, policy: () => engine.BUNDLED_POLICY },
    ...sizes.flatMap((size) => [
      withPack(engine, bundled, {
        label: `${size} names, pack exact`,
        size,
        pack: { ...engine.EXACT_POLICY },
      }),
      withPack(engine, bundled, { label: `${size} names, pack 1 slip`, size, pack: engine.packPolicy(size) }),
    ]),
  ];
}

/** The bundled names, and of the pack as many as are missing to `size`. */
function withPack(
  engine: Engine,
  bundled: IndexName[],
  { label, size, pack }: { label: string; size: number; pack: IndexPolicy },
): NameList {
  const isBundled = new Set(bundled);
  return {
    label,
    names: bundled.concat(packNames(size - bundled.length)),
    policy: (name) => (isBundled.has(name) ? engine.BUNDLED_POLICY : pack),
  };
}

/** Names of a small pack, which a large one is compared with. */
const SMALL_PACK = 1_000;

/**
 * How the cost grows with a pack: the bundled base with a pack of a thousand names, and with one that fills it up to `size`, under the
 * same policy and in the same rounds.
 */
export function growthTable(engine: Engine, texts: readonly BenchText[], size: number): Row[] {
  const bundled = bundledNames();
  return [
    { label: 'exact', pack: { ...engine.EXACT_POLICY } },
    { label: '1 slip', pack: engine.packPolicy(size) },
  ].flatMap(({ label, pack }) => {
    const runs = [bundled.length + SMALL_PACK, size].map((count): Method['run'] => {
      const { names, policy } = withPack(engine, bundled, { label, size: count, pack });
      const index = engine.openIndex(engine.compileIndex(names, policy));
      return (text) => engine.findCandidates(text, index);
    });
    for (const run of runs)
      warmUp(
        texts.map(({ text }) => text),
        run,
      );
    return texts.map(({ name, text }): Row => {
      const [atSmall = 0, atLarge = 0] = timeBeside(text, runs);
      return {
        pack: label,
        text: name,
        [`ns with ${SMALL_PACK} names`]: round(atSmall),
        [`ns, ${size} in all`]: round(atLarge),
        ratio: round(atLarge / atSmall),
      };
    });
  });
}

/** ns per character and multiples of reading for each list and text; size, compile and open times of each list. */
export function scanTables(
  engine: Engine,
  texts: readonly BenchText[],
  sizes: readonly number[],
): { scan: Row[]; index: Row[] } {
  const scan: Row[] = [];
  const index: Row[] = [];
  for (const { label, names, policy } of nameLists(engine, bundledNames(), sizes)) {
    const compiled = compileTimed(engine, names, policy);
    const opened = openTimed(engine, compiled.buffer);
    index.push({
      names: label,
      kB: Math.round(compiled.buffer.byteLength / 1000),
      'compile ms': compiled.ms,
      'longest slice ms': compiled.longest,
      'open ms': opened.ms,
    });
    const run = (text: string) => engine.findCandidates(text, opened.index);
    warmUp(
      texts.map(({ text }) => text),
      run,
    );
    for (const { name, text } of texts) {
      const { reading, method } = timeInPieces(text, run);
      const found = engine.findCandidates(text, opened.index);
      scan.push({
        names: label,
        text: name,
        'reading ns': round(reading.nsPerChar),
        'ours ns': round(method.nsPerChar),
        '× reading': round(method.timesReading),
        'candidates per 1,000': round((found.length / text.length) * 1000),
      });
    }
  }
  return { scan, index };
}

function compileTimed(engine: Engine, names: readonly IndexName[], policy: NameList['policy']) {
  let best = Number.POSITIVE_INFINITY;
  let longest = 0;
  let buffer = new ArrayBuffer(0);
  for (let run = 0; run < 3; run++) {
    const from = performance.now();
    const work = engine.compileInSlices(names, policy);
    let slowest = 0;
    for (;;) {
      const at = performance.now();
      const step = work.next();
      slowest = Math.max(slowest, performance.now() - at);
      if (!step.done) continue;
      buffer = step.value;
      break;
    }
    const took = performance.now() - from;
    if (took < best) {
      best = took;
      longest = slowest;
    }
  }
  return { buffer, ms: round(best), longest: round(longest) };
}

function openTimed(engine: Engine, buffer: ArrayBuffer) {
  const times: number[] = [];
  let index = engine.openIndex(buffer);
  for (let run = 0; run < 9; run++) {
    const from = performance.now();
    index = engine.openIndex(buffer);
    times.push(performance.now() - from);
  }
  return { index, ms: round(median(times)) };
}

/** Ours beside the peers, the same names and texts. Slow peers scan the beginning of the text only. */
export function peerTable(engine: Engine, texts: readonly BenchText[], sizes: readonly number[]): Row[] {
  const rows: Row[] = [];
  const bundled = bundledNames();
  for (const size of sizes) {
    const names = bundled.concat(packNames(Math.max(0, size - bundled.length))).slice(0, size);
    const forms = [...new Set(names.map(({ form }) => form))];
    const core = new Set(bundled);
    const index = engine.openIndex(
      engine.compileIndex(names, (name) => (core.has(name) ? engine.BUNDLED_POLICY : engine.EXACT_POLICY)),
    );
    const peers = createPeers(forms);
    for (const { name, text } of texts) {
      const [, ...timings] = timeMethods(
        [
          { name: 'ours (fuzzy)', text, run: (t) => engine.findCandidates(t, index) },
          ...peers.map((peer) => ({ name: peer.name, text: text.slice(0, peer.reach), run: peer.run })),
        ],
        3,
      );
      const ours = timings[0]!.nsPerChar;
      for (const { name: method, nsPerChar, timesReading } of timings) {
        rows.push({
          names: size,
          text: name,
          method,
          'ns per character': round(nsPerChar),
          '× reading': round(timesReading),
          '× ours': round(nsPerChar / ours),
        });
      }
    }
  }
  return rows;
}

/** ns per character of hostile texts, at two lengths: cost must not grow with length. */
export function worstTable(engine: Engine, sizes: readonly number[]): Row[] {
  const bundled = bundledNames();
  const core = new Set(bundled);
  return sizes.flatMap((size) => {
    const names = bundled.concat(packNames(Math.max(0, size - bundled.length)));
    const index = engine.openIndex(
      engine.compileIndex(names, (name) => (core.has(name) ? engine.BUNDLED_POLICY : engine.EXACT_POLICY)),
    );
    const forms = names.map(({ form }) => form);
    const short = worstTexts(forms, 100_000);
    const long = worstTexts(forms, 1_000_000);
    const run = (text: string) => engine.findCandidates(text, index);
    const fresh = freshTexts(forms).map(
      ({ name, make }): Row => ({
        names: size,
        text: name,
        'ns at 100,000': round(timeFresh((seed) => make(100_000, seed), run)),
        'ns at 1,000,000': round(timeFresh((seed) => make(1_000_000, seed), run)),
      }),
    );
    const repeated = short.map(({ name, text }, i): Row => {
      const cost = (t: string) => timeMethods([{ name, text: t, run }], 3)[1]!.nsPerChar;
      return {
        names: size,
        text: name,
        'ns at 100,000': round(cost(text)),
        'ns at 1,000,000': round(cost(long[i]!.text)),
      };
    });
    return repeated.concat(fresh);
  });
}

function round(value: number): number {
  return value >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}
