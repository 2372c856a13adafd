/**
 * Countries as words, in the reader languages: the two whose relations the base is about, and the others, which take a
 * shared form ("strategic partnership") away from them. Beginnings of words in lower case, so that case endings,
 * demonyms and compounds (казахстанско-корейский, 한·카자흐) count alike.
 */

const KAZAKHSTAN = [
  '카자흐',
  '카작',
  '토카예프',
  '아스타나',
  '누르술탄',
  '알마티',
  '나자르바예프',
  'kazakh',
  'qazaq',
  'astana',
  'nur-sultan',
  'almaty',
  'tokayev',
  'nazarbayev',
  'казахстан',
  'казахск',
  'астан',
  'нур-султан',
  'алмат',
  'токаев',
  'акорд',
  'қазақстан',
  'қр ',
  'нұр-сұлтан',
  'тоқаев',
  'ақорда',
];

const KOREA = [
  '한국',
  '대한민국',
  '우리나라',
  '우리 정부',
  '서울',
  '한-',
  '한·',
  '한‧',
  '한ㆍ',
  '韓',
  '문재인',
  '문 대통령',
  '윤석열',
  '윤 대통령',
  '이재명',
  '이 대통령',
  '청와대',
  'korea',
  'seoul',
  'rok ',
  'moon jae',
  'yoon suk',
  'lee jae',
  'cheong wa dae',
  'коре',
  'южнокоре',
  'казахстанско-коре',
  'казахско-коре',
  'сеул',
  'мун чж',
  'юн со',
  'юн су',
  'ли чж',
  'ли джэ',
  'оңтүстік коре',
  'корей',
  'корея',
];

/** Neither of the two: each entry is one country or bloc with its beginnings in the four languages. */
const OTHERS: readonly (readonly string[])[] = [
  [
    '중국',
    '한중',
    '한·중',
    '베이징',
    'china',
    'chinese',
    'beijing',
    'кита',
    'кнр',
    'пекин',
    'қытай',
    'қхр',
    'си цзиньпин',
  ],
  ['러시아', '한러', '한·러', 'russia', 'moscow', 'росси', 'рф', 'москв', 'ресей', 'путин'],
  [
    '미국',
    '한미',
    '한·미',
    '워싱턴',
    '바이든',
    '트럼프',
    'united states',
    'u.s.',
    'american',
    'washington',
    'biden',
    'trump',
    'сша',
    'америк',
    'вашингтон',
    'ақш',
  ],
  ['일본', '한일', '한·일', '도쿄', 'japan', 'tokyo', 'япон', 'токио', 'жапон'],
  ['우즈베', '우즈벡', '타슈켄트', 'uzbek', 'tashkent', 'узбек', 'ташкент', 'өзбек'],
  ['키르기', 'kyrgyz', 'kirghiz', 'bishkek', 'кыргыз', 'киргиз', 'бишкек', 'қырғыз'],
  ['투르크멘', 'turkmen', 'ashgabat', 'туркмен', 'ашхабад', 'түрікмен'],
  ['타지키', 'tajik', 'dushanbe', 'таджик', 'душанбе', 'тәжік'],
  ['튀르키예', '터키', 'türki', 'turkey', 'turkish', 'ankara', 'турц', 'турец', 'анкар', 'түркия'],
  ['아제르바이잔', 'azerbaijan', 'baku', 'азербайджан', 'баку', 'әзербайжан', 'әзірбайжан'],
  ['몽골', 'mongol', 'монгол', 'моңғол'],
  ['베트남', 'vietnam', 'hanoi', 'вьетнам'],
  ['인도', 'india', 'new delhi', 'инди', 'үндістан'],
  ['인도네시아', 'indonesia', 'индонез'],
  ['필리핀', 'philippine', 'филиппин'],
  ['태국', 'thailand', 'таиланд'],
  ['캄보디아', 'cambodia', 'камбодж'],
  ['라오스', 'laos', 'лаос'],
  ['미얀마', 'myanmar', 'мьянм'],
  ['말레이', 'malaysia', 'малайз'],
  ['싱가포르', 'singapore', 'сингапур'],
  ['호주', 'australia', 'австрали', 'аустралия'],
  ['뉴질랜드', 'new zealand', 'новой зеланд'],
  ['캐나다', 'canad', 'канад'],
  ['멕시코', 'mexic', 'мексик'],
  ['브라질', 'brazil', 'бразил'],
  ['칠레', 'chile', 'чили'],
  ['페루', 'peru', 'перу'],
  ['아르헨티나', 'argentin', 'аргентин'],
  ['유럽연합', '유럽', 'european union', ' eu ', 'brussels', 'евросоюз', 'европейск', ' ес ', 'еуропа'],
  ['독일', 'german', 'berlin', 'герман', 'берлин'],
  ['프랑스', 'france', 'french', 'paris', 'франц', 'париж'],
  ['영국', 'britain', 'british', 'united kingdom', 'london', 'британ', 'лондон', 'великобритан'],
  ['이탈리아', 'ital', 'итал'],
  ['스페인', 'spain', 'spanish', 'испан'],
  ['네덜란드', 'netherlands', 'dutch', 'нидерланд'],
  ['폴란드', 'poland', 'polish', 'польш', 'польск'],
  ['체코', 'czech', 'чех', 'чеш'],
  ['헝가리', 'hungar', 'венгр', 'венгер'],
  ['루마니아', 'romania', 'румын'],
  ['불가리아', 'bulgaria', 'болгар'],
  ['세르비아', 'serbia', 'серби', 'сербск'],
  ['핀란드', 'finland', 'финлянд'],
  ['스웨덴', 'sweden', 'swedish', 'швец', 'шведск'],
  ['노르웨이', 'norway', 'норвег'],
  ['덴마크', 'denmark', 'danish', 'дани'],
  ['그리스', 'greece', 'греци'],
  ['스위스', 'switzerland', 'swiss', 'швейцар'],
  ['우크라이나', 'ukrain', 'украин'],
  ['벨라루스', 'belarus', 'белорус', 'беларус'],
  ['아르메니아', 'armenia', 'армен', 'армян'],
  ['조지아', 'tbilisi', 'грузи'],
  ['이란', 'iran', 'tehran', 'иран'],
  ['이라크', 'iraq', 'ирак'],
  ['이스라엘', 'israel', 'израил'],
  ['사우디', 'saudi', 'саудовск'],
  ['아랍에미리트', 'emirates', 'uae', 'эмират', 'оаэ', 'бае'],
  ['카타르', 'qatar', 'катар'],
  ['쿠웨이트', 'kuwait', 'кувейт'],
  ['오만', 'oman', 'оман'],
  ['이집트', 'egypt', 'егип'],
  ['요르단', 'jordan', 'иордан'],
  ['모로코', 'morocc', 'марокк'],
  ['남아프리카', '남아공', 'south africa', 'юар'],
  ['에티오피아', 'ethiopia', 'эфиоп'],
  ['케냐', 'kenya', 'кени'],
  ['탄자니아', 'tanzania', 'танзан'],
  ['가나', 'ghana', 'ган'],
  ['파키스탄', 'pakistan', 'пакистан', 'пәкістан'],
  ['방글라데시', 'bangladesh', 'бангладеш'],
  ['네팔', 'nepal', 'непал'],
  ['스리랑카', 'sri lanka', 'шри-ланк'],
  ['쿠바', 'cuba', 'куб'],
  ['북한', '북측', '남북', 'north korea', 'pyongyang', 'кндр', 'пхеньян', 'северн', 'солтүстік коре', 'кхдр'],
  ['아세안', 'asean', 'асеан'],
  ['아프리카', 'africa', 'африк'],
  ['나토', 'nato', 'нато'],
];

