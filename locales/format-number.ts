/** Figures as a reader of each language writes them, rounded only as far as the source did. */
import type { ReaderLanguage } from '@/core/facts/types';

/** Browsers ship no Kazakh number format; Kazakh groups and points as Russian does. */
const NUMBER_LOCALE: Record<ReaderLanguage, string> = { ko: 'ko', en: 'en', ru: 'ru', kk: 'ru' };

/** Up to this value a figure is written in full; above, in words of size (만·억, million, млн). */
const LARGEST_WRITTEN_OUT = 99_999;

/** Words of size written out or short: Russian ones written out take case endings that Kazakh has not, the short ones are common to both. */
const SIZE_WORDS: Record<ReaderLanguage, 'long' | 'short'> = {
  ko: 'long',
  en: 'long',
  ru: 'short',
  kk: 'short',
};

/** The one short word of size that differs in Kazakh. */
const THOUSAND = { ru: 'тыс.', kk: 'мың' };

/** The amount in the reader's notation, large ones in words of size: 4200000000 → "4.2 billion", "42억", "4,2 млрд". */
export function formatAmount(amount: number, lang: ReaderLanguage): string {
  const large = Math.abs(amount) > LARGEST_WRITTEN_OUT;
  const text = new Intl.NumberFormat(NUMBER_LOCALE[lang], {
    maximumSignificantDigits: large ? 4 : 6,
    ...(large ? ({ notation: 'compact', compactDisplay: SIZE_WORDS[lang] } as const) : {}),
  }).format(amount);
  return lang === 'kk' ? text.replace(THOUSAND.ru, THOUSAND.kk) : text;
}

/** Full notation for the table behind a plot. */
export function formatExact(amount: number, lang: ReaderLanguage): string {
  return new Intl.NumberFormat(NUMBER_LOCALE[lang], { maximumFractionDigits: 6 }).format(amount);
}

const UNIT_NAMES: Record<ReaderLanguage, Record<string, string>> = {
  ko: { USD: '달러', KRW: '원', KZT: '텡게', EUR: '유로', people: '명', companies: '개사', persons: '명' },
  en: { USD: 'US dollars', KRW: 'won', KZT: 'tenge', EUR: 'euros' },
  ru: { USD: 'долл. США', KRW: 'вон', KZT: 'тенге', EUR: 'евро', people: 'чел.', companies: 'компаний' },
  kk: { USD: 'АҚШ доллары', KRW: 'вон', KZT: 'теңге', EUR: 'еуро', people: 'адам', companies: 'компания' },
};

/** The unit in the reader's words; a unit unknown here (km, MW, %) stands as it is. */
export function unitName(unit: string, lang: ReaderLanguage): string {
  return UNIT_NAMES[lang][unit] ?? unit;
}
