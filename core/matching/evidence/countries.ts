/**
 * Countries as words, in the reader languages: the two whose relations the base is about, and the others, which take a
 * shared form ("strategic partnership") away from them. Beginnings of words in lower case, so that case endings,
 * demonyms and compounds (казахстанско-корейский, 한·카자흐) count alike.
 */

const KAZAKHSTAN: readonly string[] = [
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

const KOREA: readonly string[] = [
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
  '노무현',
  '이명박',
  '박근혜',
  '청와대',
  'korea',
  'seoul',
  'rok ',
  'moon jae',
  'yoon suk',
  'lee jae',
  'roh moo',
  'lee myung',
  'park geun',
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
  'ли мён',
  'ли мен бак',
  'пак кын',
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
  ['인도', 'india', 'new delhi', 'индия', 'индии', 'индию', 'индией', 'индийск', 'үндістан'],
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
  ['페루', 'peru', 'перуан'],
  ['아르헨티나', 'argentin', 'аргентин'],
  ['유럽연합', '유럽', 'european union', ' eu ', 'brussels', 'евросоюз', 'европейск', ' ес ', 'еуропа'],
  ['독일', 'german', 'berlin', 'герман', 'берлин'],
  ['프랑스', 'france', 'french', 'paris', 'франц', 'париж'],
  ['영국', 'britain', 'british', 'united kingdom', 'london', 'британ', 'лондон', 'великобритан'],
  ['이탈리아', 'ital', 'итал'],
  ['스페인', 'spain', 'spanish', 'испан'],
  ['네덜란드', 'netherlands', 'dutch', 'нидерланд'],
  ['폴란드', 'poland', 'polish', 'польш', 'польск'],
  ['체코', 'czech', 'чехи', 'чешск'],
  ['헝가리', 'hungar', 'венгр', 'венгер'],
  ['루마니아', 'romania', 'румын'],
  ['불가리아', 'bulgaria', 'болгар'],
  ['세르비아', 'serbia', 'серби', 'сербск'],
  ['핀란드', 'finland', 'финлянд'],
  ['스웨덴', 'sweden', 'swedish', 'швеци', 'шведск'],
  ['노르웨이', 'norway', 'норвег'],
  ['덴마크', 'denmark', 'danish', 'дания', 'дании', 'данию', 'данией', 'датск'],
  ['그리스', 'greece', 'греци'],
  ['스위스', 'switzerland', 'swiss', 'швейцар'],
  ['우크라이나', 'ukrain', 'украин'],
  ['벨라루스', 'belarus', 'белорус', 'беларус'],
  ['아르메니아', 'armenia', 'армен', 'армян'],
  ['조지아', 'tbilisi', 'тбилиси', 'грузия', 'грузии', 'грузию', 'грузией', 'грузинск', 'грузины'],
  ['이란', 'iran', 'tehran', 'иран'],
  ['이라크', 'iraq', 'ирак'],
  ['이스라엘', 'israel', 'израил'],
  ['사우디', 'saudi', 'саудовск'],
  ['아랍에미리트', 'emirates', 'uae', 'эмират', 'оаэ', 'баә'],
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
  ['가나', 'ghana', 'гана ', 'гане ', 'гану ', 'ганой'],
  ['파키스탄', 'pakistan', 'пакистан', 'пәкістан'],
  ['방글라데시', 'bangladesh', 'бангладеш'],
  ['네팔', 'nepal', 'непал'],
  ['스리랑카', 'sri lanka', 'шри-ланк'],
  ['쿠바', 'cuba', 'кубин', 'куба ', 'кубе ', 'кубу ', 'кубой'],
  [
    '북한',
    '북측',
    '남북',
    'north korea',
    'pyongyang',
    'кндр',
    'пхеньян',
    'северной коре',
    'северная коре',
    'северную коре',
    'северокоре',
    'солтүстік коре',
    'кхдр',
  ],
  ['아세안', 'asean', 'асеан'],
  ['아프리카', 'africa', 'африк'],
  ['나토', 'nato', 'нато'],
];

/** Words that hold a country's name and name something else: passed over. */
const NEITHER: readonly string[] = [
  '한반도',
  'korean peninsula',
  'корейский полуостров',
  'корейском полуостров',
  'корейского полуостров',
  'корей түбегі',
];

/** A stem with the country it stands for: a position in the list of countries, or −1 for what is passed over. */
type Stem = { text: string; country: number; inside: boolean };

const PASSED_OVER = -1;
const KAZAKHSTAN_AT = 0;
const KOREA_AT = 1;
const COUNTRIES: readonly (readonly string[])[] = [KAZAKHSTAN, KOREA, ...OTHERS];

const HANGUL_OR_HAN = /^[가-힣韓]/;

/** Stems by their first two characters, longest first, so that a page is read once with one look-up a character. */
const STEMS_BY_START = new Map<number, Stem[]>();

/** Sixteen bits of the first two characters; stems of one key are told apart by their text. */
const keyOf = (text: string, at: number): number =>
  (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & 0xffff;

/** 1 where some stem has the key: nearly every character of a page is passed by with this one look-up. */
const IS_START = new Uint8Array(0x10000);

function addStem(text: string, country: number): void {
  const stem = { text: text.trimStart(), country, inside: HANGUL_OR_HAN.test(text) };
  const key = keyOf(stem.text.padEnd(2), 0);
  const list = STEMS_BY_START.get(key) ?? [];
  list.push(stem);
  list.sort((a, b) => b.text.length - a.text.length);
  STEMS_BY_START.set(key, list);
  IS_START[key] = 1;
}

COUNTRIES.forEach((stems, country) => {
  for (const stem of stems) addStem(stem, country);
});
for (const stem of NEITHER) addStem(stem, PASSED_OVER);

/** Letters of the scripts that stems are written in; a stem of an alphabet must not follow one. */
const isAlphabetic = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x400 && code <= 0x52f) || (code >= 0xc0 && code <= 0x24f);

/** Countries named in a stretch: how often each of the two, and the third country named most often. */
export type Countries = { kazakhstan: number; korea: number; other: number; otherSaw: string | null };

/**
 * Counts country words in `window`, which must be lower case. Letters of an alphabet count at word beginnings, Hangul
 * anywhere, for 한·카자흐 and 주카자흐스탄 alike.
 */
export function countCountries(window: string): Countries {
  const counts = new Array<number>(COUNTRIES.length).fill(0);
  const saw: Countries = { kazakhstan: 0, korea: 0, other: 0, otherSaw: null };
  for (let at = 0; at + 1 < window.length; at++) {
    const key = keyOf(window, at);
    if (IS_START[key] === 0) continue;
    const stems = STEMS_BY_START.get(key) ?? [];
    const atWordStart = at === 0 || !isAlphabetic(window.charCodeAt(at - 1));
    const stem = stems.find(({ text, inside }) => (inside || atWordStart) && window.startsWith(text, at));
    if (stem === undefined) continue;
    at += stem.text.length - 1;
    if (stem.country === PASSED_OVER) continue;
    counts[stem.country]!++;
    if (stem.country > KOREA_AT && counts[stem.country]! > saw.other) {
      saw.other = counts[stem.country]!;
      saw.otherSaw = stem.text.trim();
    }
  }
  saw.kazakhstan = counts[KAZAKHSTAN_AT]!;
  saw.korea = counts[KOREA_AT]!;
  return saw;
}
