/**
 * Russian: case forms of a name, made from its nominative by the paradigm that its last letters call for.
 *
 * A single word is kept as a stem and the endings of its paradigm; a name of several words is declined when the index is
 * compiled. Forms are made rather too freely (a surname in -ов takes both -ым and -ом): a form that is never written does
 * no harm.
 */

type Paradigm = {
  /** The nominative's last letters, lower case. */
  matches: RegExp;
  /** Letters of the nominative that endings replace. */
  cut: number;
  /** Endings of genitive, dative, accusative, instrumental, prepositional; variants separated by a bar. */
  cases: readonly [string, string, string, string, string];
  /** Further endings of the word standing alone: plural, or an adjective's other genders. */
  more?: string;
};

const ADJECTIVE_MORE = 'ая|ой|ую|ою|ое|ые|ых|ыми|ого|ому|ым|ом|ие|их|ими|им|ий';

/** First paradigm that fits decides. */
const PARADIGMS: readonly Paradigm[] = [
  // Adjectives and what is declined like them
  {
    matches: /(?:ый|[бвдлмнпрстфцчшщ]ой|[скцгх]кий|гий|хий)$/,
    cut: 2,
    cases: ['ого', 'ому', 'ого|ый|ий|ой', 'ым|им', 'ом'],
    more: ADJECTIVE_MORE,
  },
  {
    matches: /[жшщчн]ий$/,
    cut: 2,
    cases: ['его|ия', 'ему|ию', 'его|ий|ия', 'им|ием', 'ем|ии'],
    more: 'яя|ей|юю|ее|ие|их|ими',
  },
  { matches: /ий$/, cut: 2, cases: ['ия', 'ию', 'ия|ий', 'ием', 'ии'] },
  { matches: /ая$/, cut: 2, cases: ['ой', 'ой', 'ую', 'ой|ою', 'ой'] },
  { matches: /яя$/, cut: 2, cases: ['ей', 'ей', 'юю', 'ей|ею', 'ей'] },
  { matches: /ое$/, cut: 2, cases: ['ого', 'ому', 'ое', 'ым|им', 'ом'] },
  { matches: /ее$/, cut: 2, cases: ['его', 'ему', 'ее', 'им', 'ем'] },
  { matches: /ые$/, cut: 2, cases: ['ых', 'ым', 'ые|ых', 'ыми', 'ых'] },
  // Nouns in a vowel
  { matches: /ие$/, cut: 2, cases: ['ия|их', 'ию|им', 'ие|их', 'ием|ими', 'ии|их'], more: 'ий|иям|иями|иях' },
  { matches: /я$/, cut: 1, cases: ['и', 'е|и', 'ю', 'ей|ею', 'е|и'], more: 'й|ям|ями|ях' },
  { matches: /[гкхжшщч]а$/, cut: 1, cases: ['и', 'е', 'у', 'ой|ою|ей', 'е'] },
  { matches: /ца$/, cut: 1, cases: ['ы', 'е', 'у', 'ей|ею', 'е'] },
  { matches: /[ое]ва$|ина$/, cut: 1, cases: ['ой|ы', 'ой|е', 'у', 'ой|ою', 'ой|е'] },
  { matches: /а$/, cut: 1, cases: ['ы', 'е', 'у', 'ой|ою', 'е'] },
  { matches: /ь$/, cut: 1, cases: ['и|я', 'и|ю', 'ь|я', 'ью|ем', 'и|е'] },
  { matches: /й$/, cut: 1, cases: ['я', 'ю', 'й|я', 'ем', 'е'] },
  { matches: /о$/, cut: 1, cases: ['а', 'у', 'о', 'ом', 'е'] },
  { matches: /[жшщчц]е$/, cut: 1, cases: ['а', 'у', 'е', 'ем', 'е'] },
  { matches: /[лр]е$/, cut: 1, cases: ['я', 'ю', 'е', 'ем', 'е'] },
  { matches: /[гкхжшщч]и$/, cut: 1, cases: ['ов|ей', 'ам', 'и', 'ами', 'ах'] },
  { matches: /ы$/, cut: 1, cases: ['ов', 'ам', 'ы', 'ами', 'ах'] },
  // Nouns in a consonant
  { matches: /ец$/, cut: 2, cases: ['ца', 'цу', 'ца', 'цем', 'це'], more: 'цы|цев|цам|цами|цах' },
  { matches: /(?:[ое]в|[иы]н)$/, cut: 0, cases: ['а', 'у', 'а|', 'ым|ом', 'е'], more: 'ы|ых|ыми' },
  { matches: /[жшщчц]$/, cut: 0, cases: ['а', 'у', 'а|', 'ем|ом', 'е'], more: 'и|ы|ей|ев|ам|ами|ах' },
  { matches: /[бвгдзклмнпрстфх]$/, cut: 0, cases: ['а', 'у', 'а|', 'ом', 'е'], more: 'ы|и|ов|ам|ами|ах' },
];

/** Nouns whose stem changes before an ending: they decline like the stem. */
const CHANGING_STEMS: ReadonlyMap<string, string> = new Map([
  ['ветер', 'ветр'],
  ['кореец', 'корейц'],
  ['день', 'дн'],
]);

/** Number of paradigms; a paradigm is known to the index by its position. */
export const PARADIGM_COUNT = PARADIGMS.length;

/** Endings of each paradigm in each case. */
const CASE_ENDINGS = PARADIGMS.map(({ cases }) => cases.map(variants));

/** All endings of a word by its paradigm, for a word standing alone; "" is not among them. */
const ENDINGS: readonly ReadonlySet<string>[] = PARADIGMS.map(
  ({ cases, more }) => new Set([...cases, more ?? ''].flatMap(variants).filter((ending) => ending !== '')),
);

