/**
 * Ordinary words and foreign names that are one slip away from a bundled name and are never taken for it.
 *
 * Found by `npm run bench -- --veto`, which runs word lists and unrelated texts over the index and prints what it takes for
 * misspelt names; each word here was then judged by a person. True misspellings are left out. A word stands here as far as it was
 * taken for the name, without what was taken for an ending.
 */
export const VETOED_WORDS: readonly string[] = [
  // ko: "the people of Korea", in the constitution's preamble
  '대한국민',
  // ru: an accolade (Акмола with да, де, ды of Kazakh behind it); forms of размести and разметить
  'Аккола',
  'Размет',
  'Размёт',
];
