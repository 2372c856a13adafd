/**
 * Traps: forms that name an entity of the base in one text and something else in another. Each case is a short article in
 * our own words with the day it appeared; `marks` lists what has to be marked (surface → entity) and `never` what must
 * not be, whatever else is. Kept in pairs, a reading and its trap.
 */
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../../core/language/detect-language';
import { createMatcher } from '../../../scripts/reading/matcher';

type Trap = {
  text: string;
  /** Day of the article; none means unknown. */
  on?: string;
  marks?: Record<string, string>;
  never?: string[];
};

const matcher = createMatcher();

function check({ text, on, marks = {}, never = [] }: Trap): void {
  const context = { lang: detectLanguage(text), published: on ?? null, established: [] };
  const { mentions } = matcher.match(text, context);
  const marked = (surface: string, entity: string): boolean =>
    mentions.some((mention) => mention.entity === entity && overlaps(text, surface, mention));
  const missing = Object.entries(marks).filter(([surface, entity]) => !marked(surface, entity));
  expect(missing, 'not marked').toEqual([]);
  expect(
    mentions.filter(({ entity }) => never.includes(entity)).map(({ text: form, entity }) => [form, entity]),
  ).toEqual([]);
}

function overlaps(text: string, surface: string, { start, end }: { start: number; end: number }): boolean {
  for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
    if (at < end && start < at + surface.length) return true;
  }
  return false;
}

describe('presidents by surname', () => {
  const traps: Trap[] = [
    {
      text: '문 대통령은 22일 카자흐스탄 정상과 만났다.',
      on: '2019-04-22',
      marks: { '문 대통령': 'moon-jae-in' },
    },
    {
      text: '문 대통령 표창을 받은 부문 대통령 후보라는 말이 돌았다.',
      on: '2024-03-01',
      never: ['moon-jae-in'],
    },
    {
      text: '방송 부문 대통령 표창을 받은 김 피디가 소감을 말했다.',
      on: '2019-05-01',
      never: ['moon-jae-in'],
    },
    { text: '광화문 대통령 시대를 열겠다는 공약이 다시 나왔다.', on: '2019-01-05', never: ['moon-jae-in'] },
    { text: '윤 대통령은 국무회의를 주재했다.', on: '2023-08-29', marks: { '윤 대통령': 'yoon-suk-yeol' } },
    {
      text: '장상윤 대통령실 수석과 성태윤 대통령실 실장이 배석했다.',
      on: '2024-02-02',
      never: ['yoon-suk-yeol'],
    },
    {
      text: '윤 대통령의 생가를 찾은 시민들은 옛 사진을 둘러봤다. 1960년 윤보선이 취임한 해다.',
      on: '2026-05-01',
      never: ['yoon-suk-yeol'],
    },
    {
      text: '문 전 대통령이 책방에서 독자를 만났다.',
      on: '2023-06-01',
      marks: { '문 전 대통령': 'moon-jae-in' },
    },
    { text: '尹대통령 순방 이틀째, 경제인과 만찬', on: '2024-06-12', marks: { 尹대통령: 'yoon-suk-yeol' } },
    { text: '尹氏 집안의 족보를 정리한 책이 나왔다.', on: '2024-06-12', never: ['yoon-suk-yeol'] },
    {
      text: '이 대통령은 토카예프 대통령과 통화했다.',
      on: '2025-07-23',
      marks: { '이 대통령': 'lee-jae-myung' },
    },
    {
      text: '이 대통령이라는 자리가 그렇게 쉬운가, 하고 그는 물었다.',
      on: '2018-03-02',
      never: ['lee-jae-myung', 'lee-myung-bak'],
    },
    {
      text: 'President Moon left for Seoul after the talks.',
      on: '2019-04-23',
      marks: { Moon: 'moon-jae-in' },
    },
    {
      text: 'Moon Jae-in met workers. Later, Moon said the plant mattered.',
      on: '2024-01-01',
      marks: { 'Moon said': 'moon-jae-in' },
    },
    {
      text: 'The Moon will pass in front of the Sun, NASA said. President Yoon Suk Yeol watched a lunar rover.',
      on: '2023-06-01',
      never: ['moon-jae-in'],
    },
    {
      text: 'Acting chief justice Moon Hyung-bae read the ruling on Yoon Suk Yeol.',
      on: '2025-04-04',
      never: ['moon-jae-in'],
      marks: { 'Yoon Suk Yeol': 'yoon-suk-yeol' },
    },
    { text: 'Drummer Keith Moon joined the band in 1964.', never: ['moon-jae-in'] },
    {
      text: 'President Lee Myung-bak flew to Astana in May 2009. Lee signed a partnership.',
      on: '2009-05-13',
      marks: { Lee: 'lee-myung-bak' },
      never: ['lee-jae-myung'],
    },
    {
      text: 'President Lee called his Kazakh counterpart on Wednesday.',
      on: '2025-07-23',
      marks: { Lee: 'lee-jae-myung' },
      never: ['lee-myung-bak'],
    },
    {
      text: 'Bruce Lee films return to cinemas; Ang Lee will attend.',
      on: '2025-07-23',
      never: ['lee-jae-myung', 'lee-myung-bak'],
    },
    {
      text: 'Samsung chief Lee Jae-yong met President Lee Jae-myung. Lee Jae-yong flew home.',
      on: '2025-08-01',
      marks: { 'Lee Jae-myung': 'lee-jae-myung' },
    },
    { text: 'Пан Ги Мун выступил в Алматы с лекцией.', on: '2021-08-18', never: ['moon-jae-in'] },
    {
      text: 'Юн Сок Ёль прибыл в Астану. Переговоры с Юн Сок Ёлем начались.',
      on: '2024-06-12',
      marks: { 'Юн Сок Ёлем': 'yoon-suk-yeol' },
    },
  ];
  test.each(traps)('$text ($on)', check);
});