/** Endings of all paradigms. */
export const russianEndings: ReadonlySet<string> = new Set(ENDINGS.flatMap((endings) => [...endings]));

/** Shortest word that is declined; До, Ли, РК stand unchanged. */
const MIN_DECLINED_LETTERS = 3;

/** Korean syllables in a consonant decline though they have two letters: с Юном, к Мун Чжэ Ину. */
const SHORT_DECLINED = /^\p{Lu}[бвгдзклмнпрстфх]$/u;

/** What a word's case forms begin with, and the paradigm of its endings. `stem` keeps the word's capitals. */
export type Declension = { stem: string; paradigm: number };

/** How a word declines; null when it does not. */
export function declensionOf(word: string): Declension | null {
  const lower = word.toLowerCase();
  if (lower.length < MIN_DECLINED_LETTERS && !SHORT_DECLINED.test(word)) return null;
  const changing = CHANGING_STEMS.get(lower);
  const paradigm = paradigmFor(changing ?? lower);
  if (paradigm < 0) return null;
  if (changing) return { stem: word.slice(0, 1) + changing.slice(1), paradigm };
  return { stem: word.slice(0, word.length - PARADIGMS[paradigm]!.cut), paradigm };
}

/** Letters that a paradigm's `matches` looks at, counted from the end. */
const TELLING_LETTERS = 4;
/** Paradigms by those letters: thousands of words share a few hundred endings, and twenty-five expressions cost more than one look-up. */
const paradigms = new Map<string, number>();
const MAX_KNOWN = 20_000;

function paradigmFor(word: string): number {
  const telling = word.slice(-TELLING_LETTERS);
  const known = paradigms.get(telling);
  if (known !== undefined) return known;
  const found = PARADIGMS.findIndex(({ matches }) => matches.test(telling));
  if (paradigms.size < MAX_KNOWN) paradigms.set(telling, found);
  return found;
}

/** True when `rest` (folded, not empty) is an ending of the paradigm. */
export function isRussianEnding(paradigm: number, rest: string): boolean {
  return ENDINGS[paradigm]?.has(rest) ?? false;
}

/** Case forms of a single word, the nominative not among them. */
export function formsOfWord(word: string): string[] {
  const declension = declensionOf(word);
  if (!declension) return [];
  return [...(ENDINGS[declension.paradigm] ?? [])].map((ending) => declension.stem + ending);
}

function variants(endings: string): string[] {
  return endings.split('|');
}

const ADJECTIVE = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$/;
/** An adverb before an adjective (критически важные минералы): part of the phrase, never declined. */
const ADVERB = /(?:ски|льно|енно)$/;
const CASE_COUNT = 5;
/** Longer names are titles of programmes; their inner words are not declined one by one. */
const MAX_DECLINED_WORDS = 9;
/** A case with many variants in each word multiplies; beyond this the rarer ones are left out. */
const MAX_VARIANTS = 4;

/** Personal names have no more words than this. */
const MAX_PERSON_WORDS = 4;

/**
 * Case forms of a name of several words, the nominative not among them.
 *
 * Which words decline cannot be told from the name alone. A phrase declines in its leading adjectives and its first noun, the rest
 * stands (Международного финансового центра Астана). Where each word has a capital it may also be a person, who declines in all
 * words (Нурсултана Назарбаева), in all but the first half of a double given name (Касым-Жомарта Токаева) or, if Korean, in
 * the last (Мун Чжэ Ина).
 */
export function formsOfPhrase(name: string): string[] {
  const parts = name.split(WORDS_APART);
  const words = parts.filter((_, i) => i % 2 === 0);
  if (words.length > MAX_DECLINED_WORDS) return [];
  const declensions = words.map(declensionOf);
  const forms = new Set<string>();
  for (const declined of declinedWords(words)) {
    for (let c = 0; c < CASE_COUNT; c++) addFormsInCase(parts, declined, declensions, c, forms);
  }
  forms.delete(name);
  return [...forms];
}

const WORDS_APART = /([^\p{L}\p{N}]+)/u;

/** The ways in which words of a phrase may decline, each as bits of the words that do. */
function declinedWords(words: readonly string[]): Set<number> {
  const lower = words.map((word) => word.toLowerCase());
  const isAdverb = (word: number) => ADVERB.test(lower[word]!);
  const head = Math.max(
    0,
    lower.findIndex((word, w) => !ADJECTIVE.test(word) && !isAdverb(w)),
  );
  const all = (1 << words.length) - 1;
  let phrase = 1 << head;
  for (let w = 0; w < head; w++) if (!isAdverb(w)) phrase |= 1 << w;
  const mayBePerson = words.length <= MAX_PERSON_WORDS && words.every((word) => /^\p{Lu}/u.test(word));
  return new Set(mayBePerson ? [phrase, all, all & ~1, 1 << (words.length - 1)] : [phrase]);
}

function addFormsInCase(
  parts: readonly string[],
  declined: number,
  declensions: readonly (Declension | null)[],
  caseIndex: number,
  into: Set<string>,
): void {
  let forms = [''];
  for (let i = 0; i < parts.length; i++) {
    const declension = i % 2 === 0 && (declined >>> (i / 2)) & 1 ? declensions[i / 2] : null;
    if (!declension) {
      for (let f = 0; f < forms.length; f++) forms[f] += parts[i]!;
      continue;
    }
    const endings = CASE_ENDINGS[declension.paradigm]![caseIndex]!;
    const longer: string[] = [];
    for (const form of forms) {
      for (const ending of endings)
        if (longer.length < MAX_VARIANTS) longer.push(form + declension.stem + ending);
    }
    forms = longer;
  }
  for (const form of forms) into.add(form);
}
