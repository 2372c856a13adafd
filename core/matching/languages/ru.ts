/**
 * Russian: case forms of a name, made from its nominative by the paradigm that its last letters call for.
 *
 * Names are declined when the index is compiled, so that scanning knows only forms that exist. Forms are made rather too
 * freely (a surname in -ов takes both -ым and -ом): a form that is never written does no harm.
 */

/** Genitive, dative, accusative, instrumental, prepositional; variants of one case share its place. */
export type CaseForms = readonly [string[], string[], string[], string[], string[]];

type Paradigm = {
  /** The nominative's last letters, lower case. */
  matches: RegExp;
  /** Letters of the nominative that endings replace. */
  cut: number;
  /** Endings of the five cases, variants separated by a bar. */
  endings: readonly [string, string, string, string, string];
  /** Further forms of the word standing alone: plural, or an adjective's other genders. */
  more?: string;
};

const ADJECTIVE_MORE = 'ая|ой|ую|ою|ое|ые|ых|ыми|ого|ому|ым|ом|ие|их|ими|им|ий';

/** First paradigm that fits decides. */
const PARADIGMS: readonly Paradigm[] = [
  {
    matches: /(?:ый|ой|[скцг]кий|гий|хий)$/,
    cut: 2,
    endings: ['ого', 'ому', 'ого|ый|ий|ой', 'ым|им', 'ом'],
    more: ADJECTIVE_MORE,
  },
  {
    matches: /[жшщчн]ий$/,
    cut: 2,
    endings: ['его|ия', 'ему|ию', 'его|ий|ия', 'им|ием', 'ем|ии'],
    more: 'яя|ей|юю|ее|ие|их|ими',
  },
  { matches: /ий$/, cut: 2, endings: ['ия', 'ию', 'ия|ий', 'ием', 'ии'] },
  { matches: /ая$/, cut: 2, endings: ['ой', 'ой', 'ую', 'ой|ою', 'ой'] },
  { matches: /яя$/, cut: 2, endings: ['ей', 'ей', 'юю', 'ей|ею', 'ей'] },
  { matches: /ое$/, cut: 2, endings: ['ого', 'ому', 'ое', 'ым|им', 'ом'] },
  { matches: /ее$/, cut: 2, endings: ['его', 'ему', 'ее', 'им', 'ем'] },
  { matches: /ые$/, cut: 2, endings: ['ых', 'ым', 'ые|ых', 'ыми', 'ых'] },
  { matches: /ие$/, cut: 2, endings: ['ия|их', 'ию|им', 'ие|их', 'ием|ими', 'ии|их'] },
  { matches: /я$/, cut: 1, endings: ['и', 'е|и', 'ю', 'ей|ею', 'е|и'] },
  { matches: /[гкхжшщч]а$/, cut: 1, endings: ['и', 'е', 'у', 'ой|ою|ей', 'е'] },
  { matches: /ца$/, cut: 1, endings: ['ы', 'е', 'у', 'ей|ею', 'е'] },
  { matches: /[ое]ва$|ина$/, cut: 1, endings: ['ой|ы', 'ой|е', 'у', 'ой|ою', 'ой|е'] },
  { matches: /а$/, cut: 1, endings: ['ы', 'е', 'у', 'ой|ою', 'е'] },
  { matches: /ь$/, cut: 1, endings: ['и|я', 'и|ю', 'ь|я', 'ью|ем', 'и|е'] },
  { matches: /й$/, cut: 1, endings: ['я', 'ю', 'й|я', 'ем', 'е'] },
  { matches: /о$/, cut: 1, endings: ['а', 'у', 'о', 'ом', 'е'] },
  { matches: /[жшщчц]е$/, cut: 1, endings: ['а', 'у', 'е', 'ем', 'е'] },
  { matches: /[лнрт]е$/, cut: 1, endings: ['я', 'ю', 'е', 'ем', 'е'] },
  { matches: /[гкхжшщч]и$/, cut: 1, endings: ['ов|ей', 'ам', 'и', 'ами', 'ах'] },
  { matches: /ы$/, cut: 1, endings: ['ов', 'ам', 'ы', 'ами', 'ах'] },
  { matches: /ец$/, cut: 2, endings: ['ца', 'цу', 'ца', 'цем', 'це'], more: 'цы|цев|цам|цами|цах' },
  { matches: /(?:[ое]в|[иы]н)$/, cut: 0, endings: ['а', 'у', 'а|', 'ым|ом', 'е'], more: 'ы|ых|ыми' },
  { matches: /[жшщчц]$/, cut: 0, endings: ['а', 'у', 'а|', 'ем|ом', 'е'], more: 'и|ы|ей|ев|ам|ами|ах' },
  { matches: /[бвгдзклмнпрстфх]$/, cut: 0, endings: ['а', 'у', 'а|', 'ом', 'е'], more: 'ы|и|ов|ам|ами|ах' },
];