describe('the two Kazakh presidents', () => {
  const traps: Trap[] = [
    {
      text: '토카예프 대통령은 개헌안을 국민투표에 부쳤다.',
      on: '2026-03-15',
      marks: { 토카예프: 'kassym-jomart-tokayev' },
    },
    {
      text: '포토카드와 토카타, 사이토카인 이야기가 토카막 옆에서 나왔다.',
      never: ['kassym-jomart-tokayev'],
    },
    { text: '작가 케멜 토카예프의 추리소설이 다시 나왔다.', never: ['kassym-jomart-tokayev'] },
    { text: 'Писатель Кемель Токаев родился в 1923 году.', never: ['kassym-jomart-tokayev'] },
    {
      text: 'Глава государства Касым-Жомарт Токаев подписал закон. Токаеву доложили о ходе работ.',
      marks: { Токаеву: 'kassym-jomart-tokayev' },
    },
    { text: 'Қ.Тоқаевтың бұйрығымен қорға қаржы бөлінді.', marks: { Тоқаевтың: 'kassym-jomart-tokayev' } },
    {
      text: 'Казахстанцы запомнили, как Назарбаев объявил об отставке.',
      on: '2019-03-20',
      marks: { Назарбаев: 'nursultan-nazarbayev' },
    },
    { text: 'Дарига Назарбаева вернулась в сенат.', never: ['nursultan-nazarbayev'] },
    { text: '나자르바예프 대학에서 한국학 강좌가 열렸다.', never: ['nursultan-nazarbayev'] },
    { text: 'Nazarbayev University opened a Korean language course.', never: ['nursultan-nazarbayev'] },
    { text: 'Назарбаев Университет объявил набор студентов.', never: ['nursultan-nazarbayev'] },
    { text: 'A wine from Tokaj and a Tokay aszu were served.', never: ['kassym-jomart-tokayev'] },
    {
      text: 'The Kazakh president landed in the evening, aides said.',
      on: '2021-08-16',
      marks: { 'Kazakh president': 'president-of-kazakhstan' },
    },
    {
      text: 'Президентом Казахстана подписан указ о статусе столицы.',
      marks: { 'Президентом Казахстана': 'president-of-kazakhstan' },
    },
    { text: 'The president said the bank of Kazakhstan was safe.', never: ['president-of-kazakhstan'] },
    {
      text: '누르술탄 나자르바예프는 2019년 물러났다.',
      on: '2019-03-20',
      marks: { '누르술탄 나자르바예프': 'nursultan-nazarbayev' },
      never: ['astana'],
    },
  ];
  test.each(traps)('$text ($on)', check);
});

