/** A page that changes its language: each block is read in its own, by the code that reads pages. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readPageFacts } from '../../page/page-facts';
import { textBlocks } from '../../page/text-blocks';
import { createMatcher } from '../../scripts/reading/matcher';

const matcher = createMatcher();

/** Marks of a page with these blocks, each as "block:entity:text". */
function marksOf(lang: string, blocks: readonly string[], on = '2023-03-02'): string[] {
  const { document } = parseHTML(
    `<!doctype html><html lang="${lang}"><head><meta property="article:published_time" content="${on}"></head>
     <body><article>${blocks.map((block) => `<p>${block}</p>`).join('')}</article></body></html>`,
  );
  const text = textBlocks(document)
    .map((block) => block.text)
    .join('\n');
  const { lang: told, published } = readPageFacts(document);
  const context = { lang: told, published: published?.date ?? null, established: [] };
  return matcher
    .match(text, context)
    .mentions.map(
      ({ start, entity, text: name }) => `${text.slice(0, start).split('\n').length}:${entity}:${name}`,
    );
}

const KOREAN = '대통령실은 이날 오후 국빈 순방 일정을 발표하고 기자들의 질문에 답했다.';
const KOREAN_HEADLINE = '尹 대통령, 다음 주 국빈 순방길에 오른다고 대변인이 밝혔다';
const CHINESE = '这篇报道说，尹 大统领将于下周出访，并与多国领导人会谈讨论合作。';
const ENGLISH_PARTNERS =
  'The visiting minister said of Kazakhstan that their strategic partnership was of great value to them.';
const KOREAN_PARTNERS = '양국 정상은 카자흐스탄에서 전략적 동반자 관계를 더 넓히기로 했다고 밝혔다.';

describe('a page in two languages', () => {
  test('reads Hanja as a surname in its Korean block only', () => {
    const marks = marksOf('ko', [KOREAN_HEADLINE, CHINESE, KOREAN]);
    expect(marks.filter((mark) => mark.includes(':yoon-suk-yeol:'))).toEqual(['1:yoon-suk-yeol:尹 대통령']);
  });

  test('reads Hanja as a surname in a Korean block of a page in another language', () => {
    const marks = marksOf('en', [
      'The office announced the journey of the next week and answered the questions of the press.',
      '尹, 국빈 순방 앞두고 국무회의 주재하며 준비 상황을 점검했다',
    ]);
    expect(marks).toContain('2:yoon-suk-yeol:尹');
  });

  test('lets Korea go unnamed where a Korean block speaks of both, not where an English one does', () => {
    expect(marksOf('ko', [KOREAN_PARTNERS, ENGLISH_PARTNERS])).toEqual([
      '1:kazakhstan:카자흐스탄',
      '1:strategic-partnership:전략적 동반자 관계',
      '2:kazakhstan:Kazakhstan',
    ]);
  });

  test('takes the endings of each language in its block, whichever comes first', () => {
    const kazakh = 'Қазақстанның Президенті Тоқаев Астанадағы жиынға қатысып, келісімге қол қойды.';
    const russian = 'В Астане напомнили, что Токаевым и гостями подписано соглашение о сотрудничестве.';
    const entities = (marks: string[]) => marks.map((mark) => mark.split(':').slice(0, 2).join(':'));
    expect(entities(marksOf('kk', [kazakh, russian]))).toEqual([
      '1:kazakhstan',
      '1:kassym-jomart-tokayev',
      '1:astana',
      '2:astana',
      '2:kassym-jomart-tokayev',
    ]);
    expect(entities(marksOf('ru', [russian, kazakh])).map((mark) => mark.slice(2))).toEqual([
      'astana',
      'kassym-jomart-tokayev',
      'kazakhstan',
      'kassym-jomart-tokayev',
      'astana',
    ]);
  });

  test('asks for the language of a block only where a name needs it, and a short one takes the page’s', () => {
    expect(marksOf('ko', ['尹, 순방', KOREAN])).toContain('1:yoon-suk-yeol:尹');
    expect(marksOf('zh', ['尹, 出访', '这篇报道介绍了下周的访问安排以及多国领导人的会谈内容。'])).toEqual([]);
  });
});
