/**
 * Bracketed glosses inside a name: 신(新)북방정책 is 신북방정책 with its first syllable explained.
 *
 * Glosses are rare, so the main scan knows nothing of them. Around each one the text is scanned once more with the gloss
 * taken out, and only what spans the cut is kept. A gloss after a whole name (프레쉬 윈드(Fresh Wind)) is left alone: the
 * bracket is a boundary there, and its content a mention of its own.
 */
import { HANGUL, KIND } from './characters';
import { addRow, createReadings, END, ENDING_END, type Readings, ROW, START } from './readings';

/** A Han or Latin gloss, with what follows it: a Hangul syllable, possibly after a space. */
const GLOSS = /[(（][\u3400-\u9fff\uf900-\ufaffA-Za-z .'-]{1,24}[)）](?= ?[가-힣])/y;

/** Text looked at on each side of a gloss; longer than all but a few Korean names. */
const REACH = 32;
/**
 * Glosses looked at: so many, and one more for so many characters. No article explains every syllable, and a text that does so may
 * not cost many times what its characters do.
 */
const FREE_GLOSSES = 100;
const CHARACTERS_PER_GLOSS = 64;
/** Between two windows: no name bridges two line breaks. */
const SEAM = '\n\n';
/** Windows scanned together; scanning each for itself would cost more in calls than in characters. */
const WINDOWS_AT_ONCE = 256;

/** The text around a gloss without it: `cut` and `length` count in the window, the others in the whole text. */
type Window = { at: number; length: number; cut: number; from: number; after: number };

/** Adds the readings that hold a gloss inside them; `scan` adds those of a text to a list. */
export function addAcrossGlosses(
  text: string,
  found: Readings,
  scan: (part: string, inPart: Readings) => void,
): void {
  let joined = '';
  let windows: Window[] = [];
  const flush = () => {
    const inPart = createReadings();
    scan(joined, inPart);
    addAcrossCuts(inPart, windows, found);
    joined = '';
    windows = [];
  };
  let left = FREE_GLOSSES + text.length / CHARACTERS_PER_GLOSS;
  for (const { at, after } of glossesOf(text)) {
    if (left-- <= 0) break;
    const from = Math.max(0, at - REACH);
    const window = text.slice(from, at) + text.slice(after, after + REACH);
    windows.push({ at: joined.length, length: window.length, cut: at - from, from, after });
    joined += window + SEAM;
    if (windows.length === WINDOWS_AT_ONCE) flush();
  }
  if (windows.length > 0) flush();
}

/** Where glosses begin and end that have Hangul on both sides. */
function* glossesOf(text: string): Generator<{ at: number; after: number }> {
  for (const bracket of ['(', '（']) {
    for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) {
      if (KIND[text.charCodeAt(at - 1)] !== HANGUL) continue;
      GLOSS.lastIndex = at;
      const gloss = GLOSS.exec(text)?.[0];
      if (gloss) yield { at, after: at + gloss.length };
    }
  }
}

/** Of the readings in the joined windows adds those that span a cut, moved to where they stand in the text. */
function addAcrossCuts({ rows, count }: Readings, windows: readonly Window[], found: Readings): void {
  let w = 0;
  for (let place = 0; place < count * ROW; place += ROW) {
    while (rows[place + START]! >= windows[w]!.at + windows[w]!.length) w++;
    const { at, cut, from, after } = windows[w]!;
    if (rows[place + START]! - at >= cut || rows[place + END]! - at <= cut) continue;
    const moved = addRow(found);
    for (let i = 0; i < ROW; i++) found.rows[moved + i] = rows[place + i]!;
    found.rows[moved + START] = rows[place + START]! - at + from;
    found.rows[moved + END] = rows[place + END]! - at - cut + after;
    found.rows[moved + ENDING_END] = rows[place + ENDING_END]! - at - cut + after;
  }
}
