/** What readers call the kinds of entity, in the four languages: found by (`embassy`, 조약) and filtered by (`kind:place`). */
import type { EntityKind, ReaderLanguage } from '../facts/types';

/** Words of each kind; the first of each list is its plain name. */
const kindWords: Record<EntityKind, Record<ReaderLanguage, string>> = {
  person: { ko: '인물 사람', en: 'person people', ru: 'человек персона люди', kk: 'тұлға адам' },
  office: { ko: '직위 직책', en: 'office post', ru: 'должность пост', kk: 'лауазым' },
  country: { ko: '국가 나라', en: 'country state', ru: 'страна государство', kk: 'ел мемлекет' },
  region: { ko: '지역 권역', en: 'region', ru: 'регион', kk: 'аймақ өңір' },
  place: {
    ko: '장소 도시 건물',
    en: 'place city building',
    ru: 'место город здание',
    kk: 'орын қала ғимарат',
  },
  organisation: {
    ko: '기관 단체 조직',
    en: 'organisation organization institution',
    ru: 'организация учреждение',
    kk: 'ұйым мекеме',
  },
  company: { ko: '기업 회사', en: 'company firm business', ru: 'компания фирма', kk: 'компания кәсіпорын' },
  programme: { ko: '프로그램 사업', en: 'programme program', ru: 'программа', kk: 'бағдарлама' },
  policy: { ko: '정책 구상 전략', en: 'policy initiative strategy', ru: 'политика инициатива', kk: 'саясат' },
  agreement: {
    ko: '협정 합의 조약 양해각서',
    en: 'agreement treaty memorandum MOU deal',
    ru: 'соглашение договор меморандум',
    kk: 'келісім шарт меморандум',
  },
  infrastructure: {
    ko: '시설 인프라 기반시설',
    en: 'infrastructure facility project',
    ru: 'инфраструктура объект',
    kk: 'инфрақұрылым нысан',
  },
  event: { ko: '행사 사건', en: 'event', ru: 'событие мероприятие', kk: 'оқиға іс-шара' },
  concept: { ko: '개념 용어', en: 'concept term', ru: 'понятие термин', kk: 'ұғым' },
  statistic: { ko: '통계 수치', en: 'statistic figures', ru: 'статистика', kk: 'статистика' },
};

/** Kinds that `word`, or what it begins, is a name of in any language; none for a word of another sense. */
export function kindsCalled(word: string): EntityKind[] {
  const wanted = word.toLowerCase();
  const found: EntityKind[] = [];
  for (const [kind, words] of Object.entries(kindWords)) {
    const all = [kind, ...Object.values(words).flatMap((list) => list.split(' '))];
    if (isKind(kind) && all.some((known) => known.toLowerCase().startsWith(wanted))) found.push(kind);
  }
  return found;
}

function isKind(kind: string): kind is EntityKind {
  return Object.hasOwn(kindWords, kind);
}
