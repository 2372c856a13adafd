/** Russian texts of the side panel. */
import type { PanelTexts } from './panel';

/** Russian counts three ways: 1 имя, 2 имени, 5 имён. */
const plural = new Intl.PluralRules('ru');

function counted(count: number, one: string, few: string, many: string): string {
  const rule = plural.select(count);
  return `${count} ${rule === 'one' ? one : rule === 'few' ? few : many}`;
}

const entries = (count: number) => counted(count, 'запись', 'записи', 'записей');

export const panelRu: PanelTexts = {
  panel: 'Gakju: эта страница и хронология',
  tabs: { article: 'Эта статья', timeline: 'Хронология', figures: 'Цифры' },
  openInTab: 'Открыть во вкладке',
  close: 'Закрыть',
  states: {
    reading: { title: 'Читаем страницу …', hint: 'Имена появятся здесь по мере нахождения.' },
    'not-an-article': {
      title: 'Эта страница не похожа на статью',
      hint: 'Имена отмечаются только в статьях. В хронологии есть вся база.',
    },
    'off-for-site': { title: 'На этом сайте сноски выключены', hint: 'Страницы сайта не читаются.' },
    off: { title: 'Сноски выключены', hint: 'Включить их можно в настройках.' },
    unreadable: {
      title: 'Эту страницу прочесть нельзя',
      hint: 'Браузер не пускает расширения на свои страницы, в магазины и в документы PDF.',
    },
    'no-tab': { title: 'Нет страницы для чтения', hint: 'Откройте статью, и её имена появятся здесь.' },
    broken: {
      title: 'Базу сведений загрузить не удалось',
      hint: 'Закройте и снова откройте панель. Если не поможет, переустановите расширение.',
    },
  },
  turnOnSite: 'Включить на этом сайте',
  turnOn: 'Открыть настройки',
  reload: 'Повторить',

  found: (entities, mentions) =>
    `${counted(entities, 'имя', 'имени', 'имён')}, ${counted(mentions, 'упоминание', 'упоминания', 'упоминаний')}`,
  foundNothing: {
    title: 'В этой статье нет имён из базы',
    hint: 'База посвящена отношениям Кореи и Казахстана. Вся она — в хронологии.',
  },
  order: 'Порядок',
  asRead: 'По тексту',
  byKind: 'По видам',
  mentions: (count) => counted(count, 'упоминание', 'упоминания', 'упоминаний'),
  jump: (name, at, count) =>
    count === 1
      ? `Показать в тексте: ${name}`
      : `Показать в тексте: ${name}, ${(at % count) + 1} из ${count}`,
  jumpBack: 'Вернуться к месту чтения',
  openCard: (name) => `Сведения: ${name}`,
  onTimeline: (name) => `Хронология: ${name}`,
  possible: 'Возможно, имеется в виду',
  possibleHint: 'Не отмечено: в тексте мало подтверждений.',
  unknown: 'Нет в базе',
  unknownHint: 'Похоже, относится к теме, но в базе этого нет.',
  exportUnknown: 'Сохранить список',
  dated: (date) => `Статья: ${date}`,
  dateFrom: (where) => `откуда дата: ${where}`,
  noDate: 'Дата не найдена; сведения на сегодня',
  changedSince: (count) => `С тех пор ${counted(count, 'изменение', 'изменения', 'изменений')}`,
  changedNote: 'То, что статья считает данностью и что сегодня иначе.',

  scope: 'События',
  scopePage: 'имён этой статьи',
  scopeAll: 'всей базы',
  filterPlaceholder: 'Слово, имя или год',
  filters: 'Фильтры',
  filtersSet: (count) => `Фильтры, включено: ${count}`,
  ofType: 'Что',
  types: {
    event: 'События',
    claim: 'Факты',
    step: 'Этапы соглашений',
    term: 'Сроки в должности',
    course: 'Соглашения и проекты',
    name: 'Названия в ходу',
  },
  ofKind: 'О чём',
  ofEntity: 'Имя',
  anyEntity: 'любое',
  sourceLanguage: 'Язык источника',
  strength: 'Источники',
  strengths: { weak: 'все', fair: 'пресса и выше', good: 'официальные и агентства' },
  disputedOnly: 'Только где источники расходятся',
  clearFilters: 'Сбросить фильтры',
  shown: (shown, all) => (shown === all ? entries(all) : `${shown} из ${entries(all)}`),
  noEvents: { title: 'Здесь нет датированных фактов', hint: 'Выберите всю базу, чтобы увидеть всё.' },
  nothingFits: { title: 'Под фильтры ничего не подходит', hint: '' },
  nothingInPeriod: { title: 'В этом периоде ничего нет', hint: '' },
  showAllPeriods: 'Показать все годы',

  axis: 'Ось времени',
  periodFrom: 'Показано с',
  periodTo: 'Показано до',
  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  whole: 'Все годы',
  thisArticle: 'Эта статья',
  today: 'Сегодня',
  goToArticle: 'К дате статьи',
  events: 'События по годам',
  inYear: (year, count) => `${year}, ${entries(count)}`,
  beyond: { earlier: (count) => `Раньше: ещё ${count}`, later: (count) => `Позже: ещё ${count}` },
  lanes: { term: 'В должности', course: 'Соглашения и проекты', name: 'Названия в ходу' },

  ongoing: 'по сей день',
  acting: 'и. о.',
  disputed: 'источники расходятся',
  weak: 'слабый источник',
  sources: 'Источники',
  detail: 'Подробнее',
  concerns: 'Касается',
  showOnPage: 'Показать в тексте',
  copy: 'Копировать со ссылкой на источник',
  copied: 'Скопировано',
  notCopied: 'Скопировать не удалось',
  undated: 'без даты',
  opensNewTab: 'откроется в новой вкладке',

  take: 'Экспорт',
  formats: {
    json: 'JSON',
    csv: 'Таблица CSV',
    ics: 'Календарь (iCalendar)',
    timelinejs: 'Лист TimelineJS',
    markdown: 'Markdown с источниками',
  },
  print: 'Печать',
  exportedFrom: 'Хронология Gakju',

  figuresIntro: 'Цифры об одном и том же, каждая с источником. Значения одного периода не усредняются.',
  noFigures: { title: 'Рядов цифр здесь нет', hint: 'Выберите всю базу, чтобы увидеть все.' },
  conflictingFigures: 'источники расходятся',

  help: 'Клавиши',
  keys: [
    ['↑ ↓', 'предыдущая, следующая запись'],
    ['Enter', 'раскрыть или свернуть запись'],
    ['Home End', 'первая, последняя запись'],
    ['← →', 'раньше, позже'],
    ['+ −', 'приблизить, отдалить'],
    ['0', 'все годы'],
    ['A', 'к дате статьи'],
    ['/', 'фильтр'],
    ['Esc', 'закрыть, очистить'],
    ['?', 'эти клавиши'],
  ],
};
