/** Words of the toolbar popup. */
import type { PageState } from '@/core/dossier';
import type { ReaderLanguage } from '@/core/facts/types';
import type { MatchedBy } from '@/core/search/types';

type PopupTexts = {
  title: string;
  searchLabel: string;
  placeholder: string;
  clear: string;
  /** Heading of this page's entities. */
  onPage: string;
  recent: string;
  forgetRecent: string;
  results: string;
  /** For screen readers, after each change. */
  resultCount: (count: number) => string;
  nothing: (query: string) => string;
  nothingHint: string;
  examples: string;
  mentions: (count: number) => string;
  /** Why a row is there; null where the name itself shows it. */
  matchedBy: Record<MatchedBy, string | null>;
  readAs: (text: string) => string;
  alsoOnPage: string;
  back: string;
  openPanel: string;
  settings: string;
  /** Label of the site switch. */
  markSite: (site: string) => string;
  on: string;
  off: string;
  states: Record<PageState | 'no-page' | 'empty', { title: string; detail: string }>;
  article: string;
  entities: (count: number) => string;
  failed: string;
  retry: string;
};

export const popup = {
  ko: {
    title: '각주',
    searchLabel: '이름이나 설명으로 찾기',
    placeholder: '이름, 초성, 연도로 찾기',
    clear: '지우기',
    onPage: '이 페이지에 나오는 이름',
    recent: '최근에 본 항목',
    forgetRecent: '기록 지우기',
    results: '검색 결과',
    resultCount: (count) => (count === 0 ? '검색 결과가 없습니다' : `검색 결과 ${count}건`),
    nothing: (query) => `‘${query}’에 해당하는 항목이 없습니다`,
    nothingHint: '다른 언어나 초성으로도 찾을 수 있습니다. 예: ㅌㅋㅇㅍ, tokaev, Токаев',
    examples:
      '초성(ㅎㅂㄷ), 로마자(tokaev), 키릴 문자(Токаев), 설명과 연도(2021 정상회담)로 찾을 수 있습니다.',
    mentions: (count) => `${count}회`,
    matchedBy: {
      name: null,
      start: null,
      part: null,
      initials: '초성',
      layout: null,
      sound: '발음이 비슷함',
      meaning: '뜻이 같음',
      typo: '오타 보정',
      description: '설명에서',
      filter: null,
    },
    readAs: (text) => `‘${text}’로 읽음`,
    alsoOnPage: '이 페이지에 있음',
    back: '목록으로',
    openPanel: '연표 열기',
    settings: '설정',
    markSite: (site) => `${site}에서 이름 표시`,
    on: '켬',
    off: '끔',
    states: {
      ready: { title: '기사', detail: '' },
      reading: { title: '페이지를 읽는 중입니다', detail: '이름을 찾는 대로 여기에 나타납니다.' },
      'not-an-article': {
        title: '기사가 아닌 페이지입니다',
        detail: '그래서 이름을 표시하지 않았습니다. 설정에서 모든 페이지로 바꿀 수 있습니다.',
      },
      'off-for-site': { title: '이 사이트에서는 꺼 두었습니다', detail: '아래에서 다시 켤 수 있습니다.' },
      off: { title: '선택한 사이트에서만 표시합니다', detail: '이 사이트는 선택한 사이트가 아닙니다.' },
      unreadable: {
        title: '이 페이지는 읽을 수 없습니다',
        detail: 'PDF나 글이 없는 페이지에는 표시할 수 없습니다.',
      },
      'no-page': {
        title: '표시할 수 없는 페이지입니다',
        detail: '브라우저 화면이거나 각주를 설치하기 전에 연 탭입니다. 뉴스라면 새로 고침해 보세요.',
      },
      empty: { title: '이 기사에는 아는 이름이 없습니다', detail: '검색은 언제나 쓸 수 있습니다.' },
    },
    article: '기사',
    entities: (count) => `이름 ${count}개`,
    failed: '자료를 불러오지 못했습니다',
    retry: '다시 시도',
  },
  en: {
    title: 'Gakju',
    searchLabel: 'Find by name or description',
    placeholder: 'Name, description or year',
    clear: 'Clear',
    onPage: 'On this page',
    recent: 'Looked up lately',
    forgetRecent: 'Clear history',
    results: 'Results',
    resultCount: (count) => (count === 0 ? 'No results' : count === 1 ? '1 result' : `${count} results`),
    nothing: (query) => `Nothing found for “${query}”`,
    nothingHint: 'Any of the four languages will do, so will Korean initials: ㅌㅋㅇㅍ, tokaev, Токаев',
    examples:
      'Search in any script: tokaev, Токаев, 홍범도, initials (ㅎㅂㄷ), or a description (2021 summit).',
    mentions: (count) => `${count}×`,
    matchedBy: {
      name: null,
      start: null,
      part: null,
      initials: 'initials',
      layout: null,
      sound: 'sounds like it',
      meaning: 'same meaning',
      typo: 'similar spelling',
      description: 'in its description',
      filter: null,
    },
    readAs: (text) => `read as “${text}”`,
    alsoOnPage: 'on this page',
    back: 'Back to the list',
    openPanel: 'Open timeline',
    settings: 'Settings',
    markSite: (site) => `Mark names on ${site}`,
    on: 'On',
    off: 'Off',
    states: {
      ready: { title: 'Article', detail: '' },
      reading: { title: 'Reading this page', detail: 'Names appear here as they are found.' },
      'not-an-article': {
        title: 'Not an article',
        detail: 'So no names are marked here. Settings can turn on every page.',
      },
      'off-for-site': { title: 'Turned off for this site', detail: 'Turn it on again below.' },
      off: { title: 'Only chosen sites are marked', detail: 'This site is not one of them.' },
      unreadable: {
        title: 'This page cannot be read',
        detail: 'PDF files and pages without text cannot be marked.',
      },
      'no-page': {
        title: 'Nothing to mark here',
        detail: 'A page of the browser itself, or a tab opened before Gakju. If it is news, reload it.',
      },
      empty: { title: 'No known names in this article', detail: 'Search works all the same.' },
    },
    article: 'Article',
    entities: (count) => (count === 1 ? '1 name' : `${count} names`),
    failed: 'The facts could not be loaded',
    retry: 'Try again',
  },
  ru: {
    title: 'Gakju',
    searchLabel: 'Поиск по имени или описанию',
    placeholder: 'Имя, описание или год',
    clear: 'Очистить',
    onPage: 'На этой странице',
    recent: 'Недавно открытые',
    forgetRecent: 'Очистить историю',
    results: 'Результаты',
    resultCount: (count) => (count === 0 ? 'Ничего не найдено' : `Найдено: ${count}`),
    nothing: (query) => `По запросу «${query}» ничего не найдено`,
    nothingHint: 'Можно искать на любом из четырёх языков: Токаев, tokaev, 토카예프, ㅌㅋㅇㅍ',
    examples:
      'Ищите на любом языке: Токаев, tokaev, 홍범도, начальные согласные (ㅎㅂㄷ) или описание (саммит 2021).',
    mentions: (count) => `${count}×`,
    matchedBy: {
      name: null,
      start: null,
      part: null,
      initials: 'начальные согласные',
      layout: null,
      sound: 'похоже звучит',
      meaning: 'то же по смыслу',
      typo: 'похожее написание',
      description: 'в описании',
      filter: null,
    },
    readAs: (text) => `прочитано как «${text}»`,
    alsoOnPage: 'на этой странице',
    back: 'Назад к списку',
    openPanel: 'Открыть хронологию',
    settings: 'Настройки',
    markSite: (site) => `Отмечать имена на ${site}`,
    on: 'Вкл.',
    off: 'Выкл.',
    states: {
      ready: { title: 'Статья', detail: '' },
      reading: { title: 'Страница читается', detail: 'Имена появятся здесь по мере нахождения.' },
      'not-an-article': {
        title: 'Это не статья',
        detail: 'Поэтому имена здесь не отмечены. В настройках можно включить все страницы.',
      },
      'off-for-site': { title: 'На этом сайте выключено', detail: 'Включить снова можно ниже.' },
      off: { title: 'Отмечаются только выбранные сайты', detail: 'Этого сайта среди них нет.' },
      unreadable: {
        title: 'Страницу нельзя прочитать',
        detail: 'Файлы PDF и страницы без текста не отмечаются.',
      },
      'no-page': {
        title: 'Здесь нечего отмечать',
        detail: 'Это страница браузера или вкладка, открытая до установки. Если это новость, обновите её.',
      },
      empty: { title: 'Знакомых имён в статье нет', detail: 'Поиск работает в любом случае.' },
    },
    article: 'Статья',
    entities: (count) => `Имён: ${count}`,
    failed: 'Не удалось загрузить данные',
    retry: 'Повторить',
  },
  kk: {
    title: 'Gakju',
    searchLabel: 'Атауы немесе сипаттамасы бойынша іздеу',
    placeholder: 'Атау, сипаттама немесе жыл',
    clear: 'Тазалау',
    onPage: 'Осы бетте',
    recent: 'Жақында қаралған',
    forgetRecent: 'Тарихты тазалау',
    results: 'Нәтижелер',
    resultCount: (count) => (count === 0 ? 'Ештеңе табылмады' : `Табылғаны: ${count}`),
    nothing: (query) => `«${query}» бойынша ештеңе табылмады`,
    nothingHint: 'Төрт тілдің кез келгенінде іздеуге болады: Тоқаев, tokaev, 토카예프, ㅌㅋㅇㅍ',
    examples:
      'Кез келген тілде іздеңіз: Тоқаев, tokaev, 홍범도, бастапқы дауыссыздар (ㅎㅂㄷ) немесе сипаттама.',
    mentions: (count) => `${count}×`,
    matchedBy: {
      name: null,
      start: null,
      part: null,
      initials: 'бастапқы дауыссыздар',
      layout: null,
      sound: 'естілуі ұқсас',
      meaning: 'мағынасы бірдей',
      typo: 'жазылуы ұқсас',
      description: 'сипаттамада',
      filter: null,
    },
    readAs: (text) => `«${text}» деп оқылды`,
    alsoOnPage: 'осы бетте бар',
    back: 'Тізімге оралу',
    openPanel: 'Хронологияны ашу',
    settings: 'Баптаулар',
    markSite: (site) => `${site} сайтында атауларды белгілеу`,
    on: 'Қосулы',
    off: 'Өшірулі',
    states: {
      ready: { title: 'Мақала', detail: '' },
      reading: { title: 'Бет оқылып жатыр', detail: 'Атаулар табылған сайын осында шығады.' },
      'not-an-article': {
        title: 'Бұл мақала емес',
        detail: 'Сондықтан атаулар белгіленбеді. Баптауларда барлық бетті қосуға болады.',
      },
      'off-for-site': { title: 'Бұл сайтта өшірілген', detail: 'Төменде қайта қосуға болады.' },
      off: { title: 'Тек таңдалған сайттар белгіленеді', detail: 'Бұл сайт олардың қатарында жоқ.' },
      unreadable: {
        title: 'Бұл бетті оқу мүмкін емес',
        detail: 'PDF файлдар мен мәтінсіз беттер белгіленбейді.',
      },
      'no-page': {
        title: 'Мұнда белгілейтін ештеңе жоқ',
        detail: 'Бұл браузердің өз беті немесе орнатқанға дейін ашылған қойынды. Жаңалық болса, жаңартыңыз.',
      },
      empty: { title: 'Бұл мақалада таныс атау жоқ', detail: 'Іздеу бәрібір жұмыс істейді.' },
    },
    article: 'Мақала',
    entities: (count) => `Атау: ${count}`,
    failed: 'Деректер жүктелмеді',
    retry: 'Қайталау',
  },
} satisfies Record<ReaderLanguage, PopupTexts>;
