import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../src/article/body/blocks.ts';
import { placeOf, widen } from '../../../src/article/body/widen.ts';
import { pageOf, prose } from '../page-fixture.ts';

function widened(html: string, isFound: (text: string) => boolean): string[] | null {
  const root = pageOf(html).querySelector('body');
  const page = root === null ? [] : readBlocks(root).blocks;
  const found = page.filter((block) => isFound(block.text));
  return widen(page, page.map(placeOf), found)?.map((block) => block.text.slice(0, 11)) ?? null;
}

function part(index: number): string {
  const paragraph =
    prose(index + 1)
      .split('\n')
      .at(-1) ?? '';
  return `<section class="part${index}"><div class="inline">${paragraph}</div></section>`;
}

describe('widen', () => {
  const offer = '<div class="offer"><p>Subscribe now and read whatever you like to read.</p></div>';

  it('takes all parts of a text of which one was found, and headings, but not what stands between', () => {
    const html = `${part(0)}${offer}<h2>More</h2>${part(1)}${part(2)}${offer}`;
    expect(widened(html, (text) => text.startsWith('Paragraph 1'))).toEqual([
      'Paragraph 0',
      'More',
      'Paragraph 1',
      'Paragraph 2',
    ]);
  });

  it('ends where the next article begins', () => {
    const html = `${part(0)}${part(1)}<h1>Next</h1>${part(2)}${part(3)}`;
    expect(widened(html, (text) => text.startsWith('Paragraph 0'))).toEqual(['Paragraph 0', 'Paragraph 1']);
  });

  it('leaves a text alone of which most was found', () => {
    expect(widened(`${part(0)}${part(1)}${part(2)}`, (text) => !text.startsWith('Paragraph 0'))).toEqual([
      'Paragraph 0',
      'Paragraph 1',
      'Paragraph 2',
    ]);
    expect(widened(prose(5), (text) => !text.startsWith('Paragraph 0'))).toBeNull();
  });

  it('finds nothing where nothing was found', () => {
    expect(widened(part(0), () => false)).toBeNull();
  });
});
