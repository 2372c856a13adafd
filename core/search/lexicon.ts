/**
 * The everyday words of this field in the four languages, a row for each notion: a reader who asks in Russian or Kazakh
 * for «первый президент» is understood where the fact base tells it in Korean and English only. General words alone, no
 * names: names are the fact base's business.
 */

import { stemsOf } from './stems';

/** Forms of a row are separated by spaces, several words of one form joined by `_`. */
const ROWS = `
first 1st|초대 첫 최초 제1차 1차|первый|бірінші тұңғыш алғашқы
second 2nd|두번째 제2차 2차|второй|екінші
third 3rd|세번째 제3차 3차|третий|үшінші
fourth 4th|네번째 제4차 4차|четвёртый|төртінші
fifth 5th|다섯번째 제5차 5차|пятый|бесінші
tenth 10th|제10차 10차 10주년|десятый десятилетие|оныншы
twelfth 12th|제12차 12차|двенадцатый 12-й|он екінші
former previous ex|전직 전 옛|бывший экс|бұрынғы экс
current present incumbent|현직 현재 현|нынешний действующий|қазіргі
new|새로운 신|новый|жаңа
president leader head_of_state|대통령 정상 국가원수|президент глава лидер|президент басшы
prime_minister premier|총리|премьер премьер-министр|премьер-министр
deputy vice|부|заместитель вице|орынбасар вице
minister|장관|министр|министр
ministry|부처 부 부서|министерство|министрлік
ambassador|대사|посол|елші
embassy|대사관|посольство|елшілік
consulate consulate-general consul|영사관 총영사관|консульство генконсульство консул|консулдық бас_консулдық
government|정부|правительство|үкімет
parliament|의회 국회|парламент|парламент
capital|수도|столица|астанасы елорда
city town|도시 시|город|қала
region province|지역 주|область регион|облыс өңір
republic|공화국|республика|республика
country nation|나라 국가|страна|ел
peninsula|반도|полуостров|түбек
north northern|북 북방 북쪽|север северный|солтүстік
south southern|남 남쪽|юг южный|оңтүстік
east eastern|동 동부 동쪽|восток восточный|шығыс
west western|서 서쪽|запад западный|батыс
central|중앙|центральный|орталық
asia|아시아|азия|азия
korea|한국 코리아 대한민국|корея|корея
korean|한국 한국의 한국인|корейский кореец корейцы|корей кәріс
kazakh kazakhstani|카자흐 카자흐스탄|казахский казахстанский|қазақ қазақстандық
soviet ussr|소련|советский союз ссср|кеңес кеңестік
japan japanese|일본 일제|япония японский|жапония жапон
general commander|장군 사령관 대장|генерал командир полководец|генерал қолбасшы
independence independent|독립|независимость независимый|тәуелсіздік тәуелсіз
fighter activist patriot hero partisan|독립운동가 투사 의병 지사 영웅|борец герой партизан|күрескер батыр партизан
independence_fighter independence_activist|독립운동가 독립군|борец_за_независимость|тәуелсіздік_күрескері
war|전쟁|война|соғыс
battle fight|전투 대첩|битва бой сражение|шайқас ұрыс
army military academy|군 육군 사관학교 육사|армия военный военная_академия|әскер армия әскери
bust statue monument|흉상 동상|бюст памятник статуя|мүсін ескерткіш бюст
remains ashes|유해|останки прах|сүйек сүйегі
return repatriation|봉환 귀환 송환|возвращение репатриация передача|қайтару оралту
grave tomb burial cemetery|묘 묘역 묘지 현충원|могила кладбище|зират бейіт
medal order decoration award|훈장 메달 서훈|орден медаль награда|орден медаль марапат
birth born|출생 탄생|рождение родился|туған
death died|사망 별세 서거|смерть умер|өлім қайтыс
summit talks|정상회담 정상회의 회담|саммит переговоры встреча|саммит келіссөз кездесу
visit trip|방문 방한 국빈방문 순방|визит поездка|сапар
state_visit|국빈_방문 국빈방문|государственный_визит госвизит|мемлекеттік_сапар
meeting gathering|간담회 만남 회의 모임|встреча совещание|кездесу жиналыс
forum|포럼|форум|форум
secretariat|사무국|секретариат|хатшылық секретариат
committee commission|위원회|комитет комиссия|комитет комиссия
conference|회의|конференция|конференция
statement declaration|성명 선언 공동성명 선언문|заявление декларация|мәлімдеме декларация
joint|공동|совместный|бірлескен
agreement deal accord|협정 합의|соглашение договорённость|келісім
treaty|조약|договор|шарт
mou memorandum|양해각서 엠오유|меморандум|меморандум
letter_of_intent loi|의향서|письмо_о_намерениях|ниет_хаты
transfer|이송 이전|передача|беру
prisoner sentenced convict|수형자 죄수 재소자|осуждённый заключённый|сотталған
partnership partner|동반자 동반자관계 파트너|партнёрство партнёр|серіктестік әріптестік
strategic|전략적|стратегический|стратегиялық
cooperation|협력|сотрудничество|ынтымақтастық
relations ties|관계|отношения|қатынастар
diplomatic diplomacy|외교 수교|дипломатический дипломатия|дипломатиялық дипломатия
establishment establish founding opening|수립 설립 설치 개설 개소|установление создание открытие учреждение|орнату құру ашу
anniversary|주년 기념|годовщина юбилей|мерейтой жылдық
policy|정책|политика|саясат
strategy|전략|стратегия|стратегия
plan|계획|план|жоспар
programme program|프로그램 사업|программа|бағдарлама
project|사업 프로젝트|проект|жоба
initiative|구상 이니셔티브|инициатива|бастама
development|발전 개발|развитие|даму
reform|개혁|реформа|реформа
economy economic|경제|экономика экономический|экономика экономикалық
trade commerce turnover|무역 교역 통상|торговля товарооборот торговый|сауда тауар_айналымы
investment invest|투자|инвестиции инвестиция|инвестиция
export exports|수출|экспорт|экспорт
import imports|수입|импорт|импорт
finance financial|금융|финансы финансовый|қаржы
bank|은행|банк|банк
centre center hub|센터|центр|орталық
international|국제|международный|халықаралық
museum|박물관|музей|мұражай музей
exhibition show|전시 전시회 특별전|выставка экспозиция|көрме
culture cultural|문화|культура культурный|мәдениет мәдени
exchange|교류|обмен|алмасу
year|해 년|год|жыл
gold golden|황금 금|золото золотой|алтын
silver|은|серебро серебряный|күміс
bronze|동메달|бронза бронзовый|қола
olympics olympic games|올림픽|олимпиада олимпийский|олимпиада
athlete player sportsman|선수|спортсмен игрок|спортшы ойыншы
archer archery|양궁 궁사|лучница лучник|садақшы
volleyball|배구|волейбол волейболистка|волейбол
weightlifter weightlifting|역도|тяжелоатлет штангист|ауыр_атлет зілтемірші
doping|도핑|допинг|допинг
road highway motorway|도로 고속도로|дорога автодорога трасса|жол автожол
ring_road ring orbital bypass|순환도로 외곽순환도로 우회도로|кольцевая кольцевая_дорога объездная|айналма айналма_жол
plant factory|공장|завод|зауыт
power_plant power_station|발전소|электростанция тэц|электр_станциясы
power electricity energy|전력 에너지 전기|энергетика электроэнергия|энергетика электр
gas|가스|газ газовый|газ
oil petroleum|석유 원유|нефть|мұнай
car automobile vehicle auto|자동차 차|автомобиль машина авто|автокөлік көлік
electric electric_car ev|전기차 전기|электромобиль электрический|электромобиль
hydrogen|수소|водород|сутегі
mineral minerals|광물|минерал минералы|минерал
critical|핵심|критический критически_важный|сыни
rare|희소 희귀|редкий|сирек
rare_earth rare_earths|희토류|редкоземельный редкоземы|сирек_жер
metal metals|금속|металл|металл
lithium|리튬|литий литиевый|литий
uranium|우라늄|уран|уран
supply_chain supply|공급망|цепочка_поставок поставки|жеткізу_тізбегі
mining deposit|광상 광산 채굴|месторождение добыча|кен_орны
technology tech|기술|технология|технология
science|과학|наука|ғылым
digital|디지털|цифровой|цифрлық
information|정보|информация информационный|ақпарат ақпараттық
industry industrial|산업|промышленность промышленный|өнеркәсіп индустрия
revolution|혁명|революция|революция
space|우주|космос космический|ғарыш
nuclear atomic|핵 원자력|ядерный атомный|ядролық атом
denuclearisation denuclearization disarmament|비핵화|денуклеаризация разоружение|ядросыздандыру
weapon weapons arms|무기|оружие|қару
test|실험 시험|испытание|сынақ
test_site polygon|실험장 핵실험장|полигон|полигон
peace|평화|мир мирный|бейбітшілік
process|프로세스|процесс|үдеріс
health medical|보건 의료|здравоохранение здоровье|денсаулық
covid coronavirus pandemic|코로나 코로나19|коронавирус ковид пандемия|коронавирус
climate|기후|климат|климат
environment green|녹색 그린 환경|зелёный экология|жасыл экология
diaspora ethnic_koreans|고려인 동포 교포|диаспора корейцы|диаспора кәрістер
deportation deported resettlement relocation|강제이주 추방 이주|депортация переселение|депортация жер_аудару
far_east|극동 원동|дальний_восток|қиыр_шығыс
palace residence|궁 관저 궁전|дворец резиденция|сарай резиденция
blue_house|청와대|голубой_дом синий_дом|көк_үй
building house|건물 집|здание дом|ғимарат үй
airport|공항|аэропорт|әуежай
crisis situation|사태 위기|кризис ситуация|дағдарыс жағдай
election|선거|выборы|сайлау
constitution|헌법|конституция|конституция
referendum|국민투표|референдум|референдум
chief_of_staff|비서실장|глава_администрации|әкімшілік_басшысы
operator builder contractor consortium|컨소시엄 시공사|консорциум подрядчик|консорциум
institute research|연구원 연구소|институт|институт
agency|청 진흥원 기관|агентство|агенттік
company firm business|기업 회사|компания предприятие|компания
language|언어 말|язык|тіл
people nation|사람 국민 민족|люди народ|халық
`;