describe('the capital and its namesakes', () => {
  const traps: Trap[] = [
    { text: '대표단은 누르술탄에서 하루를 묵었다.', on: '2019-04-22', marks: { 누르술탄: 'astana' } },
    {
      text: '누르술탄이라는 이름의 키르기스 청년이 우승했다.',
      on: '2024-05-01',
      never: ['astana', 'nursultan-nazarbayev'],
    },
    { text: '아스타나에 첫눈이 내렸다.', marks: { 아스타나: 'astana' } },
    { text: '투르판의 아스타나 고분에서 나온 복희여와도가 전시됐다.', never: ['astana'] },
    { text: '아스타나 무덤군에서는 종이 문서도 나왔다.', never: ['astana'] },
    { text: 'XDS Astana Team signed two climbers before the Vuelta.', never: ['astana'] },
    { text: 'The Astana rider attacked from the peloton on the last climb.', never: ['astana'] },
    { text: 'Air Astana ordered new jets.', never: ['astana'] },
    { text: 'Astana Motors assembles cars under licence.', never: ['astana'] },
    { text: 'Футбольный клуб «Астана» проиграл в гостях.', never: ['astana'] },
    {
      text: 'Делегация прилетела в Астану ночью, а из Астаны уехала поездом.',
      marks: { Астану: 'astana', Астаны: 'astana' },
    },
    { text: 'Елорда Астанада жаңа көпір ашылды.', marks: { Астанада: 'astana' } },
    { text: 'Қала болашақта елдің астанасы болуы мүмкін.', never: ['astana'] },
    {
      text: '아스타나 국제금융센터 법원이 판결했다.',
      marks: { '아스타나 국제금융센터': 'aifc' },
      never: ['astana'],
    },
    { text: 'Суд МФЦА рассмотрел спор.', marks: { МФЦА: 'aifc' } },
    { text: 'The former capital of Kazakhstan lies at the foot of the mountains.', never: ['astana'] },
  ];
  test.each(traps)('$text ($on)', check);
});

describe('Hong Beom-do', () => {
  const traps: Trap[] = [
    {
      text: '홍범도 장군의 유해가 고국에 왔다. 홍 장군은 1943년 숨졌다.',
      on: '2021-08-15',
      marks: { '홍 장군': 'hong-beom-do', '홍범도 장군의': 'hong-beom-do' },
    },
    {
      text: '해군 잠수함 홍범도함이 진해에 입항했다. 홍범도함장은 승조원을 격려했다.',
      never: ['hong-beom-do'],
    },
    { text: '홍범도 함께 읽기 모임이 열렸다.', marks: { 홍범도: 'hong-beom-do' } },
    { text: '홍 장군이 이끄는 사단이 훈련을 마쳤다.', on: '2022-02-02', never: ['hong-beom-do'] },
    { text: '남양 홍씨 종친회가 열렸다.', never: ['hong-beom-do'] },
    { text: 'Gen. Hong Beom-do died in exile. Hong was 75.', marks: { 'Hong was': 'hong-beom-do' } },
    { text: 'Hong Kong shares fell while Hong Sang-soo showed a film.', never: ['hong-beom-do'] },
    { text: 'Останки Хон Бом До переданы корейской стороне.', marks: { 'Хон Бом До': 'hong-beom-do' } },
    { text: 'Хон Бом Доның сүйегі еліне қайтарылды.', marks: { 'Хон Бом Доның': 'hong-beom-do' } },
    { text: '안중근 의사 유해 봉환을 위한 조사단이 꾸려졌다.', never: ['hong-repatriation'] },
    {
      text: '홍범도 장군 유해 봉환 3주년을 맞았다.',
      marks: { '유해 봉환': 'hong-repatriation', 홍범도: 'hong-beom-do' },
    },
    {
      text: '육사에 있는 홍범도 장군 흉상 이전이 논란이 됐다.',
      on: '2023-08-28',
      marks: { '홍범도 장군 흉상': 'hong-bust-dispute' },
    },
    { text: '안중근 의사 흉상이 학교에 세워졌다.', never: ['hong-bust-dispute'] },
    { text: '백범 김구에게 건국훈장 대한민국장이 추서됐다.', never: ['hong-decorations'] },
  ];
  test.each(traps)('$text ($on)', check);
});

