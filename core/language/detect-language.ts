/**
 * The language of a stretch of text, from its script and, where languages share one, from letters and everyday words.
 * Meant for telling the four reader languages apart and for knowing that a text is in none of them; it never guesses on
 * too little text.
 */

/** Fewer letters than this decide nothing: a name or a headline word can be in any language. */
const MIN_LETTERS = 12;

/** Share of a script's letters from which it gives the text its language. Korean news keeps many Latin abbreviations. */
const SCRIPT_SHARE = 0.3;

/**
 * Kazakh letters that Russian lacks make up about a fifth of Kazakh text; Kazakh names in a Russian sentence stay below.
 * Between none and this share, Russian function words decide.
 */
const KAZAKH_SHARE = 0.05;

/** Only this much is looked at (UTF-16 units): more text does not change the answer. */
const SAMPLE = 4000;

type Script = 'hangul' | 'kana' | 'han' | 'cyrillic' | 'latin' | 'other';

/** Ranges in order of how often news of the four languages needs them. */
const RANGES: readonly [from: number, to: number, script: Script][] = [
  [0x61, 0x7a, 'latin'],
  [0x41, 0x5a, 'latin'],
  [0xac00, 0xd7a3, 'hangul'],
  [0x1100, 0x11ff, 'hangul'],
  [0x0400, 0x052f, 'cyrillic'],
  [0xc0, 0x24f, 'latin'],
  [0x3040, 0x30ff, 'kana'],
  [0x4e00, 0x9fff, 'han'],
  [0x0600, 0x06ff, 'other'],
  [0x0e00, 0x0e7f, 'other'],
  [0x0370, 0x03ff, 'other'],
  [0x0900, 0x0dff, 'other'],
];

const KAZAKH_LETTERS = /[әғқңөұүһ]/giu;
const UKRAINIAN_LETTERS = /[їєґ]/iu;

const RUSSIAN_WORDS = /(?<!\p{L})(и|в|во|на|с|со|по|из|для|что|от|об|за|его|это|как)(?!\p{L})/iu;

/** Words of a few letters that no text of the language does without, for languages in Latin script. */
const LATIN_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'of', 'and', 'to', 'in', 'for', 'with', 'that', 'said', 'was', 'is', 'his', 'by', 'has'],
  fr: ['le', 'la', 'les', 'des', 'et', 'du', 'dans', 'une', 'est', 'que', 'pour', 'au'],
  de: ['der', 'die', 'das', 'und', 'den', 'von', 'mit', 'ist', 'nicht', 'ein', 'im', 'auf'],
  es: ['el', 'los', 'las', 'del', 'que', 'una', 'por', 'con', 'para', 'se', 'y'],
  tr: ['ve', 'bir', 'bu', 'ile', 'için', 'olarak', 'da', 'de'],
  uz: ['va', 'bilan', 'uchun', 'bu', 'ham', 'edi', 'yil'],
  'kk-Latn': ['jáne', 'jäne', 'žäne', 'men', 'úshin', 'úshın', 'boıynsha', 'týraly', 'bul', 'dep'],
};

function scriptOf(code: number): Script | null {
  for (const [from, to, script] of RANGES) if (code >= from && code <= to) return script;
  return null;
}

function countScripts(text: string): { counts: Record<Script, number>; letters: number } {
  const counts: Record<Script, number> = { hangul: 0, kana: 0, han: 0, cyrillic: 0, latin: 0, other: 0 };
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const script = scriptOf(text.charCodeAt(i));
    if (script === null) continue;
    counts[script]++;
    letters++;
  }
  return { counts, letters };
}

/** Language of Cyrillic text: Kazakh by its own letters, Ukrainian by its own, else Russian. */
function cyrillicLanguage(text: string, letters: number): string {
  const kazakh = text.match(KAZAKH_LETTERS)?.length ?? 0;
  if (kazakh / letters >= KAZAKH_SHARE) return 'kk';
  if (kazakh > 0 && !RUSSIAN_WORDS.test(text)) return 'kk';
  return UKRAINIAN_LETTERS.test(text) && kazakh === 0 ? 'uk' : 'ru';
}

/** Language of Latin text by its everyday words; null when none stands out. */
function latinLanguage(text: string): string | null {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  let best: string | null = null;
  let most = 1;
  for (const [language, common] of Object.entries(LATIN_WORDS)) {
    const hits = words.filter((word) => common.includes(word)).length;
    if (hits > most) [best, most] = [language, hits];
  }
  return best;
}

/**
 * BCP 47 tag of the language `text` is written in (`ko`, `en`, `ru`, `kk`, or another it knows), or null when the text is
 * too short or in no language it can tell.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const { counts, letters } = countScripts(sample);
  if (letters < MIN_LETTERS) return null;
  // Hangul outweighs its count: a Korean syllable block carries what three Latin letters do.
  if (counts.hangul / letters >= SCRIPT_SHARE) return 'ko';
  if (counts.kana / letters >= 0.1) return 'ja';
  if (counts.han / letters >= SCRIPT_SHARE) return 'zh';
  if (counts.cyrillic > counts.latin) return cyrillicLanguage(sample, counts.cyrillic);
  return counts.latin / letters > 0.5 ? latinLanguage(sample) : null;
}

/**
 * Language of one block inside a page: the block's own where it can be told, else the page's. A quotation in Russian on a
 * Korean page is then read by Russian rules.
 */
export function blockLanguage(block: string, pageLanguage: string | null): string | null {
  return detectLanguage(block) ?? pageLanguage;
}

/**
 * The declared language of a page (`ko-KR`, `ru_RU`) as a bare tag, unless its text plainly is in another script:
 * templates often keep `lang="en"` around Korean text. `inText` is what {@link detectLanguage} says of the article.
 */
export function settleLanguage(declared: string | null, inText: string | null): string | null {
  const bare = declared?.trim().toLowerCase().split(/[-_]/)[0] || null;
  const wellFormed = bare !== null && /^[a-z]{2,3}$/.test(bare) ? bare : null;
  return inText ?? wellFormed;
}
