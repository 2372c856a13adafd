/** Texts of the settings page. */
import type { ReaderLanguage } from '@/core/facts/types';

type OptionsTexts = {
  title: string;
  saved: string;
  notSaved: string;
  where: string;
  scope: Record<'articles' | 'everywhere' | 'chosen', string>;
  scopeHint: Record<'articles' | 'everywhere' | 'chosen', string>;
  sitesOff: string;
  sitesOn: string;
  noSites: string;
  addSite: string;
  add: string;
  removeSite: (site: string) => string;
  notASite: string;
  marks: string;
  density: Record<'all' | 'first' | 'held', string>;
  densityHint: Record<'all' | 'first' | 'held', string>;
  forcedColours: string;
  delay: string;
  delayHint: string;
  milliseconds: (ms: number) => string;
  languages: string;
  uiLanguage: string;
  cardLanguage: string;
  cardLanguageHint: string;
  asBrowser: string;
  asInterface: string;
  look: string;
  theme: Record<'auto' | 'light' | 'dark', string>;
  keys: string;
  /** What each key does; the browser's own page of keys says the same in its own language (public/_locales). */
  commands: Record<
    'open-popup' | 'next-mention' | 'previous-mention' | 'open-mention' | 'open-panel' | 'toggle-site',
    string
  >;
  keysHint: string;
  noKey: string;
  changeKeys: string;
  memory: string;
  keepRecent: string;
  keepRecentHint: string;
  rejected: string;
  rejectedHint: string;
  forgetRejected: string;
  takeAlong: string;
  takeAlongHint: string;
  exportSettings: string;
  importSettings: string;
  imported: string;
  importIgnored: (fields: string) => string;
  notReadable: string;
  reset: string;
  resetDone: string;
  privacy: string;
};