describe('people with common names', () => {
  const traps: Trap[] = [
    { text: '양궁 국가대표 안산이 금메달을 걸었다.', on: '2021-07-30', marks: { 안산: 'an-san' } },
    { text: '안산 선수는 10점을 꿰뚫었다.', on: '2021-07-30', marks: { '안산 선수': 'an-san' } },
    { text: '안산시는 고려인 아동을 위한 교실을 열었다. 신안산선 공사도 진행 중이다.', never: ['an-san'] },
    { text: '경기 안산에서 불이 나 주민들이 대피했다.', never: ['an-san'] },
    { text: '안산 그리너스 선수들이 안산으로 돌아왔다.', never: ['an-san'] },
    { text: '안산지청은 안산지원에 영장을 청구했다.', never: ['an-san'] },
    { text: 'Archer An San won three gold medals in Tokyo.', marks: { 'An San': 'an-san' } },
    { text: 'An San Francisco court heard the appeal.', never: ['an-san'] },
    { text: '배구 여제 김연경이 은퇴 경기를 치렀다.', marks: { 김연경: 'kim-yeon-koung' } },
    { text: '서울행정법원 김연경 부장판사는 소를 각하했다.', never: ['kim-yeon-koung'] },
    { text: '재판장 김연경은 변론을 끝냈다. 김연경 판사는 다음 달 선고한다.', never: ['kim-yeon-koung'] },
    { text: '유영민 과기정통부 장관이 서명했다.', on: '2019-04-22', marks: { 유영민: 'yoo-young-min' } },
    { text: '유영민 감독의 새 영화가 개봉했다.', never: ['yoo-young-min'] },
    {
      text: 'Roman Sklyar chaired the group. Sklyar named three projects.',
      marks: { 'Sklyar named': 'roman-sklyar' },
    },
    { text: '카자흐스탄 역도선수 손 이고르가 동메달을 땄다.', marks: { '손 이고르': 'igor-son' } },
    { text: 'His son Igor, a son of the village, left.', never: ['igor-son'] },
  ];
  test.each(traps)('$text ($on)', check);
});

