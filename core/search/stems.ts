/**
 * What a typed word may be without its ending: the same case, plural and particle endings that running text carries are
 * typed into search boxes too (Токаева, minerals, 토카예프는). Light stemming after Savoy 2006: endings only, no lexicon.
 */

/** Longest first, so that the longest ending is tried first. */
const ENDINGS: { script: RegExp; least: number; endings: string[] }[] = [
  {
    script: /^[가-힣]+$/u,
    least: 2,
    endings: words(
      '에서는 에서도 으로는 에게는 이라는 이라고 에서 에게 으로 부터 까지 처럼 보다 이나 이란 이랑 하고 라는 님의 님이 님은 은 는 이 가 을 를 의 에 와 과 도 로 만 님 들',
    ),
  },
  {
    script: /^\p{Script=Cyrillic}+$/u,
    least: 3,
    endings: words(
      // Russian nouns and adjectives, then Kazakh cases, plurals and possessives.
      'скими ского скому ских ским ская ское ские ский ской скую ями ами иях ием иям ией ого ему ому ыми ими его ых их ой ей ый ий ая яя ое ее ые ие ую юю ом ем ам ям ах ях ов ев ью а я о е ы и у ю ь ' +
        'ларының лерінің тарының терінің лардың лердің тардың тердің дардың дердің ындағы індегі ының інің лары лері тары тері дары дері лар лер тар тер дар дер ның нің дың дің тың тің дағы дегі тағы тегі ында інде нан нен дан ден тан тен мен бен пен ға ге қа ке да де та те ды ді ты ті ны ні сы сі ын ін ы і',
    ),
  },
  {
    script: /^[a-z]+$/iu,
    least: 3,
    endings: words('ations ation ings ing ies ers ian ese ish ed es er an s y i e'),
  },
];

/** Gives `word` without each ending that it may carry, longest ending first; nothing where none fits. */
export function stemsOf(word: string): string[] {
  const stems = new Set<string>();
  const lower = word.toLowerCase();
  for (const { script, least, endings } of ENDINGS) {
    if (!script.test(word)) continue;
    for (const ending of endings) {
      if (lower.endsWith(ending) && word.length - ending.length >= least)
        stems.add(word.slice(0, -ending.length));
    }
  }
  return [...stems];
}

function words(list: string): string[] {
  return list.split(' ').sort((a, b) => b.length - a.length);
}
