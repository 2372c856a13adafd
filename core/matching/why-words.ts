/**
 * What each rule of evidence says to a reader, in four languages. `{saw}` stands for the words the rule saw. Core keeps
 * these words itself because the command line and the tests speak them as well as the card.
 */
import type { ReaderLanguage } from '../facts/types';
import type { RuleName } from './evidence/weights';

type Words = Record<ReaderLanguage, string>;

/** One clause for each rule; a reader joins them with commas. */
export const RULE_WORDS: Record<RuleName, Words> = {
  'full-name-on-page': {
    ko: '이 글에 온전한 이름 ‘{saw}’이(가) 나온다',
    en: 'the full name “{saw}” stands on this page',
    ru: 'полное имя «{saw}» есть на этой странице',
    kk: 'толық аты «{saw}» осы бетте бар',
  },
  'full-name-earlier': {
    ko: '앞에 온전한 이름 ‘{saw}’이(가) 나온다',
    en: 'the full name “{saw}” stands before it',
    ru: 'полное имя «{saw}» стоит раньше',
    kk: 'толық аты «{saw}» бұрынырақ аталған',
  },
  'office-at-that-date': {
    ko: '{saw} 당시 그 직을 맡았거나 물러난 사람이다',
    en: 'who held (or had left) that office on {saw}',
    ru: 'кто занимал (или оставил) этот пост на {saw}',
    kk: '{saw} күні осы қызметте болған (не одан кеткен) адам',
  },
  'not-in-office-then': {
    ko: '{saw}에는 그 직에 있지 않았다',
    en: 'not in that office on {saw}',
    ru: 'на {saw} этот пост не занимал',
    kk: '{saw} күні бұл қызметте болмаған',
  },
  'name-valid-then': {
    ko: '{saw} 당시 쓰던 이름이다',
    en: 'the name in use on {saw}',
    ru: 'название было в ходу на {saw}',
    kk: '{saw} күні қолданыста болған атау',
  },
  'name-not-valid-then': {
    ko: '{saw}에는 쓰지 않던 이름이다',
    en: 'a name not in use on {saw}',
    ru: 'на {saw} это название не употреблялось',
    kk: '{saw} күні бұл атау қолданылмаған',
  },
  'words-for-it': {
    ko: '곁에 ‘{saw}’이(가) 있다',
    en: '“{saw}” stands near',
    ru: 'рядом стоит «{saw}»',
    kk: 'жанында «{saw}» бар',
  },
  'none-of-its-words': {
    ko: '이 뜻일 때 곁에 오는 말이 없다',
    en: 'none of the words that go with this sense stands near',
    ru: 'рядом нет слов, с которыми оно имеет это значение',
    kk: 'бұл мағынада қатар тұратын сөздер жоқ',
  },
  'topic-of-the-page': {
    ko: '글에 ‘{saw}’이(가) 나온다',
    en: 'the text speaks of “{saw}”',
    ru: 'в тексте речь о «{saw}»',
    kk: 'мәтінде «{saw}» туралы айтылады',
  },
  'same-sense-on-page': {
    ko: '이 글의 다른 곳에서 같은 이름이 이 사람을 가리킨다',
    en: 'elsewhere on the page the name means this person',
    ru: 'в других местах страницы это имя означает этого человека',
    kk: 'беттің басқа жерінде бұл ат осы адамды білдіреді',
  },
  'other-sense-on-page': {
    ko: '이 글의 다른 곳에서 같은 이름이 다른 것을 가리킨다',
    en: 'elsewhere on the page the name means something else',
    ru: 'в других местах страницы это имя означает другое',
    kk: 'беттің басқа жерінде бұл ат басқаны білдіреді',
  },
  'namesake-on-page': {
    ko: '글이 같은 이름의 다른 것(‘{saw}’)을 다룬다',
    en: 'the text is about a namesake (“{saw}”)',
    ru: 'текст о тёзке («{saw}»)',
    kk: 'мәтін аттасы туралы («{saw}»)',
  },
  'words-against-it': {
    ko: '곁에 다른 뜻을 가리키는 ‘{saw}’이(가) 있다',
    en: '“{saw}” near it speaks for another sense',
    ru: '«{saw}» рядом указывает на другое значение',
    kk: 'жанындағы «{saw}» басқа мағынаны білдіреді',
  },
  'about-both-here': {
    ko: '이 문장이 한국과 카자흐스탄을 말한다',
    en: 'this sentence is about Korea and Kazakhstan',
    ru: 'предложение говорит о Корее и Казахстане',
    kk: 'сөйлем Корея мен Қазақстан туралы',
  },
  'about-both-nearby': {
    ko: '이 문단이 한국과 카자흐스탄을 말한다',
    en: 'this paragraph is about Korea and Kazakhstan',
    ru: 'абзац говорит о Корее и Казахстане',
    kk: 'абзац Корея мен Қазақстан туралы',
  },
  'about-both-on-page': {
    ko: '이 글이 한국과 카자흐스탄을 다룬다',
    en: 'the text is about Korea and Kazakhstan',
    ru: 'текст о Корее и Казахстане',
    kk: 'мәтін Корея мен Қазақстан туралы',
  },
  'country-here': {
    ko: '같은 문장에 그 나라가 나온다',
    en: 'the country is named in this sentence',
    ru: 'страна названа в том же предложении',
    kk: 'ел осы сөйлемде аталған',
  },
  'country-nearby': {
    ko: '같은 문단에 그 나라가 나온다',
    en: 'the country is named in this paragraph',
    ru: 'страна названа в том же абзаце',
    kk: 'ел осы абзацта аталған',
  },
  'country-on-page': {
    ko: '글이 그 나라를 다룬다',
    en: 'the text is about that country',
    ru: 'текст об этой стране',
    kk: 'мәтін осы ел туралы',
  },
  'not-about-them': {
    ko: '글이 그 나라를 다루지 않는다',
    en: 'the text is not about that country',
    ru: 'текст не об этой стране',
    kk: 'мәтін бұл ел туралы емес',
  },
  'third-country': {
    ko: '다른 나라(‘{saw}’)가 나온다',
    en: 'another country (“{saw}”) is named',
    ru: 'названа другая страна («{saw}»)',
    kk: 'басқа ел аталған («{saw}»)',
  },
  'republic-written-out': {
    ko: '이 글은 이 나라를 풀어 쓴다',
    en: 'the text writes this country out',
    ru: 'эту страну текст называет полностью',
    kk: 'мәтін бұл елді толық жазады',
  },
  'related-name-near': {
    ko: '관련된 이름이 가까이 나온다',
    en: 'a related name stands near',
    ru: 'рядом есть связанное имя',
    kk: 'жақын жерде байланысты атау бар',
  },
  'related-name-on-page': {
    ko: '글에 관련된 이름이 나온다',
    en: 'a related name stands on the page',
    ru: 'на странице есть связанное имя',
    kk: 'бетте байланысты атау бар',
  },
  'quoted-or-capitals': {
    ko: '따옴표나 대문자로 적었다',
    en: 'written with quotation marks or capitals',
    ru: 'в кавычках или с прописных букв',
    kk: 'тырнақшамен не бас әріппен жазылған',
  },
  'time-of-its-own': {
    ko: '때가 맞는다({saw})',
    en: 'the time fits ({saw})',
    ru: 'время подходит ({saw})',
    kk: 'уақыты сәйкес ({saw})',
  },
  'another-time': {
    ko: '때가 맞지 않는다({saw})',
    en: 'the time does not fit ({saw})',
    ru: 'время не подходит ({saw})',
    kk: 'уақыты сәйкес емес ({saw})',
  },
  'slip-on-its-own': {
    ko: '잘못 적은 이름으로 볼 만한 다른 말이 글에 없다',
    en: 'nothing else in the text speaks for a misspelt name',
    ru: 'в тексте больше ничто не говорит об описке в имени',
    kk: 'мәтінде атаудың қате жазылғанын көрсететін өзге белгі жоқ',
  },
  'other-person': {
    ko: '다른 사람의 이름이다(‘{saw}’)',
    en: 'the name of another person (“{saw}”)',
    ru: 'имя другого человека («{saw}»)',
    kk: 'басқа адамның аты («{saw}»)',
  },
  'part-of-another-word': {
    ko: '다른 이름의 일부다(‘{saw}’)',
    en: 'part of another name (“{saw}”)',
    ru: 'часть другого названия («{saw}»)',
    kk: 'басқа атаудың бөлігі («{saw}»)',
  },
  'title-of-the-name-beside': {
    ko: '곁에 있는 이름 ‘{saw}’의 직함이나 설명이다',
    en: 'the title or description of “{saw}” beside it',
    ru: 'титул или описание при имени «{saw}»',
    kk: '«{saw}» атының қасындағы лауазым не сипаттама',
  },
};

