/**
 * The words around a span: its sentence, its paragraph, what touches it. All bounded, so that ten thousand mentions in
 * one line without a full stop cost no more than as many short look-ups.
 */

/** A stretch of the text, UTF-16, end exclusive. */
export type Stretch = { start: number; end: number };

/** A sentence is looked for this far each way, in UTF-16 units; news sentences beyond it are lists or tables. */
const MAX_SENTENCE_SIDE = 240;

/** Same for a paragraph; three sentences each way is as far as a country named once is still the topic. */
const MAX_PARAGRAPH_SIDE = 700;

/** Words beside a name are its title or trade within this distance: "장관 … 유영민", "archer An San". */
export const NEAR = 40;

const LETTER = /[\p{L}\p{N}]/u;
const HANGUL = /[가-힣]/;

export const isLetter = (character: string | undefined): boolean =>
  character !== undefined && character !== '' && LETTER.test(character);

/** True where a full stop ends an abbreviation or an initial (Gen. Hong, Қ. Тоқаев, 2021. 8. 17.) rather than a sentence. */
function isAbbreviation(text: string, stop: number): boolean {
  let start = stop;
  while (start > 0 && isLetter(text[start - 1]) && stop - start < 5) start--;
  const word = text.slice(start, stop);
  if (word.length === 0) return false;
  if (/^\d{1,4}$/.test(word)) return true;
  return /^(\p{Lu}|\p{Lu}\p{Ll}{1,2}|г|гг|им|ж|жж|т|ст)$/u.test(word);
}

const FULL_STOP = 0x2e;
/** Line break, full stop, exclamation and question mark, ideographic full stop, ellipsis. */
const MARKS = new Set([0x0a, FULL_STOP, 0x21, 0x3f, 0x3002, 0x2026]);

function endsSentence(text: string, at: number): boolean {
  const mark = text.charCodeAt(at);
  if (!MARKS.has(mark)) return false;
  if (mark !== FULL_STOP) return true;
  const next = text[at + 1];
  return (next === undefined || !isLetter(next)) && !isAbbreviation(text, at);
}

/** The sentence that `start`–`end` stands in, without the mark that ended the one before. */
export function sentenceAround(text: string, start: number, end: number, side = MAX_SENTENCE_SIDE): Stretch {
  let from = start;
  while (from > 0 && start - from < side && !endsSentence(text, from - 1)) from--;
  let to = end;
  while (to < text.length && to - end < side && !endsSentence(text, to)) to++;
  return { start: from, end: to };
}

/** The line that `start`–`end` stands in: blocks of a page and paragraphs of a text are lines. */
export function paragraphAround(text: string, start: number, end: number): Stretch {
  const before = text.lastIndexOf('\n', start - 1) + 1;
  const after = text.indexOf('\n', end);
  return {
    start: Math.max(start === 0 ? 0 : before, start - MAX_PARAGRAPH_SIDE),
    end: Math.min(after < 0 ? text.length : after, end + MAX_PARAGRAPH_SIDE),
  };
}

/** Lower-case text of the `reach` units before and after a span, with the span itself cut out. */
export function wordsAround(text: string, start: number, end: number, reach = NEAR): string {
  const { start: from, end: to } = sentenceAround(text, start, end, reach);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return `${before} ${after}`.toLowerCase();
}

/**
 * The first of `stems` that a word of `window` (lower case) begins with, else null. In Korean a stem of two syllables or
 * more also counts inside a word, since titles join what stands before them (과기정통부장관).
 */
export function findStem(window: string, stems: readonly string[]): string | null {
  for (const stem of stems) {
    const inside = stem.length > 1 && HANGUL.test(stem[0]!);
    for (let at = window.indexOf(stem); at >= 0; at = window.indexOf(stem, at + 1)) {
      if (inside || at === 0 || !isLetter(window[at - 1])) return stem;
    }
  }
  return null;
}

/** Marks that may part a name from the word that makes it something else: a space, a quotation mark, a hyphen. */
const LOOSE = /^[\s"'“”‘’«»「」『』·-]*/;

/**
 * The first of `stems` that the text goes on with directly after `end`. A space or quotation mark may lie between, but
 * not before a single Hangul syllable: 홍범도함 is a submarine, 홍범도 함께 is not.
 */
export function followedBy(text: string, end: number, stems: readonly string[]): string | null {
  const after = text.slice(end, end + NEAR).toLowerCase();
  const bare = after.replace(LOOSE, '');
  return stems.find((stem) => after.startsWith(stem) || (stem.length > 1 && bare.startsWith(stem))) ?? null;
}

/** The first of `stems` that stands directly before `start`; a stem in letters must be a whole word unless it touches. */
export function precededBy(text: string, start: number, stems: readonly string[]): string | null {
  const before = text.slice(Math.max(0, start - NEAR), start).toLowerCase();
  const bare = before.replace(/[\s"'“”‘’«»「」『』·-]*$/, '');
  for (const stem of stems) {
    if (before.endsWith(stem)) return stem;
    if (stem.length === 1 || !bare.endsWith(stem)) continue;
    const ahead = bare[bare.length - stem.length - 1];
    if (!isLetter(ahead) || HANGUL.test(stem)) return stem;
  }
  return null;
}
