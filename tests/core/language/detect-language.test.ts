import { describe, expect, test } from 'vitest';
import { blockLanguage, detectLanguage, settleLanguage } from '../../../core/language/detect-language';

describe('the language of a text', () => {
  const cases: [sentence: string, language: string | null][] = [
    ['두 정상은 오늘 오후 회담을 열고 협력 방안을 논의했다.', 'ko'],
    ['KIGAM과 SK ecoplant는 East Kazakhstan에서 공동 탐사를 시작하기로 합의하였다고 밝혔다.', 'ko'],
    ['The two leaders met in the afternoon and agreed to widen their cooperation.', 'en'],
    ['Президенты двух стран встретились и обсудили расширение сотрудничества.', 'ru'],
    [
      'Глава государства Қасым-Жомарт Тоқаев провёл переговоры с президентом Республики Корея в Акорде.',
      'ru',
    ],
    ['Екі елдің президенттері кездесіп, ынтымақтастықты кеңейту мәселелерін талқылады.', 'kk'],
    ['Мемлекет басшысы бүгін Сеулге келді', 'kk'],
    ['Президенти двох країн зустрілися та обговорили розширення співпраці.', 'uk'],
    ['両首脳は午後に会談し、協力の拡大で合意した。', 'ja'],
    ['两国元首下午举行会谈，同意扩大合作。', 'zh'],
    ['Les deux présidents se sont rencontrés dans la capitale et ont signé une déclaration.', 'fr'],
    ['Die beiden Präsidenten trafen sich in der Hauptstadt und sprachen über das Abkommen.', 'de'],
    ['Moon', null],
    ['2021.08.17 18:13', null],
    ['', null],
  ];
  test.each(cases)('%s → %s', (sentence, language) => {
    expect(detectLanguage(sentence)).toBe(language);
  });
});

test('a block in another language than its page is read in its own', () => {
  expect(blockLanguage('Президенты обсудили сотрудничество двух стран.', 'ko')).toBe('ru');
  expect(blockLanguage('Moon', 'ko')).toBe('ko');
});

describe('a declared language', () => {
  test('yields to the text where a template left it wrong', () => {
    expect(settleLanguage('en', 'ko')).toBe('ko');
  });
  test('holds where the text says nothing, without its region', () => {
    expect(settleLanguage('ru-RU', null)).toBe('ru');
    expect(settleLanguage('kk_KZ', null)).toBe('kk');
  });
  test('is ignored when it is no language tag', () => {
    expect(settleLanguage('{{lang}}', null)).toBeNull();
    expect(settleLanguage('', null)).toBeNull();
  });
});
