/** Texts of the card in popover, popup and panel. */
import type { ReaderLanguage } from '@/core/facts/types';

type CardTexts = {
  cardLabel: (name: string) => string;
  opened: (name: string, kind: string) => string;
  onPage: string;
  asOf: (date: string) => string;
  articleDay: string;
  todayDay: string;
  dateFrom: (where: string) => string;
  noPageDate: string;
  whichDay: string;
  names: string;
  copyName: (form: string) => string;
  copied: string;
  noClaims: string;
  claims: string;
  more: (count: number) => string;
  changed: string;
  nowCalled: string;
  nowHeldBy: string;
  tookOffice: string;
  leftOffice: string;
  nowStage: string;
  noLonger: string;
  conflicts: string;
  definition: string;
  source: string;
  sources: string;
  sourceNumber: (n: number) => string;
  opensNewTab: string;
  undated: string;
  weak: string;
  disputed: string;
  holder: string;
  office: string;
  acting: string;
  figures: string;
  period: string;
  amount: string;
  tableBehind: string;
  status: string;
  statusNow: string;
  notYet: string;
  uncertain: string;
  related: string;
  why: string;
  otherReadings: string;
  alsoHere: string;
  notThis: string;
  notHere: string;
  notOnSite: string;
  hiddenHere: string;
  hiddenOnSite: string;
  undo: string;
  cite: string;
  citeStyle: string;
  citeWhich: string;
  copy: string;
  timeline: string;
  offForSite: string;
  siteIsOff: string;
  pin: string;
  unpin: string;
  move: string;
  close: string;
  back: string;
  forward: string;
  menu: string;
  loading: string;
  slow: string;
  failed: string;
  retry: string;
  notFound: string;
  outdated: string;
  onlyIn: (language: string) => string;
};

