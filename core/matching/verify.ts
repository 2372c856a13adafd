/** From a match of a spelling to a reading of the text, if what follows it is a real ending. */
import { nameOfSpelling } from '../index/open';
import { endingsOf } from '../index/traits';
import { CYRILLIC, SCRIPT } from './characters';
import { endOutside, restEnd } from './end-rule';
import { addRow, COST, END, ENDING_END, NAME, PREFIX, START } from './readings';
import type { Visit } from './visit';

/**
 * Adds the reading as a spelling that ends at offset `end`, at a cost in hundredths of an edit; none when what follows is no real ending.
 */
export function addReading(visit: Visit, spelling: number, end: number, cost: number): void {
  const { text, index, at, found } = visit;
  const rest = restEnd(text, end, endingsOf(index.spellingTraits[spelling]!));
  if (rest < 0) return;
  const isCyrillic = SCRIPT[text.charCodeAt(end - 1)] === CYRILLIC;
  const place = addRow(found);
  const { rows } = found;
  rows[place + START] = at;
  rows[place + END] = isCyrillic ? rest : end;
  rows[place + ENDING_END] = isCyrillic || rest > end ? rest : endOutside(text, end);
  rows[place + NAME] = nameOfSpelling(index, spelling);
  rows[place + COST] = cost;
  rows[place + PREFIX] = visit.prefix;
}
