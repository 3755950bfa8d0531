import { describe, expect, it } from 'vitest';
import { articleBlocks } from '../../../src/article/body/article-blocks.ts';
import { readBlocks } from '../../../src/article/body/blocks.ts';
import { readMarkup } from '../../../src/article/page-markup.ts';
import { readBody } from '../../../src/article/body/body.ts';
import { isBoilerplate } from '../../../src/article/body/boilerplate.ts';
import { copyPage } from '../../../src/article/body/page-copy.ts';
import { fixture, jsonLd, pageOf, prose } from '../page-fixture.ts';

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

describe('readBody, with what a page offers beside its text', () => {
  const lead = 'Ferries will run every ten minutes while the old deck is taken down.';
  const text = `<h1>Bridge closes</h1><p>${lead}</p><p>By Clara Field</p><div class="text">${prose(5)}<p>Support this paper with a gift, and read on in peace.</p></div>`;
  const read = (head: string) => {
    const page = pageOf(`<main>${text}</main>`, head);
    return readBody(copyPage(page), readMarkup(page, null), 'Bridge closes');
  };

  it('begins with the standfirst that the metadata names, and leads it back to the page', () => {
    const { paragraphs, sources } = read(`<meta name="description" content="${lead}">`);
    expect(paragraphs[0]).toBe(lead);
    expect(paragraphs.filter((paragraph) => paragraph === lead)).toHaveLength(1);
    expect(sources[0]?.textContent).toBe(lead);
  });

  it('reads all of a text whose parts stand in boxes of their own', () => {
    const all = prose(9, 80).split('\n');
    const parts = [all.slice(0, 4).join(''), ...all.slice(4)].map(
      (part) =>
        `<div><div><div><section class="part"><div class="inline">${part}</div></section></div></div></div>`,
    );
    const page = pageOf(`<div>${parts.join('')}</div>`);
    const { paragraphs } = readBody(copyPage(page), readMarkup(page, null), null);
    expect(paragraphs.map((paragraph) => paragraph.slice(0, 11))).toEqual(
      [0, 1, 2, 3, 4, 5, 6, 7, 8].map((at) => `Paragraph ${at}`),
    );
  });

  it('leaves out what the stated text does not hold', () => {
    const articleBody = pageOf(prose(5)).querySelector('body')?.textContent ?? '';
    const stated = jsonLd({ '@type': 'NewsArticle', headline: 'Bridge closes', articleBody });
    const isGift = (paragraph: string) => paragraph.startsWith('Support');
    expect(read('').paragraphs.some(isGift)).toBe(true);
    expect(read(stated).paragraphs.some(isGift)).toBe(false);
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

describe('copyPage and embedded posts', () => {
  it('keeps the words of a post that an article quotes', () => {
    const copy = copyPage(
      pageOf('<blockquote class="twitter-tweet"><p>The bridge is closed.</p></blockquote>'),
    );
    expect(copy.document.querySelector('blockquote')?.textContent).toBe('The bridge is closed.');
  });
});

describe('readBlocks', () => {
  it('ends a paragraph where a block begins or ends, not at inline elements', () => {
    const texts = blocksOf('<div>one <b>two</b><p>three&nbsp; four</p>five<ul><li>six</li></ul></div>').map(
      (block) => block.text,
    );
    expect(texts).toEqual(['one two', 'three four', 'five', 'six']);
  });

  it('ends a paragraph at two line breaks, not at one', () => {
    const texts = blocksOf('<p>one<br>two<br> <br>three<br></p><p>four</p>').map((block) => block.text);
    expect(texts).toEqual(['one two', 'three', 'four']);
  });

  it('reads the cells of a row as one, but not the columns of a page', () => {
    const long = 'The ferries run every ten minutes. '.repeat(4).trim();
    const texts = (cells: string[]) =>
      blocksOf(`<table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`).map(
        (block) => block.text,
      );
    expect(texts(['Ward', '74', '4 tackles'])).toEqual(['Ward 74 4 tackles']);
    expect(texts([long, 'Weather'])).toEqual([long, 'Weather']);
  });

  it('measures the share of each block in links', () => {
    const shares = blocksOf('<p><a href="/">12345</a></p><p>12345<a href="/">12345</a></p><p>1</p>').map(
      (block) => block.linked,
    );
    expect(shares).toEqual([1, 0.5, 0]);
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

describe('articleBlocks and links', () => {
  it('drops lines that are links as a whole, but not headings', () => {
    const html = `${prose(1)}<p><a href="x">Ferry timetable doubles in summer</a></p><h3><a href="x">Kept</a></h3>${prose(2)}`;
    const texts = articleBlocks(blocksOf(html), null).map((block) => block.text.slice(0, 11));
    expect(texts).toEqual(['Paragraph 0', 'Kept', 'Paragraph 1']);
  });
});

describe('isBoilerplate', () => {
  it.each([
    'Les også: Broen stenger',
    'Image 2 of 5',
    '3 hours ago',
    '>> All dates of the ferries at a glance',
    'The old bridge at dusk. © Harbour Council',
    'A. Field/Hill Times/Getty Images',
    'Empfohlener redaktioneller Inhalt: Mit Ihrer Einwilligung werden personenbezogene Daten übermittelt.',
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

  it.each([
    'Share prices fell by nine percent.',
    'Readers more than doubled.',
    'Anzeigen wurden erstattet.',
    '»Det er en ret,« siger hun.',
    'The council asked for the consent of the traders.',
    'She told Reuters that the bridge will close, and AFP heard the same.',
  ])('keeps %j', (line) => {
    expect(isBoilerplate(line)).toBe(false);
  });
});
