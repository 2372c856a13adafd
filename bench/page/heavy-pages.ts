/** Pages made to be heavy, of sentences of our own: many paragraphs, many nodes, no name at all. */

const SENTENCES = [
  '홍범도 장군의 유해가 카자흐스탄 크즐오르다를 떠나 서울공항에 도착했다.',
  '두 나라는 신북방정책과 누를리 졸을 잇는 협력을 이어 가기로 했다.',
  '도로 공사는 예정보다 한 해 늦어졌고, 비용은 처음 계산을 넘었다.',
  'The delegation left Almaty in the morning and reached the capital after dark.',
  'Президент Токаев прибыл в Сеул с государственным визитом.',
  'Жиында екі елдің сауда айналымы мен жаңа жобалары сөз болды.',
  'Nothing in this sentence names anybody, and most sentences are like this one.',
];
const PLAIN = [
  '아침부터 비가 내려 길이 미끄러웠고 사람들은 걸음을 늦추었다.',
  'The kettle was on, the window was open, and nobody was in a hurry.',
  'Утром шёл дождь, и во дворе никого не было.',
];

/** An article of `count` paragraphs with names in most of them. */
export function manyParagraphs(count: number): string {
  return article(lines(count, (at) => `<p>${sentence(SENTENCES, at)} ${sentence(SENTENCES, at + 3)}</p>`));
}

/** An article of about `count` nodes: tables of short cells, each an element and a text. */
export function manyNodes(count: number): string {
  // A row of ten cells is 21 nodes: ten elements, ten texts, the row.
  const rows = Math.ceil(count / 21);
  const row = (at: number) => {
    const cell = (column: number) => `<td>${(at + column) % 97 === 0 ? '홍범도' : `n ${at} ${column}`}</td>`;
    return `<tr>${lines(10, cell)}</tr>`;
  };
  return article(`<p>${sentence(SENTENCES, 0)}</p><table>${lines(rows, row)}</table>`);
}

/** An article that names nobody. */
export function nothingToMark(): string {
  return article(lines(30, (at) => `<p>${sentence(PLAIN, at)} ${sentence(PLAIN, at + 1)}</p>`));
}

/** A page that is no article: a list of links. */
export function noArticle(): string {
  return document(
    'Links',
    lines(200, (at) => `<li><a href="#${at}">Link ${at}</a></li>`),
    false,
  );
}

function article(body: string): string {
  return document('무거운 기사', body, true);
}

function document(title: string, body: string, isArticle: boolean): string {
  const meta = isArticle
    ? '<meta property="og:type" content="article"><meta property="article:published_time" content="2021-08-20">'
    : '';
  return `<!doctype html><html lang="ko"><meta charset="utf-8"><title>${title}</title>${meta}<body><main><h1>${title}</h1>${body}</main></body></html>`;
}

function sentence(list: readonly string[], at: number): string {
  return list[at % list.length]!;
}

function lines(count: number, make: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => make(at)).join('\n');
}