const literal = (stem: string): string => stem.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Alternation of stems: letters of an alphabet at word beginnings or after a hyphen, Hangul anywhere, for 한·카자흐 and
 * 주카자흐스탄 alike.
 */
function pattern(stems: readonly string[]): RegExp {
  const hangul = stems.filter((stem) => /^[가-힣韓]/.test(stem)).map(literal);
  const alphabetic = stems
    .filter((stem) => !/^[가-힣韓]/.test(stem))
    .map((stem) => literal(stem.trimStart()));
  return new RegExp(`${hangul.join('|')}|(?<![\\p{L}])(?:${alphabetic.join('|')})`, 'gu');
}

const KAZAKHSTAN_PATTERN = pattern(KAZAKHSTAN);
const KOREA_PATTERN = pattern(KOREA);
const OTHER_PATTERN = pattern(OTHERS.flat());

/** Which country an alternative of {@link OTHER_PATTERN} belongs to. */
const OTHER_BY_STEM = new Map(
  OTHERS.flatMap((stems, at) => stems.map((stem) => [stem.trimStart(), at] as const)),
);

/** Countries named in a stretch: how often each of the two, and the third country named most often. */
export type Countries = { kazakhstan: number; korea: number; other: number; otherSaw: string | null };

/** Counts country words in `window`, which must be lower case. */
export function countCountries(window: string): Countries {
  const others = new Map<number, number>();
  let otherSaw: string | null = null;
  let other = 0;
  for (const hit of window.matchAll(OTHER_PATTERN)) {
    const country = OTHER_BY_STEM.get(hit[0]) ?? -1;
    const count = (others.get(country) ?? 0) + 1;
    others.set(country, count);
    if (count > other) [other, otherSaw] = [count, hit[0].trim()];
  }
  // 북한 and Северная Корея hold the word for Korea; they are not the Korea meant.
  const korea = window.replace(
    /북한|north korea|северн\p{L}* коре|солтүстік коре|корейск\p{L}* полуостр|한반도/gu,
    ' ',
  );
  return {
    kazakhstan: count(window, KAZAKHSTAN_PATTERN),
    korea: count(korea, KOREA_PATTERN),
    other,
    otherSaw,
  };
}

function count(window: string, stems: RegExp): number {
  return window.match(stems)?.length ?? 0;
}