/** How the form was recognised: the opening clause. `{form}` is the name matched, `{ending}` the ending taken off. */
export const OPENING_WORDS: Record<'exact' | 'separators' | 'spelling' | 'typo', Words> = {
  exact: {
    ko: '등록된 이름 ‘{form}’과(와) 같다',
    en: 'It is the listed name “{form}”',
    ru: 'Это имя из базы: «{form}»',
    kk: 'Бұл базадағы атау: «{form}»',
  },
  separators: {
    ko: '띄어쓰기나 붙임표만 다르게 쓴 ‘{form}’이다',
    en: 'It is “{form}” with other spaces or hyphens',
    ru: 'Это «{form}» с другими пробелами или дефисами',
    kk: 'Бұл — бос орны не дефисі өзгеше «{form}»',
  },
  spelling: {
    ko: '‘{form}’을(를) 달리 적은 것이다',
    en: 'It is another spelling of “{form}”',
    ru: 'Это другое написание имени «{form}»',
    kk: 'Бұл — «{form}» атауының басқаша жазылуы',
  },
  typo: {
    ko: '‘{form}’을(를) 잘못 적은 것으로 보인다',
    en: 'It looks like a slip for “{form}”',
    ru: 'Похоже на опечатку в имени «{form}»',
    kk: '«{form}» атауындағы қате сияқты',
  },
};

/** The ending taken off, said in a clause of its own. */
export const ENDING_WORDS: Words = {
  ko: '어미 ‘{ending}’을(를) 떼고 읽었다',
  en: 'read without the ending “{ending}”',
  ru: 'прочитано без окончания «{ending}»',
  kk: '«{ending}» жалғауынсыз оқылды',
};