describe('countries and peoples', () => {
  const traps: Trap[] = [
    { text: '카자흐 정부는 한국과 협력하기로 했다.', marks: { 카자흐: 'kazakhstan' } },
    { text: '카자흐어를 쓰는 카자흐족 목동의 노래가 울렸다.', never: ['kazakhstan'] },
    { text: '카자흐 칸국의 역사를 다룬 책이다.', never: ['kazakhstan'] },
    { text: '중앙아 5개국 외교장관이 모였다.', marks: { 중앙아: 'central-asia' } },
    { text: '중앙아프리카공화국과 중앙아메리카에서 구호가 이어졌다.', never: ['central-asia'] },
    {
      text: 'МИД РК сообщил о визите. Казахстан ждёт гостей, прилетающих из Южной Кореи.',
      marks: { РК: 'kazakhstan' },
    },
    { text: 'ҚР Үкіметі қаулы қабылдады.', marks: { ҚР: 'kazakhstan' } },
    { text: '고려인 동포들이 알마티에 모였다.', marks: { 고려인: 'koryo-saram' } },
    { text: '송나라 상인은 벽란도에서 고려인과 거래했다.', never: ['koryo-saram'] },
    { text: '고려시대 개경에 살던 고려인의 식탁을 되살렸다.', never: ['koryo-saram'] },
    {
      text: 'Ethnic Koreans deported to Kazakhstan in 1937 rebuilt their lives.',
      marks: { 'Ethnic Koreans': 'koryo-saram' },
    },
    { text: 'Ethnic Koreans in China’s Yanbian region run restaurants.', never: ['koryo-saram'] },
    { text: '연해주와 극동에 살던 고려인은 강제 이주를 당했다.', marks: { 극동: 'russian-far-east' } },
    { text: '극동건설과 극동방송이 나란히 사옥을 옮겼다.', never: ['russian-far-east'] },
    { text: '대통령은 청와대로 돌아왔다.', on: '2026-01-02', marks: { 청와대: 'cheong-wa-dae' } },
    {
      text: 'They painted a blue house by the lake; the Blue House café opened in Vermont.',
      never: ['cheong-wa-dae'],
    },
    {
      text: 'South Korea’s Blue House said the president would travel.',
      marks: { 'Blue House': 'cheong-wa-dae' },
    },
  ];
  test.each(traps)('$text ($on)', check);
});

describe('what Korea and Kazakhstan share with others', () => {
  const traps: Trap[] = [
    {
      text: '한국과 카자흐스탄은 전략적 동반자 관계를 넓히기로 했다.',
      marks: { '전략적 동반자 관계': 'strategic-partnership' },
    },
    { text: '한국과 베트남은 포괄적 전략적 동반자 관계를 맺었다.', never: ['strategic-partnership'] },
    {
      text: '토카예프 대통령은 시진핑 주석을 만났다. 중국은 카자흐스탄과 전략적 동반자 관계를 강화한다는 공동성명을 냈다.',
      on: '2025-06-17',
      never: ['strategic-partnership', 'joint-statement-2021'],
    },
    {
      text: 'Korea and Kazakhstan set up a strategic partnership in 2009.',
      marks: { 'strategic partnership': 'strategic-partnership' },
    },
    {
      text: 'Seoul and Hanoi upgraded their strategic partnership; Vietnam welcomed it.',
      never: ['strategic-partnership'],
    },
    {
      text: 'Kazakhstan and Turkey signed a joint statement on their strategic partnership.',
      on: '2021-08-20',
      never: ['strategic-partnership', 'joint-statement-2021'],
    },
    {
      text: 'Казахстан и Узбекистан укрепляют стратегическое партнёрство.',
      never: ['strategic-partnership'],
    },
    {
      text: 'Казахстан и Республика Корея развивают стратегическое партнёрство.',
      marks: { 'стратегическое партнёрство': 'strategic-partnership' },
    },
    {
      text: 'Қазақстан мен Қытай арасындағы стратегиялық серіктестік нығая түсті.',
      never: ['strategic-partnership'],
    },
    {
      text: '한국과 카자흐스탄 수교 30주년을 기념하는 공연이다.',
      on: '2022-01-28',
      marks: { '수교 30주년': 'diplomatic-relations' },
    },
    {
      text: '한중 수교 30주년 기념식이 베이징에서 열렸다.',
      on: '2022-08-24',
      never: ['diplomatic-relations'],
    },
    { text: '한국과 우즈베키스탄은 상호 문화교류의 해를 선포했다.', never: ['cultural-exchange-year-2022'] },
    { text: '한국과 몽골은 수형자이송조약에 서명했다.', never: ['prisoner-transfer-treaty'] },
    {
      text: '미국과 카자흐스탄은 핵심광물 공급망 협력 MOU를 맺었다.',
      on: '2025-11-06',
      never: ['mou-critical-minerals-2024'],
      marks: { 카자흐스탄: 'kazakhstan' },
    },
    {
      text: '윤 대통령은 카자흐스탄에서 핵심광물 공급망 협력 MOU를 맺었다.',
      on: '2024-06-12',
      marks: { '핵심광물 공급망 협력 MOU': 'mou-critical-minerals-2024' },
    },
    {
      text: 'The Joint Economic Committee of the US Congress met in Washington.',
      never: ['joint-economic-committee'],
    },
    {
      text: 'Азербайджан и Казахстан провели межправительственную комиссию.',
      never: ['joint-economic-committee'],
    },
    {
      text: '탈레반이 카불에 들어간 뒤 아프가니스탄 사태를 논의했다.',
      on: '2021-08-17',
      marks: { '아프가니스탄 사태': 'afghanistan-crisis-2021' },
    },
  ];
  test.each(traps)('$text ($on)', check);
});

