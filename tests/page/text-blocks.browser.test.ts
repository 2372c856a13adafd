/** What a reader sees as one run of text is one block, in a real layout. */
import { afterEach, describe, expect, it } from 'vitest';
import { type TextBlock, textBlocks } from '../../page/text-blocks';
import { createRanges } from '../../page/text-range';
import { liveOf } from '../support/reading';

const texts = (html: string) => {
  document.body.innerHTML = html;
  return textBlocks(document.body).map(({ text }) => text);
};

/** Every piece must lead back to the characters it stands for. */
function expectWayBack(blocks: readonly TextBlock[]): void {
  for (const block of blocks) {
    for (const { start, end } of block.pieces) {
      const range = createRanges().of(block, start, end);
      const there =
        range &&
        liveOf(range)
          .toString()
          .replace(/[\t\n\r\f]/g, ' ');
      expect(there).toBe(block.text.slice(start, end));
    }
  }
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('text blocks', () => {
  it.each([
    ['inline elements join with nothing between', '<p>홍<b>범도</b> 장군</p>', ['홍범도 장군']],
    ['block elements part', '<div>홍<div>범도</div></div>', ['홍', '범도']],
    ['a line break is one', '<p>홍범도<br>장군</p>', ['홍범도\n장군']],
    ['two line breaks part paragraphs', '<p>홍범도<br><br>장군</p>', ['홍범도', '장군']],
    ['white space is as on the screen', '<p>\n  홍범도\n   장군  <i> 은 </i></p>', ['홍범도 장군 은']],
    [
      'spans shown as blocks part',
      '<p><span style="display:block">홍</span><span style="display:block">범도</span></p>',
      ['홍', '범도'],
    ],
    ['flex items part', '<p style="display:flex"><span>홍</span><span>범도</span></p>', ['홍', '범도']],
    ['a drop cap belongs to its word', '<p><span style="float:left">К</span>азахстан</p>', ['Казахстан']],
    ['cells part', '<table><tr><td>홍</td><td>범도</td></tr></table>', ['홍', '범도']],
    ['a comment within a word parts nothing', '<p>홍<!-- x -->범도</p>', ['홍범도']],
    ['ruby text is not the word', '<p><ruby>洪範圖<rt>홍범도</rt></ruby></p>', ['洪範圖']],
    ['pictures part what they stand between', '<p>홍<img alt="">범도</p>', ['홍 범도']],
    ['soft hyphens stay, matching knows them', '<p>홍&shy;범도</p>', ['홍\u00ad범도']],
    ['editable text is left alone', '<p>홍</p><p contenteditable>범도</p><textarea>범도</textarea>', ['홍']],
    ['code is left alone', '<p>홍 <code>범도</code></p><pre class="language-js">범도</pre>', ['홍']],
    [
      'scripts, styles and templates are no text',
      '<p>홍<script>범도</script><style>범도</style></p><template>범도</template>',
      ['홍'],
    ],
    [
      'navigation is left out',
      '<nav>범도</nav><div role="navigation">범도</div><ul class="gnb">범도</ul><footer>범도</footer><p>홍</p>',
      ['홍'],
    ],
    ['a class that only contains a menu word is no menu', '<div class="has-menu article">홍</div>', ['홍']],
    [
      'hidden text in a line is left out',
      '<p>홍<span style="display:none">x</span><span hidden>y</span>범도</p>',
      ['홍범도'],
    ],
    ['text for screen readers only is left out', '<p>홍<span class="sr-only">x</span></p>', ['홍']],
    [
      'the elements of other extensions are left alone',
      '<grammarly-popup>범도</grammarly-popup><p>홍</p>',
      ['홍'],
    ],
  ])('%s', (_what, html, expected) => {
    expect(texts(html)).toEqual(expected);
    expectWayBack(textBlocks(document.body));
  });

  it('read open shadow roots in place, and slotted text once', () => {
    document.body.innerHTML = '<div id="host">빛</div>';
    const host = document.getElementById('host');
    host!.attachShadow({ mode: 'open' }).innerHTML = '<p>홍범도</p><slot></slot>';
    expect(textBlocks(document.body).map(({ text }) => text)).toEqual(['홍범도', '빛']);
  });

  it('survive a form whose fields shadow what is read of it', () => {
    const fields = [
      'firstChild',
      'nextSibling',
      'parentNode',
      'nodeType',
      'localName',
      'getAttribute',
      'hasAttributes',
      'checkVisibility',
    ];
    document.body.innerHTML = `<form>홍범도 ${fields.map((name) => `<input name="${name}">`).join('')} 장군</form><p>끝</p>`;
    expect(textBlocks(document.body).map(({ text }) => text)).toEqual(['홍범도 장군', '끝']);
  });

  it('cut a text without any block at a space', () => {
    document.body.innerHTML = `<div>${'가나다라 '.repeat(10_000)}</div>`;
    const blocks = textBlocks(document.body);
    expect(blocks.length).toBeGreaterThan(1);
    expect(blocks.every(({ text }) => text.length <= 40_000 && text.endsWith('가나다라'))).toBe(true);
    expectWayBack(blocks);
  });
});
