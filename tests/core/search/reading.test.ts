/** The parts that read what was typed: letters, sounds, layouts, stems, initial consonants. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateForms } from '../../../core/search/date-forms';
import { initialsOf, readInitials } from '../../../core/search/initials';
import { otherLayouts } from '../../../core/search/keyboard';
import { lettersOf } from '../../../core/search/letters';
import { readQuery } from '../../../core/search/query';
import { soundsOf } from '../../../core/search/sounds';
import { stemsOf } from '../../../core/search/stems';

describe('letters', () => {
  it.each([
    ['capitals and accents fall', 'Ákorda ÚAAAJ', 'akordauaaaj'],
    ['Kazakh letters become their neighbours', 'Қызылорда Өскемен', 'кызылордаоскемен'],
    ['ё is е', 'Юн Сок Ёль', 'юнсокель'],
    ['syllables come apart', '값과', 'ㄱㅏㅂㅅㄱㅗㅏ'],
    ['full-width letters are letters', 'ＡＩＦＣ', 'aifc'],
    ['separators and marks fall', '한·카자흐(2021)', 'ㅎㅏㄴㅋㅏㅈㅏㅎㅡ2021'],
    ['invisible characters break no word', 'Al\u00admaty', 'almaty'],
  ])('%s', (_, source, right) => {
    expect(lettersOf(source).text).toBe(right);
  });

  it('mark where words and syllables begin', () => {
    expect(lettersOf('국제IT 5G').starts.join('')).toBe('20010' + '20' + '20');
  });

  it('lead back to where they came from, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (source) => {
        const { text, from, to, starts } = lettersOf(source);
        expect(from).toHaveLength(text.length);
        expect(starts).toHaveLength(text.length);
        for (const [i, start] of from.entries()) expect(to[i]).toBeGreaterThan(start);
        expect(Math.max(0, ...to)).toBeLessThanOrEqual(source.length);
      }),
    );
  });
});

describe('sounds are the same in every script', () => {
  it.each([
    [['토카예프', 'Tokayev', 'Токаев', 'Тоқаев', 'Toqaev', 'Tokaev']],
    [['홍범도', 'Hong Beom-do', 'Хон Бом До', 'Hong Pom-do']],
    [['문재인', 'Moon Jae-in', 'Мун Чжэ Ин', 'Mun Jae In']],
    [['키질로르다', 'Kyzylorda', 'Кызылорда', 'Қызылорда', 'Qyzylorda']],
    [['나자르바예프', 'Nazarbayev', 'Назарбаев', 'Nazarbaev']],
    [['심켄트', 'Shymkent', 'Шымкент']],
    [['알마티', 'Almaty', 'Алматы']],
  ])('%j', (forms) => {
    expect(new Set(forms.map((form) => soundsOf(form).text)).size).toBe(1);
  });

  it('differ where the names do', () => {
    expect(soundsOf('Almaty').text).not.toBe(soundsOf('Astana').text);
  });

  it('lead back to where they came from, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (source) => {
        const { text, from, to } = soundsOf(source);
        expect(from).toHaveLength(text.length);
        expect(Math.max(0, ...to)).toBeLessThanOrEqual(source.length);
      }),
    );
  });
});

describe('another keyboard layout', () => {
  it.each([
    ['xhzkdPvm', '토카예프'],
    ['njrftd', 'токаев'],
    ['[jy ,jv lj', 'хон бом до'],
    ['Nj0ftd', 'Тоқаев'],
    ['ещлфнум', 'tokayev'],
    ['ㅅㅐㅏㅁㅛㄷㅍ', 'tokayev'],
    ['То0аев', 'Тоқаев'],
    ['ьщщт', 'moon'],
  ])('reads %s as %s', (typed, meant) => {
    expect(otherLayouts(typed)).toContain(meant);
  });

  it('makes no broken Hangul of English words', () => {
    expect(otherLayouts('moon').some((reading) => /[ㄱ-ㅣ가-힣]/u.test(reading))).toBe(false);
  });

  it('never throws and never gives back what was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(otherLayouts(typed)).not.toContain(typed);
      }),
    );
  });
});

describe('initial consonants', () => {
  it.each([
    ['ㅎㅂㄷ', 'ㅎㅂㄷ'],
    ['홍ㅂㄷ', 'ㅎㅂㄷ'],
    ['ㄳ', 'ㄱㅅ'],
    ['홍범ㄷ', null],
    ['홍범도', null],
    ['ㅎ', null],
    ['hong', null],
    ['ㅏㅂㄷ', null],
  ])('%s is read as %s', (typed, right) => {
    expect(readInitials(typed)?.text ?? null).toBe(right);
  });

  it('of a name leave other scripts out', () => {
    expect(initialsOf('K 실크로드')?.text).toBe('ㅅㅋㄹㄷ');
    expect(initialsOf('Silk Road')).toBeNull();
  });
});

describe('endings come off', () => {
  it.each([
    ['토카예프는', '토카예프'],
    ['카자흐스탄에서의', '카자흐스탄'],
    ['Токаевым', 'токаев'],
    ['президента', 'президент'],
    ['Қазақстандағы', 'қазақстан'],
    ['волейболшы', 'волейбол'],
    ['minerals', 'mineral'],
  ])('%s → %s', (word, stem) => {
    expect(stemsOf(word)).toContain(stem);
  });

  it('but never all of a word', () => {
    for (const word of ['은는', 'as', 'ом', 'с', '가']) expect(stemsOf(word)).toEqual([]);
  });
});

describe('a date is looked for as texts write it', () => {
  it.each([
    ['2021-08-17', ['17 August 2021', '2021년 8월 17일', '17 августа 2021', '2021 жылғы 17 тамыз']],
    ['2024-06', ['June 2024', '2024년 6월', 'июня 2024', '2024 жылғы маусым']],
    ['2019', []],
    ['2019-13', []],
  ])('%s', (date, forms) => {
    expect(dateForms(date)).toEqual(forms);
  });
});

describe('a query', () => {
  it.each([
    ['kind:place almaty', { words: ['almaty'], kinds: ['place'], dates: [] }],
    ['2021년 8월 17일 회담', { words: ['2021-08-17', '회담'], kinds: null, dates: [] }],
    ['summit 2021.8', { words: ['summit', '2021-08'], kinds: null, dates: [] }],
    ['date:2019-4-22', { words: [], kinds: null, dates: ['2019-04-22'] }],
    ['“Fresh Wind”', { words: ['Fresh', 'Wind'], kinds: null, dates: [] }],
    ['Tokayev’s', { words: ['Tokayev'], kinds: null, dates: [] }],
    ['http://kind:of', { words: ['http:', 'kind:of'], kinds: null, dates: [] }],
  ])('%s', (typed, right) => {
    expect(readQuery(typed)).toMatchObject(right);
  });
});
