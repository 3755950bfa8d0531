import { describe, expect, it } from 'vitest';
import { copyPage } from '../../../src/article/body/page-copy.ts';
import { readPage, readPageWithSources } from '../../../src/article/read-page.ts';
import { fixture, markupOf, pageOf, prose } from '../page-fixture.ts';

function textOf(page: Document): string | undefined {
  return copyPage(page).document.querySelector('body')?.textContent.replace(/\s+/g, ' ').trim();
}

const ARTICLE = '<meta property="og:type" content="article">';

/** A page whose `host-part` has an open shadow root with this content. */
function withRoot(body: string, root: string): Document {
  const page = pageOf(body);
  page
    .querySelector('host-part')
    ?.attachShadow({ mode: 'open' })
    .append(...pageOf(root).body.childNodes);
  return page;
}

describe('copyPage', () => {
  it('leaves out the white space between blocks, and no other', () => {
    const copied = (html: string) => copyPage(pageOf(html)).document.querySelector('body')?.textContent;
    expect(copied('\n<div>\n<p>a</p>\n<ul>\n<li>b</li>\n</ul></div>\n')).toBe('ab');
    expect(copied('<p><b>a</b> <i>b</i> c</p>')).toBe('a b c');
    expect(copied('<p>a</p> b <p>c</p>')).toBe('a b c');
    expect(copied('<p><br> <b>a</b></p>')).toBe(' a');
    expect(copied('<pre> <b>a</b></pre>')).toBe(' a');
    expect(copied('<x-part> <b>a</b></x-part> <b>b</b>')).toBe(' a b');
  });

  it('leads a paragraph that begins in an inline element to the paragraph', () => {
    const page = pageOf(prose(6).replaceAll('<p>Paragraph', '<p><a href="/">Paragraph</a>'), ARTICLE);
    const { sources } = readPageWithSources(page, 'https://news.example/2026/06/a-long-story-of-a-bridge');
    expect(sources).toEqual([...page.querySelectorAll('p')]);
  });
});

describe('copyPage in shadow roots', () => {
  it('reads an open root in place of what its host holds', () => {
    const page = withRoot('<p>a</p><host-part><p>unseen</p></host-part><p>c</p>', '<p>b</p>');
    expect(textOf(page)).toBe('abc');
  });

  it.each<[string, string, string, string]>([
    [
      'by name',
      '<b slot="x">2</b><b>3</b><b slot="y">1</b>',
      '<slot name="y"></slot><slot name="x"></slot>',
      '12',
    ],
    ['without a name, with its text', 'one<b>two</b>', '<i>zero</i><slot></slot>', 'zeroonetwo'],
    ['once, where two slots ask for it', '<b>1</b>', '<slot></slot><slot>2</slot>', '12'],
    ['or what the slot itself holds', '', '<slot><b>own</b></slot>', 'own'],
    ['but not where it is hidden', '<b>1</b>', '<div hidden><slot></slot></div>2', '2'],
  ])('puts what is slotted where the slot is, %s', (_, held, root, expected) => {
    expect(textOf(withRoot(`<host-part>${held}</host-part>`, root))).toBe(expected);
  });

  it('follows a slot that is handed on to an inner host', () => {
    const page = withRoot('<host-part><b>1</b></host-part>', '<inner-part><slot></slot></inner-part>');
    page
      .querySelector('host-part')
      ?.shadowRoot?.querySelector('inner-part')
      ?.attachShadow({ mode: 'open' })
      .append(...pageOf('<i>0</i><slot></slot><i>2</i>').body.childNodes);
    expect(textOf(page)).toBe('012');
  });

  it('leaves a closed root closed', () => {
    const page = pageOf('<p>a</p><host-part></host-part>');
    page
      .querySelector('host-part')
      ?.attachShadow({ mode: 'closed' })
      .append(...pageOf('<p>b</p>').body.childNodes);
    expect(textOf(page)).toBe('a');
  });

  it('leads back to the element in the root', () => {
    const page = withRoot(`<host-part></host-part>`, `<article>${prose(6)}</article>`);
    page.querySelector('head')?.append(...pageOf('', ARTICLE).head.childNodes);
    const { sources } = readPageWithSources(page, 'https://news.example/2026/06/a-long-story-of-a-bridge');
    const own = [...(page.querySelector('host-part')?.shadowRoot?.querySelectorAll('p') ?? [])];
    expect(sources).toHaveLength(6);
    expect(sources).toEqual(own);
  });

  it('reads the article that a saved page declares in nested roots, in a reader’s order', () => {
    const page = fixture('shadow-article');
    const before = markupOf(page);
    const { article } = readPage(page, 'https://www.harbourpost.example/2026/05/tram-line-reaches-hospital');
    expect(article?.title).toBe('Tram line reaches the hospital after nine years');
    expect(article?.paragraphs.map((text) => text.split(' ').slice(0, 3).join(' '))).toEqual([
      'The first tram',
      'The line adds',
      'Work stopped for',
      'Shopkeepers along the',
      'The mayor called',
      'The old bus',
    ]);
    expect(markupOf(page)).toBe(before);
  });

  it('reads an aggregator’s story in its page’s roots', () => {
    expect(textOf(fixture('msn'))).toMatch(/^Power line in the valley.+ Engineers have begun.+ on Sundays\./);
  });

  it('bears a host in a host a thousand times, and very many slots', () => {
    const deep = pageOf('<host-part></host-part>');
    let host = deep.querySelector('host-part');
    for (let level = 0; level < 1_000; level += 1) {
      const inner = deep.createElement('host-part');
      host?.attachShadow({ mode: 'open' }).append(inner);
      host = inner;
    }
    host?.append('end');
    expect(textOf(deep)).toBe('end');
    const many = withRoot(
      `<host-part>${'<b>x</b>'.repeat(5_000)}</host-part>`,
      '<slot></slot>'.repeat(9_000),
    );
    expect(textOf(many)).toHaveLength(5_000);
  });
});
