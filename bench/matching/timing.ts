/** Interleaved rounds: each method once in each round, every time a multiple of the reading loop's in the same round. */

export type Method = { name: string; text: string; run: (text: string) => unknown };
/** Medians over the rounds. */
export type Timing = { name: string; nsPerChar: number; timesReading: number };

const WARM_UP_ROUNDS = 4;
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