describe('summits and papers by their time', () => {
  const traps: Trap[] = [
    {
      text: '한·카자흐 정상회담이 열렸다.',
      on: '2019-04-22',
      marks: { '한·카자흐 정상회담': 'summit-2019' },
      never: ['summit-2021', 'summit-2024'],
    },
    {
      text: '한·카자흐 정상회담이 열렸다.',
      on: '2021-08-17',
      marks: { '한·카자흐 정상회담': 'summit-2021' },
      never: ['summit-2019', 'summit-2024'],
    },
    {
      text: '한-카자흐스탄 정상회담이 열렸다.',
      on: '2024-06-12',
      marks: { '한-카자흐스탄 정상회담': 'summit-2024' },
      never: ['summit-2019', 'summit-2021'],
    },
    {
      text: '2019년 한·카자흐스탄 정상회담의 후속 조치를 점검했다.',
      on: '2021-08-17',
      marks: { '한·카자흐스탄 정상회담': 'summit-2019' },
      never: ['summit-2021'],
    },
    { text: '한·우즈베키스탄 정상회담이 열렸다.', on: '2019-04-19', never: ['summit-2019'] },
    {
      text: '한-중앙아시아 정상회의를 앞두고 준비가 한창이다.',
      marks: { '한-중앙아시아 정상회의': 'korea-central-asia-summit' },
      never: ['central-asia'],
    },
    { text: '중국-중앙아시아 정상회의가 시안에서 열렸다.', never: ['korea-central-asia-summit'] },
    {
      text: 'The C5+1 summit of Central Asia and the United States opened.',
      never: ['korea-central-asia-summit'],
    },
  ];
  test.each(traps)('$text ($on)', check);
});

