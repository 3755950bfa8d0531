import { describe, expect, it } from 'vitest';
import { articleBlocks } from '../../../src/article/body/article-blocks.ts';
import { readBlocks } from '../../../src/article/body/blocks.ts';
import { readMarkup } from '../../../src/article/page-markup.ts';
import { readBody } from '../../../src/article/body/body.ts';
import { isBoilerplate } from '../../../src/article/body/boilerplate.ts';
import { copyPage } from '../../../src/article/body/page-copy.ts';
import { fixture, pageOf, prose } from '../page-fixture.ts';

function blocksOf(html: string) {
  const root = pageOf(html).querySelector('body');
  return root === null ? [] : readBlocks(root).blocks;
}

describe('readBody', () => {
  const page = fixture('news-article');
  const body = readBody(
    copyPage(page),
    readMarkup(page, null),
    'Harbour bridge to close for 14 months as council backs new deck',
  );

  it('reads the article from the first to the last paragraph', () => {
    expect(body.paragraphs.at(0)).toMatch(/^Ferries will run every 10 minutes/);
    expect(body.paragraphs.at(-1)).toMatch(/the first day of the new one as well\.”$/);
    expect(body.paragraphs).toHaveLength(26);
  });

  it.each([
    'Related stories',
    'Ferry timetable doubles',
    'Get the Harbour Post',
    'Seen from the fish market',
    'We use cookies',
    'Copy link',
    '16 June 2026',
    'By Clara',
    'Sample page',
  ])('leaves out %j', (text) => {
    expect(body.paragraphs.filter((paragraph) => paragraph.includes(text))).toEqual([]);
  });

  it('says which paragraphs are headings', () => {
    expect(body.headings.map((index) => body.paragraphs[index])).toEqual([
      'What will be replaced',
      'Help for traders',
    ]);
  });

  it('leads each paragraph back to its element on the page', () => {
    const page = fixture('news-article');
    const { paragraphs, sources } = readBody(copyPage(page), readMarkup(page, null), null);
    expect(sources).toHaveLength(paragraphs.length);
    const index = paragraphs.findIndex((paragraph) => paragraph.startsWith('Under the approved plan'));
    expect(sources[index]?.localName).toBe('p');
    expect(sources[index]?.textContent).toBe(paragraphs[index]);
    expect(page.querySelector('main')?.contains(sources[index] ?? null)).toBe(true);
  });
});

describe('copyPage', () => {
  it('leaves out what is hidden and what is no text', () => {
    const copy = copyPage(
      pageOf(
        '<p>seen</p><p hidden>a</p><p style="display: none">b</p><script>c</script><template><p>d</p></template><nav>e</nav>',
      ),
    );
    expect(copy.document.querySelector('body')?.textContent).toBe('seen');
  });

  it('copies neither handlers nor addresses', () => {
    const page = pageOf(
      '<p onclick="x()"><a href="javascript:x()" onfocus="x()">t</a><img src="x" onerror="x()"></p>',
    );
    const copied = [...copyPage(page).document.querySelectorAll('p, a, img')].flatMap((element) =>
      [...element.attributes].map((attribute) => attribute.name),
    );
    expect(copied).toContain('href');
    expect(copied.filter((name) => /^on|src/.test(name))).toEqual([]);
    expect(copyPage(page).document.querySelector('a')?.getAttribute('href')).toBe('x');
  });

  it('keeps the order of text beyond the depth that counts', () => {
    const copy = copyPage(
      pageOf(`${'<div>'.repeat(300)}<p>one</p><p>two</p>${'</div>'.repeat(300)}<p>three</p>`),
    );
    expect(copy.document.querySelector('body')?.textContent).toBe('onetwothree');
    expect(copy.originals.length).toBeLessThan(70);
  });
});

describe('readBlocks', () => {
  it('ends a paragraph where a block begins or ends, not at inline elements', () => {
    const texts = blocksOf('<div>one <b>two</b><p>three&nbsp; four</p>five<ul><li>six</li></ul></div>').map(
      (block) => block.text,
    );
    expect(texts).toEqual(['one two', 'three four', 'five', 'six']);
  });

  it('says where a text begins, not where the white space before it does', () => {
    const [block] = blocksOf('<div> <i> </i><b>one</b><i>two</i></div>');
    expect(block?.owner?.localName).toBe('b');
  });

  // Where the time grows with the square of the number of nodes, this takes minutes.
  it('bears a paragraph of very many inline nodes', { timeout: 5_000 }, () => {
    const page = pageOf('<p></p>');
    const paragraph = page.querySelector('p');
    for (let count = 0; count < 100_000; count += 1)
      paragraph?.append(page.createTextNode('word '.repeat(20)));
    expect(paragraph && readBlocks(paragraph).blocks.map(({ text }) => text.length)).toEqual([9_999_999]);
  });

  it('measures the share of text in links', () => {
    const root = pageOf('<p>12345</p><p><a href="/">12345</a></p>').querySelector('body');
    expect(root && readBlocks(root).linkDensity).toBe(0.5);
  });
});

describe('articleBlocks', () => {
  it('drops labels around the text, repeats, empty headings and the headline', () => {
    const html = `<p>Politics</p><p>Title</p>${prose(2)}<h2>Kept</h2><p>Text below.</p><h2>Empty</h2><h2>Last</h2>${prose(1)}<p>The end of the text.</p><p>Tags: harbour</p>`;
    const texts = articleBlocks(blocksOf(html), 'Title').map((block) => block.text.slice(0, 11));
    expect(texts).toEqual(['Paragraph 0', 'Paragraph 1', 'Kept', 'Text below.', 'Last', 'The end of ']);
  });
});

describe('isBoilerplate', () => {
  it.each([
    'Read more: the bridge',
    'Advertisement',
    'Sign up for our newsletter',
    'Lire aussi : le pont',
    'Share',
    'Photo: A. Field',
    '© 2026',
  ])('drops %j', (line) => {
    expect(isBoilerplate(line)).toBe(true);
  });

  it.each(['Share prices fell by nine percent.', 'Readers more than doubled.', 'Anzeigen wurden erstattet.'])(
    'keeps %j',
    (line) => {
      expect(isBoilerplate(line)).toBe(false);
    },
  );
});
