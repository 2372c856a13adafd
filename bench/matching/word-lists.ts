/** Candidates for the veto: words of dictionaries and texts that the bundled index takes for a misspelt name. */
import type { Engine } from './bundle-engine';
import { bundledIndex } from './quality';
import type { Row } from './speed';
import { type BenchText, stemsOf } from './texts';

/** Each with the name it was taken for; a person decides which go into core/index/vetoed-words.ts. */
export function vetoCandidates(engine: Engine, texts: readonly BenchText[]): Row[] {
  const index = bundledIndex(engine);
  const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const lists = [stemsOf('dictionary-ko'), stemsOf('dictionary-ru').map(capitalised)].map((words) =>
    words.join('\n'),
  );
  const taken = new Map<string, Row>();
  for (const text of lists.concat(texts.map(({ text: each }) => each))) {
    for (const { start, end, form, cost, rule } of engine.findCandidates(text, index)) {
      if (rule !== 'typo' && rule !== 'spelling') continue;
      const word = text.slice(start, end);
      taken.set(`${word}\t${form}`, { word, 'taken for': form, cost });
    }
  }
  return [...taken.values()];
}
