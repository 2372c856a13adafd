/**
 * Ordinary words and foreign names that are one slip away from a bundled name and are never taken for it.
 *
 * Found by `npm run bench -- --veto`, which runs word lists and unrelated texts over the index and prints what it takes for
 * misspelt names; each word here was then judged by a person. True misspellings are left out.
 */
export const VETOED_WORDS: readonly string[] = [
  // ko: "the people of Korea", in the constitution's preamble
  '대한국민',
  // ru: an accolade; forms of размести and разметить
  'Акколада',
  'Размет',
  'Размёт',
];
