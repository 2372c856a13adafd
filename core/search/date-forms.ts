/** A date as the texts of the fact base write it, in the four languages: a reader types 2021-08-17, a sentence says 17 August 2021. */

const MONTHS: Record<'en' | 'ru' | 'kk', readonly string[]> = {
  en: words('January February March April May June July August September October November December'),
  ru: words('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
  kk: words('қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'),
};

/** The ways to write `date` (YYYY-MM or YYYY-MM-DD) in words; none for a bare year, which is written as it is. */
export function dateForms(date: string): string[] {
  const [year = '', month, day] = date.split('-');
  const at = Number(month) - 1;
  const { en, ru, kk } = { en: MONTHS.en[at], ru: MONTHS.ru[at], kk: MONTHS.kk[at] };
  if (!en || !ru || !kk) return [];
  if (day === undefined)
    return [`${en} ${year}`, `${year}년 ${at + 1}월`, `${ru} ${year}`, `${year} жылғы ${kk}`];
  const number = Number(day);
  return [
    `${number} ${en} ${year}`,
    `${year}년 ${at + 1}월 ${number}일`,
    `${number} ${ru} ${year}`,
    `${year} жылғы ${number} ${kk}`,
  ];
}

function words(list: string): string[] {
  return list.split(' ');
}