export const card = {
  en: {
    cardLabel: (name) => `Footnote: ${name}`,
    opened: (name, kind) => `Footnote on ${name}, ${kind}`,
    onPage: 'In this article:',
    asOf: (date) => `as of ${date}`,
    articleDay: 'Article',
    todayDay: 'Today',
    dateFrom: (where) => `from ${where}`,
    noPageDate: 'No date found on the page',
    whichDay: 'Facts as of',
    names: 'Names',
    copyName: (form) => `Copy ${form}`,
    copied: 'Copied',
    noClaims: 'Nothing in the base is dated that early. Switch to today to see what came later.',
    claims: 'Facts',
    more: (count) => (count === 1 ? '1 more fact' : `${count} more facts`),
    changed: 'Changed since',
    nowCalled: 'Now called',
    nowHeldBy: 'Now held by',
    tookOffice: 'Took office:',
    leftOffice: 'Left office:',
    nowStage: 'Now:',
    noLonger: 'No longer true:',
    conflicts: 'Sources differ',
    definition: 'what is said',
    source: 'source',
    sources: 'Sources',
    sourceNumber: (n) => `Source ${n}`,
    opensNewTab: 'opens in a new tab',
    undated: 'undated',
    weak: 'weak source',
    disputed: 'sources differ',
    holder: 'Holder',
    office: 'Office held',
    acting: 'acting',
    figures: 'Figures',
    period: 'Period',
    amount: 'Amount',
    tableBehind: 'As a table',
    status: 'Status',
    statusNow: 'at this date',
    notYet: 'not yet at this date',
    uncertain: 'date too coarse to tell',
    related: 'Related',
    why: 'Why marked',
    otherReadings: 'It may also be',
    alsoHere: 'Also marked here:',
    notThis: 'Not this?',
    notHere: 'Unmark here',
    notOnSite: 'Unmark on this site',
    hiddenHere: 'No longer marked on this page.',
    hiddenOnSite: 'No longer marked on this site.',
    undo: 'Undo',
    cite: 'Cite',
    citeStyle: 'Style',
    citeWhich: 'Source to cite',
    copy: 'Copy',
    timeline: 'Timeline',
    offForSite: 'Off for this site',
    siteIsOff: 'Gakju is off for this site.',
    pin: 'Keep open',
    unpin: 'Let it close',
    move: 'Move with the arrow keys',
    close: 'Close',
    back: 'Back',
    forward: 'Forward',
    menu: 'More',
    loading: 'Looking it up …',
    slow: 'This takes longer than usual.',
    failed: 'This could not be looked up.',
    retry: 'Try again',
    notFound: 'The base no longer has this entry.',
    outdated: 'Gakju was updated. Reload the page to read its footnotes.',
    onlyIn: (language) => `in ${language} only`,
  },
  ko: {
    cardLabel: (name) => `각주: ${name}`,
    opened: (name, kind) => `${name} 각주, ${kind}`,
    onPage: '본문:',
    asOf: (date) => `${date} 기준`,
    articleDay: '기사 당시',
    todayDay: '오늘',
    dateFrom: (where) => `날짜: ${where}`,
    noPageDate: '페이지에서 날짜를 찾지 못함',
    whichDay: '기준일',
    names: '이름',
    copyName: (form) => `${form} 복사`,
    copied: '복사했습니다',
    noClaims: '이 날짜까지의 사실이 자료에 없습니다. 이후의 일은 ‘오늘’에서 볼 수 있습니다.',
    claims: '사실',
    more: (count) => `${count}건 더 보기`,
    changed: '그 뒤 달라진 점',
    nowCalled: '바뀐 이름:',
    nowHeldBy: '바뀐 재임자:',
    tookOffice: '취임:',
    leftOffice: '퇴임:',
    nowStage: '현재 단계:',
    noLonger: '이제는 아님:',
    conflicts: '출처마다 다름',
    definition: '내용',
    source: '출처',
    sources: '출처',
    sourceNumber: (n) => `출처 ${n}`,
    opensNewTab: '새 탭에서 열림',
    undated: '날짜 없음',
    weak: '약한 출처',
    disputed: '출처마다 다름',
    holder: '재임자',
    office: '당시 직위',
    acting: '권한대행',
    figures: '수치',
    period: '시기',
    amount: '값',
    tableBehind: '표로 보기',
    status: '진행 단계',
    statusNow: '기준일 현재',
    notYet: '기준일에는 아직',
    uncertain: '날짜가 자세하지 않아 알 수 없음',
    related: '관련 항목',
    why: '표시한 이유',
    otherReadings: '다음일 수도 있습니다',
    alsoHere: '함께 표시된 이름:',
    notThis: '이것이 아닌가요?',
    notHere: '이 페이지에서 표시 안 함',
    notOnSite: '이 사이트에서 표시 안 함',
    hiddenHere: '이 페이지에서 더는 표시하지 않습니다.',
    hiddenOnSite: '이 사이트에서 더는 표시하지 않습니다.',
    undo: '되돌리기',
    cite: '인용',
    citeStyle: '양식',
    citeWhich: '인용할 출처',
    copy: '복사',
    timeline: '연표',
    offForSite: '이 사이트에서 끄기',
    siteIsOff: '이 사이트에서 각주를 껐습니다.',
    pin: '고정',
    unpin: '고정 해제',
    move: '화살표 키로 옮기기',
    close: '닫기',
    back: '뒤로',
    forward: '앞으로',
    menu: '더 보기',
    loading: '찾는 중…',
    slow: '평소보다 오래 걸립니다.',
    failed: '자료를 불러오지 못했습니다.',
    retry: '다시 시도',
    notFound: '자료에 더는 없는 항목입니다.',
    outdated: '각주가 업데이트되었습니다. 페이지를 새로 고치면 다시 볼 수 있습니다.',
    onlyIn: (language) => `${language}로만 있음`,
  },
  ru: {
    cardLabel: (name) => `Сноска: ${name}`,
    opened: (name, kind) => `Сноска: ${name}, ${kind}`,
    onPage: 'В тексте:',
    asOf: (date) => `на дату: ${date}`,
    articleDay: 'Дата статьи',
    todayDay: 'Сегодня',
    dateFrom: (where) => `дата: ${where}`,
    noPageDate: 'Дата на странице не найдена',
    whichDay: 'Сведения на дату',
    names: 'Имена',
    copyName: (form) => `Скопировать: ${form}`,
    copied: 'Скопировано',
    noClaims: 'В базе нет сведений на столь раннюю дату. Более поздние видны на сегодня.',
    claims: 'Сведения',
    more: (count) => `Ещё сведения: ${count}`,
    changed: 'Изменилось с тех пор',
    nowCalled: 'Теперь называется',
    nowHeldBy: 'Теперь занимает',
    tookOffice: 'Вступление в должность:',
    leftOffice: 'Уход с должности:',
    nowStage: 'Теперь:',
    noLonger: 'Больше не так:',
    conflicts: 'Источники расходятся',
    definition: 'что сказано',
    source: 'источник',
    sources: 'Источники',
    sourceNumber: (n) => `Источник ${n}`,
    opensNewTab: 'откроется в новой вкладке',
    undated: 'без даты',
    weak: 'слабый источник',
    disputed: 'источники расходятся',
    holder: 'Занимает должность',
    office: 'Должность',
    acting: 'и. о.',
    figures: 'Показатели',
    period: 'Период',
    amount: 'Значение',
    tableBehind: 'Таблицей',
    status: 'Состояние',
    statusNow: 'на эту дату',
    notYet: 'на эту дату ещё нет',
    uncertain: 'дата слишком неточна',
    related: 'Связанное',
    why: 'Почему отмечено',
    otherReadings: 'Возможно также',
    alsoHere: 'Здесь отмечено и:',
    notThis: 'Не то?',
    notHere: 'Не отмечать здесь',
    notOnSite: 'Не отмечать на этом сайте',
    hiddenHere: 'На этой странице больше не отмечается.',
    hiddenOnSite: 'На этом сайте больше не отмечается.',
    undo: 'Отменить',
    cite: 'Цитата',
    citeStyle: 'Стиль',
    citeWhich: 'Какой источник',
    copy: 'Копировать',
    timeline: 'Хронология',
    offForSite: 'Не на этом сайте',
    siteIsOff: 'На этом сайте сноски выключены.',
    pin: 'Закрепить',
    unpin: 'Открепить',
    move: 'Переместить стрелками',
    close: 'Закрыть',
    back: 'Назад',
    forward: 'Вперёд',
    menu: 'Ещё',
    loading: 'Ищем …',
    slow: 'Дольше обычного.',
    failed: 'Не удалось получить сведения.',
    retry: 'Повторить',
    notFound: 'Этой записи больше нет в базе.',
    outdated: 'Расширение обновилось. Перезагрузите страницу, чтобы читать сноски.',
    onlyIn: (language) => `язык: ${language}`,
  },
  kk: {
    cardLabel: (name) => `Түсіндірме: ${name}`,
    opened: (name, kind) => `Түсіндірме: ${name}, ${kind}`,
    onPage: 'Мәтінде:',
    asOf: (date) => `${date} жағдайы`,
    articleDay: 'Мақала күні',
    todayDay: 'Бүгін',
    dateFrom: (where) => `күні: ${where}`,
    noPageDate: 'Беттен күн табылмады',
    whichDay: 'Мәлімет күні',
    names: 'Атаулар',
    copyName: (form) => `Көшіру: ${form}`,
    copied: 'Көшірілді',
    noClaims: 'Базада бұл күнге дейінгі мәлімет жоқ. Кейінгісін «Бүгін» арқылы көруге болады.',
    claims: 'Мәліметтер',
    more: (count) => `Тағы ${count} мәлімет`,
    changed: 'Содан бері өзгергені',
    nowCalled: 'Қазіргі атауы:',
    nowHeldBy: 'Қазіргі лауазым иесі:',
    tookOffice: 'Лауазымға кірісті:',
    leftOffice: 'Лауазымнан кетті:',
    nowStage: 'Қазір:',
    noLonger: 'Енді олай емес:',
    conflicts: 'Дереккөздер әртүрлі айтады',
    definition: 'не айтылған',
    source: 'дереккөз',
    sources: 'Дереккөздер',
    sourceNumber: (n) => `${n}-дереккөз`,
    opensNewTab: 'жаңа қойындыда ашылады',
    undated: 'күні жоқ',
    weak: 'әлсіз дереккөз',
    disputed: 'дереккөздер әртүрлі',
    holder: 'Лауазым иесі',
    office: 'Лауазымы',
    acting: 'м. а.',
    figures: 'Көрсеткіштер',
    period: 'Кезең',
    amount: 'Мәні',
    tableBehind: 'Кесте түрінде',
    status: 'Күйі',
    statusNow: 'осы күні',
    notYet: 'осы күні әлі жоқ',
    uncertain: 'күні тым жалпы',
    related: 'Байланысты',
    why: 'Неге белгіленген',
    otherReadings: 'Мынау да болуы мүмкін',
    alsoHere: 'Осы жерде тағы:',
    notThis: 'Бұл емес пе?',
    notHere: 'Осы бетте белгілемеу',
    notOnSite: 'Осы сайтта белгілемеу',
    hiddenHere: 'Бұл бетте енді белгіленбейді.',
    hiddenOnSite: 'Бұл сайтта енді белгіленбейді.',
    undo: 'Қайтару',
    cite: 'Дәйексөз',
    citeStyle: 'Стиль',
    citeWhich: 'Қай дереккөз',
    copy: 'Көшіру',
    timeline: 'Хронология',
    offForSite: 'Сайтта өшіру',
    siteIsOff: 'Бұл сайтта түсіндірмелер өшірілді.',
    pin: 'Бекіту',
    unpin: 'Босату',
    move: 'Көрсеткімен жылжыту',
    close: 'Жабу',
    back: 'Артқа',
    forward: 'Алға',
    menu: 'Тағы',
    loading: 'Ізделуде …',
    slow: 'Әдеттегіден ұзақ.',
    failed: 'Мәлімет алынбады.',
    retry: 'Қайталау',
    notFound: 'Бұл жазба базада енді жоқ.',
    outdated: 'Кеңейтім жаңарды. Түсіндірмелерді оқу үшін бетті қайта жүктеңіз.',
    onlyIn: (language) => `тек ${language}`,
  },
} satisfies Record<ReaderLanguage, CardTexts>;
