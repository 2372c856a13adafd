/**
 * Kazakh: suffixes follow each other in fixed order (plural, possessive, case or attributive), each in the variants that
 * vowel harmony and the last consonant call for. The variants are listed, harmony is not checked: a stem in the other
 * harmony would be another word, and none was met.
 */
import { createEndingGrammar } from '../ending-grammar';

const words = (list: string): string[] => list.trim().split(/\s+/);

const PLURAL = words('лар лер дар дер тар тер');
/** Third person, and first person plural ("our"). */
const POSSESSIVE = words('ы і сы сі ымыз іміз мыз міз');
const CASES = words(`
  ның нің дың дің тың тің ға ге қа ке на не а е ны ні ды ді ты ті н да де та те нда нде дан ден тан тен нан нен мен бен пен менен бенен пенен
`);
/** "that is in …", "… one's own", "as …", "up to …". */
const ATTRIBUTIVE = words(
  'дағы дегі тағы тегі ндағы ндегі нікі дікі тікі ша ше дай дей тай тей дайын шалы ғы гі қы кі',
);
/** Belonging to a place: "қазақстандық". */
const RELATIONAL = words('лық лік дық дік тық тік');

/** Suffixes in the order in which they follow each other. */
export const kazakhSlots = [RELATIONAL, PLURAL, POSSESSIVE, CASES.concat(ATTRIBUTIVE), PLURAL, CASES];

export const kazakhEndings = createEndingGrammar(kazakhSlots);

/**
 * Letters of the suffixes in the Latin alphabets of 2018 and 2021, folded as text is (ń and ñ as n; ŋ and ı have no base
 * letter and stay): where the alphabets differ, each way; ng and gh are how sites write without marks.
 */
const IN_LATIN: Readonly<Record<string, readonly string[]>> = {
  а: ['a'],
  е: ['e'],
  ы: ['y'],
  і: ['i', 'ı'],
  й: ['i', 'ı'],
  л: ['l'],
  р: ['r'],
  д: ['d'],
  т: ['t'],
  с: ['s'],
  м: ['m'],
  н: ['n'],
  ң: ['n', 'ŋ', 'ng'],
  ғ: ['g', 'gh'],
  г: ['g'],
  қ: ['q'],
  к: ['k'],
  б: ['b'],
  п: ['p'],
  ш: ['sh', 's'],
};

/** Every way to write a Kazakh suffix in Latin letters. */
function inLatin(suffix: string): string[] {
  let written = [''];
  for (const letter of suffix) {
    const ways = IN_LATIN[letter] ?? [letter];
    written = written.flatMap((start) => ways.map((way) => start + way));
  }
  return written;
}

export const kazakhLatinEndings = createEndingGrammar(
  kazakhSlots.map((slot) => [...new Set(slot.flatMap(inLatin))]),
);
