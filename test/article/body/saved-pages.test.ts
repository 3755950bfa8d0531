import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../src/article/body/blocks.ts';
import { copyPage } from '../../../src/article/body/page-copy.ts';
import { documentOf, pageOf } from '../page-fixture.ts';

const textOf = (page: Document) => copyPage(page).document.querySelector('body')?.textContent.trim() ?? '';

describe('a page as it was saved', () => {
  it('keeps the parts that React has sent and not yet put in their place', () => {
    expect(
      textOf(pageOf('<div hidden id="S:0"><p>Told.</p></div><div hidden id="S-menu"><p>Not.</p></div>')),
    ).toBe('Told.');
  });

  it('keeps an aside that is the column of the article', () => {
    const column = '<h1>Bridge closes</h1><p>One.</p><p>Two.</p><p>Three.</p>';
    expect(textOf(pageOf(`<aside>${column}</aside>`))).toContain('Three.');
    expect(textOf(pageOf('<aside><div itemprop="articleBody">Told.</div></aside>'))).toBe('Told.');
    expect(textOf(pageOf('<aside><h1>Bridge closes</h1><p>One.</p></aside><p>Told.</p>'))).toBe('Told.');
    expect(textOf(pageOf('<aside><p>One.</p><p>Two.</p><p>Three.</p></aside><p>Told.</p>'))).toBe('Told.');
  });

  it('is in the last of two bodies', () => {
    const page = documentOf('<html><head></head></html>');
    for (const text of ['', 'Told.']) {
      const body = page.createElement('body');
      body.textContent = text;
      page.documentElement.appendChild(body);
    }
    expect(textOf(page)).toBe('Told.');
  });

  it('has paragraphs, not headings, in a heading that nobody closed', () => {
    const { blocks } = readBlocks(
      pageOf('<h2>Bridge closes<div><p>One.</p><p>Two.</p></div></h2><p>Three.</p>').body,
    );
    expect(blocks.map(({ text, heading }) => [text, heading])).toEqual([
      ['Bridge closes', true],
      ['One.', false],
      ['Two.', false],
      ['Three.', false],
    ]);
  });
});
