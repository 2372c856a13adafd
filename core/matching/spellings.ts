/**
 * One name -> the spellings in which text may hold it, each with the endings it may take: the name as written, the stem of a
 * Russian word, the case forms of a Russian phrase.
 */
import type { IndexName, IndexPolicy } from '../index/index-name';
import { CYRILLIC, FIRST_SYLLABLE, HANGUL_SCRIPT, isNameUnit, LAST_SYLLABLE, SCRIPT } from './characters';
import {
  BOUNDARY,
  inflected,
  KAZAKH,
  KAZAKH_LATIN,
  KOREAN,
  mayInflect,
  SHORT_KOREAN,
} from './ending-classes';
import { SHORT_KOREAN_SYLLABLES } from './languages/ko';
import { declensionOf, formsOfPhrase, formsOfWord } from './languages/ru';

export type Spelling = {
  text: string;
  /** A class of core/matching/ending-classes. */
  endings: number;
  /** Made by declension: found exactly only, since a slip in a form of many is hardly ever that form. */
  declined?: true;
};

const SINGLE_CYRILLIC_WORD = /^[\u0400-\u052f]+$/;
/** In Latin letters a short word with a Kazakh suffix is too easily another name (Igor Son, Igor Sonin). */
const LONG_LAST_WORD = /\p{Script=Latin}{6}$/u;
/** A phrase of three words or more is no other name, however short its last word (aınalma avtomobıl joly). */
const LONG_PHRASE = /\s\S+\s/u;

/** Spellings to look for, the name as given first; all in NFC and without space around them. */
export function spellingsOf(name: IndexName, policy: IndexPolicy): Spelling[] {
  const text = cleanForm(name.form);
  const lastScript = SCRIPT[text.charCodeAt(text.length - 1)];
  if (lastScript === HANGUL_SCRIPT) return [{ text, endings: koreanEndingsOf(text, policy) }];
  if (name.lang === 'kk-Latn' && (LONG_LAST_WORD.test(text) || LONG_PHRASE.test(text)))
    return [{ text, endings: KAZAKH_LATIN }];
  if (lastScript !== CYRILLIC) return [{ text, endings: BOUNDARY }];
  if (!name.lang.startsWith('ru')) return kazakhSpellings(text);
  return SINGLE_CYRILLIC_WORD.test(text) ? wordSpellings(text) : phraseSpellings(text);
}

/** A form as it is kept: composed, without punctuation or space at its ends. */
export function cleanForm(form: string): string {
  const composed = isComposed(form) ? form : form.normalize('NFC');
  // Nearly all forms begin and end with a letter, and the expression is slow over a hundred thousand of them.
  if (isNameUnit(composed.charCodeAt(0)) && isNameUnit(composed.charCodeAt(composed.length - 1)))
    return composed;
  return composed.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

const FIRST_COMBINING = 0x300;
const FIRST_CYRILLIC = 0x400;
/** U+0483 to U+0489 combine. */
const LAST_PLAIN_CYRILLIC = 0x482;

/** True for what `normalize` would give back as it is, which costs more to ask: plain letters and syllables. */
function isComposed(form: string): boolean {
  for (let i = 0; i < form.length; i++) {
    const unit = form.charCodeAt(i);
    const isPlain =
      unit < FIRST_COMBINING ||
      (unit >= FIRST_CYRILLIC && unit <= LAST_PLAIN_CYRILLIC) ||
      (unit >= FIRST_SYLLABLE && unit <= LAST_SYLLABLE);
    if (!isPlain) return false;
  }
  return true;
}

function koreanEndingsOf(text: string, policy: IndexPolicy): number {
  if (text.length < 2) return BOUNDARY;
  if (text.length >= SHORT_KOREAN_SYLLABLES) return KOREAN;
  return policy.curated ? SHORT_KOREAN : BOUNDARY;
}

/** A common noun of Kazakh in a voiceless stop, which is voiced before a vowel: серіктестік, серіктестігі. */
const ENDS_VOICELESS = /\p{Ll}{5}[кқп]$/u;
const VOICED: Readonly<Record<string, string>> = { к: 'г', қ: 'ғ', п: 'б' };

function kazakhSpellings(text: string): Spelling[] {
  const whole = { text, endings: KAZAKH };
  if (!ENDS_VOICELESS.test(text)) return [whole];
  const voiced = text.slice(0, -1) + VOICED[text.slice(-1)];
  return [whole, { text: voiced, endings: KAZAKH, declined: true }];
}

/** A town in -ы is no plural: Алматов is a man's name, not several of Алматы. */
const TOWN_IN_PLURAL = /^\p{Lu}.*ы$/u;

function wordSpellings(text: string): Spelling[] {
  if (TOWN_IN_PLURAL.test(text)) return [{ text, endings: KAZAKH }];
  const declension = declensionOf(text);
  if (!declension) return [{ text, endings: KAZAKH }];
  const { stem, paradigm } = declension;
  if (stem === text) return [{ text, endings: mayInflect(paradigm) }];
  // A stem of one letter (Ми) would have every word that begins with it looked up: its forms are written out.
  if (stem.length < 2) return [{ text, endings: KAZAKH }, ...declinedForms(formsOfWord(text))];
  return [
    { text, endings: KAZAKH },
    { text: stem, endings: inflected(paradigm), declined: true },
  ];
}

function phraseSpellings(text: string): Spelling[] {
  return [{ text, endings: KAZAKH }, ...declinedForms(formsOfPhrase(text))];
}

function declinedForms(forms: readonly string[]): Spelling[] {
  return forms.map((form) => ({ text: form, endings: BOUNDARY, declined: true }));
}