export const options = {
  en: {
    title: 'Gakju settings',
    saved: 'Saved',
    notSaved: 'The browser refused to save this.',
    where: 'Where names are marked',
    scope: { articles: 'On articles', everywhere: 'On every page', chosen: 'On chosen sites only' },
    scopeHint: {
      articles: 'Pages that say they are one, or read like one.',
      everywhere: 'Also forums, search results, documents.',
      chosen: 'Nowhere but on the sites listed below.',
    },
    sitesOff: 'Off on these sites',
    sitesOn: 'On only on these sites',
    noSites: 'None yet.',
    addSite: 'Site, for example example.com',
    add: 'Add',
    removeSite: (site) => `Remove ${site}`,
    notASite: 'This is not the address of a site.',
    marks: 'Marks',
    density: {
      all: 'Mark every mention',
      first: 'Mark the first in each paragraph',
      held: 'Mark while Ctrl is held',
    },
    densityHint: {
      all: 'Repeats are fainter.',
      first: 'The quietest way to see everything.',
      held: 'The page stays as it is until you ask.',
    },
    forcedColours:
      'With the system’s contrast colours this browser paints marks as selected text, so they show only while Ctrl is held.',
    delay: 'Rest before a card opens',
    delayHint: 'Keys and taps open at once.',
    milliseconds: (ms) => `${ms} ms`,
    languages: 'Languages',
    uiLanguage: 'Buttons and menus',
    cardLanguage: 'Cards',
    cardLanguageHint: 'Where a text is missing in this language, another is shown and named.',
    asBrowser: 'As the browser',
    asInterface: 'As buttons and menus',
    look: 'Colours',
    theme: { auto: 'As the page or the system', light: 'Light', dark: 'Dark' },
    keys: 'Keys',
    commands: {
      'open-popup': 'Open the search',
      'next-mention': 'Go to the next marked name',
      'previous-mention': 'Go to the previous marked name',
      'open-mention': 'Open the card of the marked name',
      'open-panel': 'Open the timeline beside the page',
      'toggle-site': 'Turn Gakju off or on for this site',
    },
    keysHint: 'Keys belong to the browser and are changed there.',
    noKey: 'not set',
    changeKeys: 'Change keys',
    memory: 'What is kept',
    keepRecent: 'Keep what I looked up',
    keepRecentHint: 'On this computer only, shown in the search.',
    rejected: 'Names I unmarked',
    rejectedHint: 'On the sites where you chose “Unmark on this site”.',
    forgetRejected: 'Mark them again',
    takeAlong: 'Take along',
    takeAlongHint: 'All settings of this page as one file.',
    exportSettings: 'Export',
    importSettings: 'Import …',
    imported: 'Imported.',
    importIgnored: (fields) => `Imported, but not understood and left as it was: ${fields}.`,
    notReadable: 'This file holds no settings of Gakju.',
    reset: 'Back to the defaults',
    resetDone: 'Everything is as at first.',
    privacy: 'Everything happens on this computer. No text, no address and no look-up is ever sent anywhere.',
  },
  ko: {
    title: '각주 설정',
    saved: '저장했습니다',
    notSaved: '브라우저가 저장을 거부했습니다.',
    where: '어디에서 표시할까요',
    scope: { articles: '기사에서', everywhere: '모든 페이지에서', chosen: '고른 사이트에서만' },
    scopeHint: {
      articles: '기사라고 밝히거나 기사처럼 쓰인 페이지입니다.',
      everywhere: '게시판, 검색 결과, 문서에서도 표시합니다.',
      chosen: '아래에 적은 사이트 밖에서는 표시하지 않습니다.',
    },
    sitesOff: '끈 사이트',
    sitesOn: '켠 사이트',
    noSites: '아직 없습니다.',
    addSite: '사이트 주소, 예: example.com',
    add: '추가',
    removeSite: (site) => `${site} 빼기`,
    notASite: '사이트 주소가 아닙니다.',
    marks: '표시 방식',
    density: { all: '나올 때마다', first: '문단마다 처음 한 번', held: 'Ctrl 키를 누르는 동안만' },
    densityHint: {
      all: '되풀이되는 이름은 더 흐리게 표시합니다.',
      first: '빠뜨리지 않으면서 가장 조용합니다.',
      held: '누르기 전에는 페이지가 그대로입니다.',
    },
    forcedColours:
      '고대비 모드에서는 이 브라우저가 표시를 선택한 글자처럼 칠하므로, Ctrl 키를 누르고 있는 동안에만 표시합니다.',
    delay: '카드가 열리기까지 머무는 시간',
    delayHint: '키나 탭으로는 바로 열립니다.',
    milliseconds: (ms) => `${ms}밀리초`,
    languages: '언어',
    uiLanguage: '단추와 메뉴',
    cardLanguage: '카드',
    cardLanguageHint: '이 언어로 된 글이 없으면 다른 언어로 보여 주고 무슨 언어인지 밝힙니다.',
    asBrowser: '브라우저와 같게',
    asInterface: '단추와 메뉴와 같게',
    look: '색',
    theme: { auto: '페이지나 시스템에 맞추기', light: '밝게', dark: '어둡게' },
    keys: '단축키',
    commands: {
      'open-popup': '찾기 창 열기',
      'next-mention': '다음 표시된 이름으로 이동',
      'previous-mention': '이전 표시된 이름으로 이동',
      'open-mention': '표시된 이름의 카드 열기',
      'open-panel': '옆 패널에 연표 열기',
      'toggle-site': '이 사이트에서 각주 끄기 또는 켜기',
    },
    keysHint: '단축키는 브라우저가 관리하며 그곳에서 바꿉니다.',
    noKey: '없음',
    changeKeys: '단축키 바꾸기',
    memory: '기억하는 것',
    keepRecent: '찾아본 항목을 남겨 두기',
    keepRecentHint: '이 컴퓨터에만 남고 검색 창에 나옵니다.',
    rejected: '표시를 끈 이름',
    rejectedHint: '‘이 사이트에서 표시 안 함’을 고른 이름입니다.',
    forgetRejected: '다시 표시하기',
    takeAlong: '설정 옮기기',
    takeAlongHint: '이 페이지의 모든 설정을 파일 하나에 담습니다.',
    exportSettings: '내보내기',
    importSettings: '가져오기…',
    imported: '가져왔습니다.',
    importIgnored: (fields) => `가져왔습니다. 다음은 알아볼 수 없어 그대로 두었습니다: ${fields}.`,
    notReadable: '각주의 설정 파일이 아닙니다.',
    reset: '처음 설정으로',
    resetDone: '처음 설정으로 되돌렸습니다.',
    privacy: '모든 일은 이 컴퓨터 안에서 이루어집니다. 글도 주소도 검색어도 밖으로 보내지 않습니다.',
  },
  ru: {
    title: 'Настройки Gakju',
    saved: 'Сохранено',
    notSaved: 'Браузер не дал сохранить.',
    where: 'Где отмечать имена',
    scope: { articles: 'В статьях', everywhere: 'На всех страницах', chosen: 'Только на выбранных сайтах' },
    scopeHint: {
      articles: 'На страницах, которые названы статьёй или похожи на неё.',
      everywhere: 'Также на форумах, в поиске, в документах.',
      chosen: 'Нигде, кроме сайтов из списка ниже.',
    },
    sitesOff: 'Выключено на сайтах',
    sitesOn: 'Включено только на сайтах',
    noSites: 'Пока нет.',
    addSite: 'Сайт, например example.com',
    add: 'Добавить',
    removeSite: (site) => `Убрать ${site}`,
    notASite: 'Это не адрес сайта.',
    marks: 'Отметки',
    density: { all: 'Каждое упоминание', first: 'Первое в каждом абзаце', held: 'Пока нажата Ctrl' },
    densityHint: {
      all: 'Повторы бледнее.',
      first: 'Тише всего и ничего не пропущено.',
      held: 'Страница не меняется, пока вы не попросите.',
    },
    forcedColours:
      'В режиме контрастных цветов этот браузер рисует отметки как выделенный текст, поэтому они видны, только пока нажата клавиша Ctrl.',
    delay: 'Задержка перед карточкой',
    delayHint: 'По клавише и касанию — сразу.',
    milliseconds: (ms) => `${ms} мс`,
    languages: 'Языки',
    uiLanguage: 'Кнопки и меню',
    cardLanguage: 'Карточки',
    cardLanguageHint: 'Если текста на этом языке нет, показан другой, и язык назван.',
    asBrowser: 'Как в браузере',
    asInterface: 'Как у кнопок и меню',
    look: 'Цвета',
    theme: { auto: 'Как на странице или в системе', light: 'Светлые', dark: 'Тёмные' },
    keys: 'Клавиши',
    commands: {
      'open-popup': 'Открыть поиск',
      'next-mention': 'К следующему отмеченному имени',
      'previous-mention': 'К предыдущему отмеченному имени',
      'open-mention': 'Открыть карточку отмеченного имени',
      'open-panel': 'Открыть хронологию сбоку',
      'toggle-site': 'Выключить или включить Gakju на этом сайте',
    },
    keysHint: 'Клавишами распоряжается браузер, там их и меняют.',
    noKey: 'не задана',
    changeKeys: 'Изменить клавиши',
    memory: 'Что хранится',
    keepRecent: 'Помнить, что я искал',
    keepRecentHint: 'Только на этом компьютере, видно в поиске.',
    rejected: 'Имена без отметки',
    rejectedHint: 'На сайтах, где вы выбрали «Не отмечать на этом сайте».',
    forgetRejected: 'Отмечать снова',
    takeAlong: 'Перенос настроек',
    takeAlongHint: 'Все настройки этой страницы одним файлом.',
    exportSettings: 'Сохранить в файл',
    importSettings: 'Загрузить …',
    imported: 'Загружено.',
    importIgnored: (fields) => `Загружено; не понято и оставлено как было: ${fields}.`,
    notReadable: 'В этом файле нет настроек Gakju.',
    reset: 'Вернуть исходные',
    resetDone: 'Всё как в начале.',
    privacy: 'Всё происходит на этом компьютере. Ни текст, ни адреса, ни запросы никуда не отправляются.',
  },
  kk: {
    title: 'Gakju баптаулары',
    saved: 'Сақталды',
    notSaved: 'Браузер сақтамады.',
    where: 'Атаулар қайда белгіленеді',
    scope: { articles: 'Мақалаларда', everywhere: 'Барлық бетте', chosen: 'Таңдалған сайттарда ғана' },
    scopeHint: {
      articles: 'Мақала деп көрсетілген не мақалаға ұқсас беттерде.',
      everywhere: 'Форумда, іздеуде, құжаттарда да.',
      chosen: 'Төмендегі сайттардан басқа еш жерде.',
    },
    sitesOff: 'Өшірілген сайттар',
    sitesOn: 'Қосылған сайттар',
    noSites: 'Әзірге жоқ.',
    addSite: 'Сайт, мысалы example.com',
    add: 'Қосу',
    removeSite: (site) => `${site} алып тастау`,
    notASite: 'Бұл сайт мекенжайы емес.',
    marks: 'Белгілер',
    density: { all: 'Әр кездескенде', first: 'Әр абзацта бірінші рет', held: 'Ctrl басулы тұрғанда' },
    densityHint: {
      all: 'Қайталануы бозғылт болады.',
      first: 'Ең тыныш, ештеңе қалмайды.',
      held: 'Сұрағанға дейін бет өзгермейді.',
    },
    forcedColours:
      'Контрасты түстер режимінде бұл браузер белгілерді ерекшеленген мәтіндей бояйды, сондықтан олар Ctrl басылып тұрғанда ғана көрінеді.',
    delay: 'Карточка ашылғанға дейінгі уақыт',
    delayHint: 'Перне мен түрту бірден ашады.',
    milliseconds: (ms) => `${ms} мс`,
    languages: 'Тілдер',
    uiLanguage: 'Түймелер мен мәзір',
    cardLanguage: 'Карточкалар',
    cardLanguageHint: 'Бұл тілде мәтін болмаса, басқасы көрсетіліп, тілі аталады.',
    asBrowser: 'Браузердегідей',
    asInterface: 'Түймелер мен мәзірдегідей',
    look: 'Түстер',
    theme: { auto: 'Бет не жүйедегідей', light: 'Ашық', dark: 'Қараңғы' },
    keys: 'Пернелер',
    commands: {
      'open-popup': 'Іздеуді ашу',
      'next-mention': 'Келесі белгіленген атауға өту',
      'previous-mention': 'Алдыңғы белгіленген атауға өту',
      'open-mention': 'Белгіленген атаудың карточкасын ашу',
      'open-panel': 'Бүйірден хронологияны ашу',
      'toggle-site': 'Осы сайтта Gakju өшіру немесе қосу',
    },
    keysHint: 'Пернелерді браузер басқарады, сонда өзгертіледі.',
    noKey: 'берілмеген',
    changeKeys: 'Пернелерді өзгерту',
    memory: 'Не сақталады',
    keepRecent: 'Іздегендерімді сақтау',
    keepRecentHint: 'Тек осы компьютерде, іздеуде көрінеді.',
    rejected: 'Белгісі алынған атаулар',
    rejectedHint: '«Осы сайтта белгілемеу» таңдалған сайттарда.',
    forgetRejected: 'Қайта белгілеу',
    takeAlong: 'Баптауларды көшіру',
    takeAlongHint: 'Осы беттің барлық баптауы бір файлда.',
    exportSettings: 'Файлға сақтау',
    importSettings: 'Жүктеу …',
    imported: 'Жүктелді.',
    importIgnored: (fields) => `Жүктелді; түсініксіз болып, сол күйі қалғаны: ${fields}.`,
    notReadable: 'Бұл файлда Gakju баптаулары жоқ.',
    reset: 'Бастапқы күйге',
    resetDone: 'Бәрі бастапқыдай.',
    privacy: 'Бәрі осы компьютерде болады. Мәтін де, мекенжай да, іздеу де ешқайда жіберілмейді.',
  },
} satisfies Record<ReaderLanguage, OptionsTexts>;
