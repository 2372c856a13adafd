/** Interleaved rounds: each method once in each round, every time a multiple of the reading loop's in the same round. */

export type Method = { name: string; text: string; run: (text: string) => unknown };
/** Medians over the rounds. */
export type Timing = { name: string; nsPerChar: number; timesReading: number };

/** V8 compiles a long loop while it runs and again when it is called anew; before the eighth round the two still mix. */
const WARM_UP_ROUNDS = 8;
const ROUNDS = 9;

/** Reads each code unit once: what no method can do without. */
export function readEach(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

/** Times methods against the reading loop over the first method's text; slow methods may bring a shorter text of their own. */
export function timeMethods(methods: readonly Method[], rounds = ROUNDS): Timing[] {
  const reading = methods[0]?.text ?? '';
  for (let r = 0; r < WARM_UP_ROUNDS; r++) {
    readEach(reading);
    for (const { text, run } of methods) if (text.length > 50_000 || r === 0) run(text);
  }
  const perChar: number[][] = methods.map(() => []);
  const times: number[][] = methods.map(() => []);
  const readings: number[] = [];
  for (let r = 0; r < rounds; r++) {
    const floor = measure(() => readEach(reading), reading.length);
    readings.push(floor);
    methods.forEach(({ text, run }, m) => {
      const ns = measure(() => run(text), text.length);
      perChar[m]!.push(ns);
      times[m]!.push(ns / floor);
    });
  }
  return [
    { name: 'reading loop', nsPerChar: median(readings), timesReading: 1 },
    ...methods.map(({ name }, m) => ({
      name,
      nsPerChar: median(perChar[m]!),
      timesReading: median(times[m]!),
    })),
  ];
}

/** Characters of a piece: less than a millisecond's work, so that other work on the machine seldom falls into one. */
const PIECE = 100_000;

/**
 * Times one method against the reading loop, piece by piece: of each piece the median over the rounds, summed over the pieces. The
 * method must not care where the text is cut.
 */
export function timeInPieces(text: string, run: Method['run']): { reading: Timing; method: Timing } {
  const pieces = cut(text);
  warmUp([text], run);
  const floors = pieces.map((): number[] => []);
  const times = pieces.map((): number[] => []);
  for (let r = 0; r < ROUNDS; r++) {
    pieces.forEach((piece, p) => {
      floors[p]!.push(measure(() => readEach(piece), piece.length));
      times[p]!.push(measure(() => run(piece), piece.length));
    });
  }
  const mean = (of: number[][]) => of.reduce((sum, each) => sum + median(each), 0) / of.length;
  const [floor, time] = [mean(floors), mean(times)];
  return {
    reading: { name: 'reading loop', nsPerChar: floor, timesReading: 1 },
    method: { name: 'method', nsPerChar: time, timesReading: time / floor },
  };
}

/** Nanoseconds a character of each method: whole passes over the pieces by turns, of each piece the median over the rounds. */
export function timeBeside(text: string, runs: readonly Method['run'][]): number[] {
  const pieces = cut(text);
  for (const run of runs) warmUp([text], run);
  const times = runs.map(() => pieces.map((): number[] => []));
  for (let r = 0; r < ROUNDS; r++) {
    runs.forEach((run, n) => {
      pieces.forEach((piece, p) => {
        times[n]![p]!.push(measure(() => run(piece), piece.length));
      });
    });
  }
  return times.map((of) => of.reduce((sum, each) => sum + median(each), 0) / of.length);
}

/** Runs a method and the reading loop over texts until both are compiled for good: before the first text is timed, over all of them. */
export function warmUp(texts: readonly string[], run: Method['run']): void {
  for (let r = 0; r < WARM_UP_ROUNDS; r++) {
    for (const piece of texts.flatMap(cut)) {
      readEach(piece);
      run(piece);
    }
  }
}

/** Nanoseconds a character, the median over texts that no earlier run has seen. */
export function timeFresh(make: (seed: number) => string, run: Method['run']): number {
  const times: number[] = [];
  for (let seed = 1; seed <= WARM_UP_ROUNDS + ROUNDS; seed++) {
    const text = make(seed);
    const ns = measure(() => run(text), text.length);
    if (seed > WARM_UP_ROUNDS) times.push(ns);
  }
  return median(times);
}

/** Whole pieces, each a flat string of its own. */
function cut(text: string): string[] {
  const count = Math.max(1, Math.floor(text.length / PIECE));
  return Array.from({ length: count }, (_, p) =>
    Buffer.from(text.slice(p * PIECE, (p + 1) * PIECE), 'utf16le').toString('utf16le'),
  );
}

/** Nanoseconds a character of one run. */
function measure(run: () => unknown, length: number): number {
  const from = performance.now();
  run();
  return ((performance.now() - from) * 1e6) / length;
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