/** Nouns whose stem changes before an ending. */
const CHANGING_STEMS: Readonly<Record<string, string>> = { ветер: 'ветр', кореец: 'корейц', день: 'дн' };

/** The five oblique cases of one word (any capitalisation is kept); null when the word does not decline. */
export function declineWord(word: string): { cases: CaseForms; more: string[] } | null {
  const lower = word.toLowerCase();
  const changing = CHANGING_STEMS[lower];
  const paradigm = PARADIGMS.find(({ matches }) => matches.test(changing ?? lower));
  if (!paradigm || lower.length < 3) return null;
  const stem = changing ? word.slice(0, 1) + changing.slice(1) : word.slice(0, word.length - paradigm.cut);
  const attach = (endings: string) => endings.split('|').map((ending) => matchCase(stem, ending, word));
  const [genitive, dative, accusative, instrumental, prepositional] = paradigm.endings;
  return {
    cases: [
      attach(genitive),
      attach(dative),
      attach(accusative),
      attach(instrumental),
      attach(prepositional),
    ],
    more: paradigm.more ? attach(paradigm.more) : [],
  };
}

/** A word in capitals (headline, abbreviation) keeps its small ending: МИДом; matching folds case anyway. */
function matchCase(stem: string, ending: string, word: string): string {
  return word.length > 1 && word === word.toUpperCase() ? stem + ending : stem + ending.toLowerCase();
}

const ADJECTIVE = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$/;
const CASE_COUNT = 5;

/**
 * Case forms of a name of one or more words, the nominative not among them.
 *
 * Which words decline cannot be told from the name alone, so three readings are made: a phrase (leading adjectives and the
 * first noun decline, the rest stands: Международного финансового центра Астана), a person (all words decline: Касым-Жомарта
 * Токаева) and a Korean person (only the last does: Мун Чжэ Ина).
 */
export function caseForms(name: string): string[] {
  const parts = name.split(/([\s-]+)/);
  const words = parts.filter((_, i) => i % 2 === 0);
  if (words.length > MAX_DECLINED_WORDS) return [];
  const last = words.length - 1;
  const head = Math.max(
    0,
    words.findIndex((word) => !ADJECTIVE.test(word.toLowerCase())),
  );
  const readings = [
    (i: number) => i <= head,
    () => true,
    (i: number) => i === last,
    // Double given names keep their first half: Ким Чен Ына, Касым-Жомартом; and person names whose second part is fixed.
    (i: number) => i === head,
  ];
  const forms = new Set<string>();
  for (const declines of readings) {
    for (let c = 0; c < CASE_COUNT; c++) for (const form of formsInCase(parts, declines, c)) forms.add(form);
  }
  if (words.length === 1) for (const form of declineWord(name)?.more ?? []) forms.add(form);
  forms.delete(name);
  return [...forms];
}

/** Longer names are titles of programmes; their inner words are not declined one by one. */
const MAX_DECLINED_WORDS = 7;
/** A case with many variants in each word multiplies; beyond this the rarer ones are left out. */
const MAX_VARIANTS = 4;

function formsInCase(parts: string[], declines: (word: number) => boolean, caseIndex: number): string[] {
  let forms = [''];
  parts.forEach((part, i) => {
    const isWord = i % 2 === 0;
    const cases = isWord && declines(i / 2) ? declineWord(part)?.cases[caseIndex] : undefined;
    const variants = cases ?? [part];
    forms = forms.flatMap((form) => variants.map((variant) => form + variant)).slice(0, MAX_VARIANTS);
  });
  return forms;
}
