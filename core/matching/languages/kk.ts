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

export const kazakhEndings = createEndingGrammar([
  RELATIONAL,
  PLURAL,
  POSSESSIVE,
  CASES.concat(ATTRIBUTIVE),
  PLURAL,
  CASES,
]);