describe('programmes against plain words', () => {
  const traps: Trap[] = [
    { text: '두 나라는 ‘프레시 윈드’ 사업을 넓힌다.', marks: { '프레시 윈드': 'fresh-wind' } },
    {
      text: 'Korea and Kazakhstan will widen the Fresh Wind programme.',
      marks: { 'Fresh Wind': 'fresh-wind' },
    },
    { text: 'A fresh wind blew from the sea and spring came.', never: ['fresh-wind'] },
    { text: 'Свежий ветер дул с моря весь день.', never: ['fresh-wind'] },
    {
      text: 'Программа «Свежий ветер» объединила проекты Казахстана и Кореи.',
      marks: { 'Свежий ветер': 'fresh-wind' },
    },
    { text: '신북방정책의 성과를 돌아봤다.', marks: { 신북방정책: 'new-northern-policy' } },
    { text: '노태우 정부의 북방정책은 수교로 이어졌다.', never: ['new-northern-policy'] },
    { text: '정부는 신남방·신북방 정책을 함께 추진한다.', marks: { '신북방 정책': 'new-northern-policy' } },
    {
      text: '토카예프 대통령은 ‘새로운 카자흐스탄’ 건설을 내걸었다.',
      marks: { '새로운 카자흐스탄': 'new-kazakhstan' },
    },
    { text: 'New Kazakhstan rare earth deposit holds 20 million tonnes.', never: ['new-kazakhstan'] },
    {
      text: 'Tokayev set out reforms for a New Kazakhstan in March.',
      on: '2022-03-16',
      marks: { 'New Kazakhstan': 'new-kazakhstan' },
    },
    {
      text: 'Digital Qazaqstan was approved as a new strategy.',
      on: '2026-06-10',
      never: ['digital-kazakhstan'],
    },
    {
      text: 'Программа «Цифровой Казахстан» завершилась в 2022 году.',
      marks: { 'Цифровой Казахстан': 'digital-kazakhstan' },
    },
    { text: 'K-실크로드 구상이 발표됐다.', marks: { 'K-실크로드': 'k-silk-road' } },
    { text: '실크로드를 따라 걷는 여행 상품이 나왔다. Silk Road tours return.', never: ['k-silk-road'] },
    { text: '한반도 평화 프로세스를 지지했다.', marks: { '한반도 평화 프로세스': 'peace-process' } },
    { text: '중동 평화 프로세스가 멈췄다. 이스라엘과 팔레스타인은 말이 없다.', never: ['peace-process'] },
    { text: '카자흐스탄의 비핵화 경험을 나눴다.', marks: { '비핵화 경험': 'kazakhstan-denuclearisation' } },
    { text: '남아프리카공화국의 비핵화 경험을 다룬 논문이다.', never: ['kazakhstan-denuclearisation'] },
  ];
  test.each(traps)('$text ($on)', check);
});

describe('places, plants and roads', () => {
  const traps: Trap[] = [
    {
      text: '알마티 순환도로가 개통됐다.',
      on: '2023-06-16',
      marks: { '알마티 순환도로': 'bakad' },
      never: ['almaty'],
    },
    { text: '서울 외곽순환도로가 막혔다. The ring road around Tashkent is done.', never: ['bakad'] },
    { text: 'БАКАД открыли для движения под Алматы.', marks: { БАКАД: 'bakad', Алматы: 'almaty' } },
    { text: '쉼켄트 복합화력발전소 건설이 한창이다.', marks: { '쉼켄트 복합화력발전소': 'shymkent-ccpp' } },
    { text: '음성 복합화력발전소가 준공됐다.', never: ['shymkent-ccpp'] },
    {
      text: '한국도로공사는 명절 통행료를 면제한다. SK에코플랜트는 상장을 미뤘다.',
      never: ['bakad-consortium'],
    },
    {
      text: '알마티 순환도로는 SK에코플랜트와 한국도로공사가 맡았다.',
      marks: { SK에코플랜트: 'bakad-consortium' },
    },
    {
      text: '세미팔라틴스크 핵실험장이 문을 닫은 날이다.',
      marks: { '세미팔라틴스크 핵실험장': 'semipalatinsk-test-site' },
    },
    { text: 'Semey will host a chess festival.', never: ['semipalatinsk-test-site'] },
    {
      text: '국립중앙박물관은 황금인간 특별전을 열었다.',
      on: '2018-11-27',
      marks: { 국립중앙박물관: 'national-museum-of-korea' },
    },
    { text: '카자흐스탄 국립중앙박물관은 알마티에 있다.', never: ['national-museum-of-korea'] },
    {
      text: '오스카의 황금인간 트로피를 든 배우가 웃었다. The Golden Man statuette shone.',
      never: ['golden-man-exhibition'],
    },
    { text: '투르크메니스탄 대통령궁에서 환영식이 열렸다.', never: ['akorda'] },
    { text: 'Пресс-служба Акорды сообщила о встрече.', marks: { Акорды: 'akorda' } },
  ];
  test.each(traps)('$text ($on)', check);
});
