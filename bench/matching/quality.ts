/** The quality tables: recall of variants by category, and names seen in texts that hold none. */
import { readFileSync } from 'node:fs';
import type { IndexName } from '../../core/index/index-name';
import type { MatchIndex } from '../../core/index/open';
import { VETOED_WORDS } from '../../core/index/vetoed-words';
import { isKoreanTitle } from '../../core/matching/languages/ko';
import type { Candidate } from '../../core/matching/types';
import type { Engine } from './bundle-engine';
import { bundledNames } from './names';
import type { Row } from './speed';
import { INFLECTIONS, type SpellingsInUse, TRANSLITERATIONS } from './spellings-in-use';
import type { BenchText } from './texts';
import { type Variant, variantsOf } from './variants';

/** What quality needs of the engine: the bundle of the bench, or the modules themselves in a test. */
export type Finder = Pick<Engine, 'compileIndex' | 'openIndex' | 'findCandidates' | 'BUNDLED_POLICY'>;

/** Misspelt names seen in texts that hold none, known and judged: one a line, `form<tab>as written<tab>why it stays`. */
const GOLDEN = new URL('./golden-false-hits.tsv', import.meta.url);
const LEAST_SYLLABLES = 4;
const LEAST_LETTERS = 6;

/** The bundled index as the build compiles it. */
export function bundledIndex(finder: Finder): MatchIndex {
  return finder.openIndex(finder.compileIndex(bundledNames(), finder.BUNDLED_POLICY, { veto: VETOED_WORDS }));
}

/** Found of all, by category, with a few of those missed. */
export function recallTable(finder: Finder): Row[] {
  const index = bundledIndex(finder);
  const known = new Set(bundledNames().map(({ entity }) => entity));
  const inUse = (category: string, list: SpellingsInUse): Variant[] =>
    list
      .filter(([entity]) => known.has(entity))
      .flatMap(([entity, ...forms]) =>
        forms.map((written) => ({ category, written, form: written, entity })),
      );
  const bearsSlips = new Set(
    bundledNames()
      .filter(mayBearSlips)
      .map(({ form }) => form),
  );
  const variants = variantsOf(bundledNames())
    .filter(({ category, form }) => /^(exact|ending|separators)$/.test(category) || bearsSlips.has(form))
    .map((variant) => ({ ...variant, category: withLength(variant) }))
    .concat(inUse('transliterations in use', TRANSLITERATIONS), inUse('inflections', INFLECTIONS));
  const byCategory = new Map<string, { all: number; found: number; missed: string[] }>();
  for (const variant of variants) {
    const row = byCategory.get(variant.category) ?? { all: 0, found: 0, missed: [] };
    byCategory.set(variant.category, row);
    row.all++;
    if (isFound(finder, index, variant)) row.found++;
    else if (row.missed.length < 8) row.missed.push(variant.written);
  }
  return [...byCategory]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([category, { all, found, missed }]) => ({
      category,
      variants: all,
      found: `${((100 * found) / all).toFixed(1)} %`,
      missed: missed.join(', '),
    }));
}

/** Common nouns in small letters, a surname with a title, and names whose editor forbids it are only found exactly. */
function mayBearSlips({ form, fuzzy }: IndexName): boolean {
  const [surname = '', ...titles] = form.split(' ');
  if (surname.length === 1 && titles.some(isKoreanTitle)) return false;
  return fuzzy !== false && /^[^\p{L}\p{N}]*[\p{Lu}가-힣]/u.test(form);
}

/** Slips count by the length of the name: short names are not meant to bear any. */
function withLength({ category, form }: Variant): string {
  if (/^(exact|ending|separators)$/.test(category)) return category;
  const syllables = form.match(/[가-힣]/g)?.length ?? 0;
  const letters = form.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const isLong = syllables > 0 ? syllables >= LEAST_SYLLABLES : letters >= LEAST_LETTERS;
  return `${category}, ${isLong ? 'long enough' : 'short'}`;
}

function isFound(finder: Finder, index: MatchIndex, { written, entity }: Variant): boolean {
  const sentence = carrier(written);
  const from = sentence.indexOf(written);
  const overlaps = ({ start, end }: Candidate) => start < from + written.length && end > from;
  return finder
    .findCandidates(sentence, index)
    .some((candidate) => candidate.entity === entity && overlaps(candidate));
}

function carrier(written: string): string {
  if (/[가-힣]/.test(written)) return `어제 ${written} 했다고 한다.`;
  return /[\u0400-\u04ff]/.test(written) ? `Вчера (${written}) было так.` : `On Monday (${written}) it was.`;
}

/** Misspelt names per million characters of texts that hold none; those not in the golden file are given. */
export function falseHitTable(finder: Finder, texts: readonly BenchText[]): Row[] {
  const index = bundledIndex(finder);
  const golden = new Set(
    readFileSync(GOLDEN, 'utf8')
      .split('\n')
      .map((line) => line.split('\t').slice(0, 2).join('\t')),
  );
  return texts.map(({ name, lang, text }) => {
    const misspelt = finder
      .findCandidates(text, index)
      .filter(({ rule }) => rule === 'typo' || rule === 'spelling');
    const unknown = new Set(misspelt.map(({ form, start, end }) => `${form}\t${text.slice(start, end)}`));
    for (const known of golden) unknown.delete(known);
    return {
      text: name,
      lang,
      'misspelt per million': Number(((misspelt.length / text.length) * 1e6).toFixed(2)),
      'not in the golden file': [...unknown]
        .map((pair) => pair.replace('\t', ' ← '))
        .slice(0, 20)
        .join('; '),
    };
  });
}
