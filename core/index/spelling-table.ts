/** The spellings of an index, column by column, those of one group side by side. */
import { createGrowingWords } from './growing';

export type SpellingRow = {
  string: number;
  name: number;
  traits: number;
  tail: number;
  group: number;
};

export type SpellingColumns = {
  groupStart: Uint32Array<ArrayBuffer>;
  spellingString: Uint32Array<ArrayBuffer>;
  spellingName: Uint32Array<ArrayBuffer>;
  spellingTraits: Uint32Array<ArrayBuffer>;
  spellingTail: Uint32Array<ArrayBuffer>;
};

/** An empty table. */
export function createSpellingTable() {
  const group = createGrowingWords();
  const columns = {
    spellingString: createGrowingWords(),
    spellingName: createGrowingWords(),
    spellingTraits: createGrowingWords(),
    spellingTail: createGrowingWords(),
  };

  function add(row: SpellingRow): void {
    group.push(row.group);
    columns.spellingString.push(row.string);
    columns.spellingName.push(row.name);
    columns.spellingTraits.push(row.traits);
    columns.spellingTail.push(row.tail);
  }

  /** The columns, sorted by group: spellings of group g are those from `groupStart[g]` up to `groupStart[g + 1]`. */
  function* finish(groups: number): Generator<void, SpellingColumns> {
    const groupOf = group.words();
    const groupStart = new Uint32Array(groups + 1);
    for (const g of groupOf) groupStart[g + 1]!++;
    for (let g = 0; g < groups; g++) groupStart[g + 1]! += groupStart[g]!;
    const next = groupStart.slice();
    const place = groupOf.map((g) => next[g]!++);
    yield;
    const sorted = (column: Uint32Array): Uint32Array<ArrayBuffer> => {
      const moved = new Uint32Array(column.length);
      for (let i = 0; i < column.length; i++) moved[place[i]!] = column[i]!;
      return moved;
    };
    return {
      groupStart,
      spellingString: sorted(columns.spellingString.words()),
      spellingName: sorted(columns.spellingName.words()),
      spellingTraits: sorted(columns.spellingTraits.words()),
      spellingTail: sorted(columns.spellingTail.words()),
    };
  }

  return { add, finish };
}
