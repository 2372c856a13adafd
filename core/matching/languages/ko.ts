/**
 * Korean: what may be glued to the end of a name (particles, copula, plural, titles) and the one-syllable prefixes that may
 * be glued to its beginning. Data first; the order of the slots is the order in which a Korean word is built.
 *
 * Allomorphs (은/는, 이/가, 으로/로) are not checked against the last sound: news texts get them wrong after foreign names, and
 * no false hit was ever avoided by the check.
 */
import { createEndingGrammar } from '../ending-grammar';

const words = (list: string): string[] => list.trim().split(/\s+/);

/** Case markers, postpositions and their chains. */
const PARTICLES = words(`
  은 는 이 가 을 를 의 에 로 으로 와 과 도 만 나 이나 랑 이랑 하고 보다 처럼 같이 마다 마저 조차 부터 까지 한테 께 께서 에게 에서 서 더러
  에게서 에게는 에게도 에게만 에게까지 에서는 에서도 에서의 에서만 에서부터 에서까지 에서나 에는 에도 에만 에의 에까지 에나 엔 에선 에겐 에서와 에서처럼
  으로는 로는 으로도 로도 으로만 로만 으로서 로서 으로써 로써 으로서는 로서는 으로서의 로서의 으로부터 로부터 으로부터의 로부터의 으로부터는 로부터는
  으로의 로의 으론 론 으로까지 로까지 와의 과의 와는 과는 와도 과도 와만 과만 만의 만이 만은 만을 만으로 만큼 만큼은 만큼의 만큼이나 까지는 까지도 까지의
  까지만 까지로 까지가 부터는 부터의 부터가 부터도 보다는 보다도 보단 보다 처럼은 처럼도 처럼의 같은 한테는 한테도 한테서 께서는 께서도 께는 하고는 하고도
  커녕 은커녕 는커녕 대로 대로의 밖에 밖에는 뿐 뿐만 뿐이다 뿐인 씩 이나마 나마 이란 란 이라 라 이든 든 이든지 든지 이며 며 이고 고 이자 자 이야 야 아 여 이여 요 이요
  간 간의 간에 내 내의 내에 내에서 내에서도 외 외의 외에 외에도 외에는 등 등의 등이 등을 등에 등과 등은 등도 등에서 등으로 등에게 등지 등지에서 측 측은 측이 측의 측에 측과
  때문에 관련 대해 이후 이전 당시
`);

/** Copula 이다 and quotation after it. */
const COPULA = words(`
  인 인데 인지 일 임 임을 이다 다 입니다 입니까 이었다 였다 이었고 였고 이었던 였던 이었으며 였으며 이었지만 였지만 이었습니다 였습니다 이에요 예요 이죠 죠 인가 인가요 일까
  이지만 지만 이니 니 이니까 니까 이냐 냐 이면 면 이라도 라도 이라고 라고 이라는 라는 이라며 라며 이라면 라면 이라면서 라면서 이라서 라서 이라고도 라고도 이라고는 이라던 라던
  이었다고 였다고 이기 이기도 이기에 이었기 이어서 여서 이어야 여야 이었을 였을 이란다 인들 이라지만 라지만 이라든가 라든가 이라든지 라든지
`);

/** Plural, alone or before a particle. */
const PLURAL = ['들'];

/** Titles, offices and the nouns that news writes solid with a name. */
const TITLES = words(`
  대통령 총리 부총리 장관 차관 의원 회장 부회장 사장 부사장 대표 위원장 의장 국장 실장 총장 청장 원장 본부장 대사 총영사 장군 의사 열사 선수 감독 코치 교수 박사 여사 씨 군 양 님 옹 선생 전대통령 초대대통령 영부인
  지사 시장 특사 대변인 측근 일행 가족 부부 형제 의병장 사령관
  측 당국 정부 정권 행정부 시 주 도 국 인 인들 어 계 산 행 발 전 식 형 판 팀 호 군 족 공항 국제공항 대사관 총영사관 대학 대학교 공화국 경제 전략 사업 구상 정책 체제 회의 포럼 센터 정상 정상회담 관계 사태 사람
  국민 동포 한인 한인회 교민 교민회 고려인 유학생 남부 북부 서부 동부 현지 출신 협회 연합회 사회 단체 학과 연구소 문화원 유적지 전적지 기념관 기념공원 기념사업회 묘역 묘소 생가 동상 흉상 기업 시장 지역 지방 주민 시민 공장 법인 지사 지점 노선 국적 방문 순방 진출 협력 교역 투자 수출 수입 독립 의회 상원 하원 국회 언론 매체 외교부 총리실 대통령실 거주
`);

const TITLE_SET = new Set(TITLES);

/** True for a title or another noun that news writes solid with a name. */
export function isKoreanTitle(word: string): boolean {
  return TITLE_SET.has(word);
}

/**
 * What may follow a name of three or more syllables: up to two titles, a plural, a particle. A name of one or two syllables
 * is too easily the beginning of another word and takes particles only.
 */
export const koreanEndings = createEndingGrammar([TITLES, TITLES, PLURAL, COPULA, PARTICLES]);
export const shortKoreanEndings = createEndingGrammar([PLURAL, PARTICLES.concat(COPULA)]);

/** Names below this many syllables count as short. */
export const SHORT_KOREAN_SYLLABLES = 3;

/**
 * One-syllable prefixes written solid with a country or place (주카자흐스탄, 친러시아), each with the fewest syllables a name
 * must have for it to be skipped. 주- and 재- (stationed in, living in) stand before cities of three syllables too.
 */
export const KOREAN_PREFIXES: Readonly<Record<string, number>> = {
  주: 3,
  재: 3,
  대: 4,
  친: 4,
  반: 4,
  한: 4,
  남: 4,
  북: 4,
  방: 4,
  범: 4,
  탈: 4,
  구: 4,
  신: 4,
  전: 4,
  비: 4,
};

/** By code unit: fewest syllables of a name before which the unit is a prefix; 0 where it is none. */
export const prefixSyllables = new Uint8Array(65536);
for (const [prefix, syllables] of Object.entries(KOREAN_PREFIXES))
  prefixSyllables[prefix.charCodeAt(0)] = syllables;
