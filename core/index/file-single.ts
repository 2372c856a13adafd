/** The key of a name that is one unit, in whatever script. */
import { FOLD } from '../matching/characters';
import { singleKey } from '../matching/keys';
import type { Filing } from './file-spelling';
import { units } from './name-units';

/** Files the spelling whose only unit is filled, and marks that a name may consist of it alone. */
export function fileSingle(filing: Filing): void {
  const unit = FOLD[units[0]!]!;
  filing.singles[unit >>> 5]! |= 1 << unit;
  filing.exact.push(singleKey(unit));
}