/** What stands before or after a person's name and is no part of it. */
const TITLES = new Set(
  '대통령 전대통령 총리 부총리 장관 차관 장군 의사 지사 선수 의원 대표 회장 교수 박사 씨 님 president ex-president former minister general gen mr mrs ms dr prime deputy президент экс-президент генерал министр премьер господин спортсмен президенті генералы министрі мырза'.split(
    ' ',
  ),
);

/** Whether `word`, or `word` less an ending, is a title beside a person's name. */
export function isTitle(word: string): boolean {
  const bare = word.replace(/[.,]$/u, '');
  return [bare, ...stemsOf(bare)].some((form) => TITLES.has(key(form)));
}

/** Word, lower case → the other words of its rows. */
const partners = read(ROWS);

/** Gives words that mean about the same as `word`, in all four languages; nothing for a word of no row. */
export function sameMeaning(word: string): string[] {
  return partners.get(key(word)) ?? [];
}

function read(rows: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const row of rows.trim().split('\n')) {
    const forms = row.split(/[| ]/u).map((form) => form.replaceAll('_', ' '));
    for (const form of forms) {
      const others = forms.filter((other) => other !== form);
      found.set(key(form), [...new Set([...(found.get(key(form)) ?? []), ...others])]);
    }
  }
  return found;
}

function key(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е');
}
