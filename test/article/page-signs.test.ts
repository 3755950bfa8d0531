import { describe, expect, it } from 'vitest';
import { readSigns } from '../../src/article/page-signs.ts';
import { fixture, jsonLd, markupOf, pageOf } from './page-fixture.ts';

const news = (fields: object = {}) => jsonLd({ '@type': 'NewsArticle', ...fields });
const signsOf = (head: string, body = '') => readSigns(pageOf(body, head));

describe('types', () => {
  it.each<[string, string, string[]]>([
    ['one type', news(), ['NewsArticle']],
    [
      'a list of types',
      jsonLd({ '@type': ['OpinionNewsArticle', 'NewsArticle'] }),
      ['OpinionNewsArticle', 'NewsArticle'],
    ],
    [
      'a graph',
      jsonLd({ '@graph': [{ '@type': 'WebSite' }, { '@type': 'ReviewNewsArticle' }] }),
      ['WebSite', 'ReviewNewsArticle'],
    ],
    ['og:type, in lower case', '<meta property="og:type" content="Video.Other">', ['og:video.other']],
    [
      'a live blog and none of its entries',
      fixtureBlocks('LiveBlogPosting', 'BlogPosting'),
      ['LiveBlogPosting', 'BlogPosting'],
    ],
  ])('are %s', (_, head, types) => {
    expect(signsOf(head).types).toEqual(types);
  });

  it('are those of the first of two articles', () => {
    const head =
      news({ articleSection: 'News' }) + jsonLd({ '@type': 'OpinionNewsArticle', articleSection: 'Opinion' });
    expect(signsOf(head)).toEqual({ types: ['NewsArticle'], sections: ['News'] });
  });

  it('are not those of a list’s items, nor are its sections', () => {
    const items = ['OpinionNewsArticle', 'NewsArticle', 'NewsArticle'].map((type) => ({
      item: { '@type': type, articleSection: 'Opinion' },
    }));
    const head =
      '<meta property="og:type" content="website">' + jsonLd({ '@type': 'ItemList', itemListElement: items });
    expect(signsOf(head)).toEqual({ types: ['og:website'], sections: [] });
  });

  function fixtureBlocks(type: string, entry: string): string {
    return jsonLd({ '@type': type, liveBlogUpdate: Array.from({ length: 9 }, () => ({ '@type': entry })) });
  }
});

describe('sections', () => {
  it.each<[string, string, string, string[]]>([
    ['article:section', '<meta property="article:section" content="Sport">', '', ['Sport']],
    ['parsely-section', '<meta name="parsely-section" content="Comment">', '', ['Comment']],
    ['articleSection as a text', news({ articleSection: 'Meinung & Debatte' }), '', ['Meinung & Debatte']],
    [
      'articleSection as a list',
      news({ articleSection: ['Opinion', 'Columns'] }),
      '',
      ['Opinion', 'Columns'],
    ],
    ['a section with escapes', news().replace('}', ',"articleSection":"Opini\\u00f3n"}'), '', ['Opinión']],
    ['a kicker before the headline', '', '<a class="kicker">Opinion</a><h1>A headline</h1>', ['Opinion']],
    ['a kicker before its box', '', '<p>Live</p><div><h1>A headline</h1></div>', ['Live']],
    [
      'each part of a kicker',
      '',
      '<div><a>Nuomonės</a><time>2024.03.31</time></div><h1>A headline</h1>',
      ['Nuomonės2024.03.31', 'Nuomonės', '2024.03.31'],
    ],
  ])('are %s', (_, head, body, sections) => {
    expect(signsOf(head, body).sections).toEqual(sections);
  });

  it.each<[string, string]>([
    ['a long text before the headline', `<p>${'Opinion of many words, '.repeat(4)}</p><h1>A headline</h1>`],
    ['a text behind the headline', '<h1>A headline</h1><p>Opinion</p>'],
    ['a text far above it', '<p>Opinion</p><div><div><div><h1>A headline</h1></div></div></div>'],
    ['a page without a headline', '<p>Opinion</p>'],
    ['a menu', '<nav><a>News</a> <a>Opinion</a></nav><div><h1>A headline</h1></div>'],
    ['what plays a menu', '<div role="navigation"><a>Opinion</a></div><h1>A headline</h1>'],
    ['what holds a menu', '<header>Live <nav><a>Opinion</a></nav></header><div><h1>A headline</h1></div>'],
    ['a list of links', '<ul><li><a>News</a></li><li><a>Opinion</a></li></ul><h1>A headline</h1>'],
    ['what holds a list', '<div><ul><li>Opinion</li></ul></div><h1>A headline</h1>'],
    ['a row of links', '<div><a>News</a> <a>Opinion</a> <a>Sport</a></div><div><h1>A headline</h1></div>'],
  ])('are not %s', (_, body) => {
    expect(signsOf('', body).sections).toEqual([]);
  });
});

describe('composed pages', () => {
  it.each<[string, string, string]>([
    ['opinion-by-markup', 'OpinionNewsArticle', 'Opinion'],
    ['sponsored', 'AdvertiserContentArticle', 'Sponsored content'],
    ['agency-copy', 'NewsArticle', 'World'],
    ['live-blog', 'LiveBlogPosting', ''],
  ])('%s', (name, type, section) => {
    const { types, sections } = readSigns(fixture(name));
    expect(types).toContain(type);
    if (section !== '') expect(sections).toContain(section);
  });

  it('front-page has no article’s type', () => {
    expect(readSigns(fixture('front-page')).types.filter((type) => type.endsWith('Article'))).toEqual([]);
  });
});

describe('hostile pages', () => {
  it('give a bounded answer', () => {
    const long = 'x'.repeat(190);
    const head =
      Array.from({ length: 300 }, (_, at) =>
        jsonLd({ '@type': `${at}${long}`, articleSection: `${at}` }),
      ).join('') +
      Array.from({ length: 300 }, (_, at) => `<meta property="article:section" content="${at}${long}">`).join(
        '',
      );
    const { types, sections } = signsOf(head);
    expect(types).toHaveLength(20);
    expect(sections).toHaveLength(8);
    expect([...types, ...sections].every((text) => text.length <= 80)).toBe(true);
  });

  it('are asked of the first hundred tags at most', () => {
    const page = pageOf('', '<meta property="article:section" content="Sport">'.repeat(20_000));
    let asked = 0;
    for (const tag of page.querySelectorAll('meta')) {
      const answer = tag.getAttribute.bind(tag);
      tag.getAttribute = (name: string) => {
        if (name === 'content') asked += 1;
        return answer(name);
      };
    }
    readSigns(page);
    expect(asked).toBeLessThan(100);
  });

  it('keep what is not broken', () => {
    const head =
      '<meta property="og:type" content="article">' +
      '<script type="application/ld+json">{"@type": "NewsArticle", "articleSection": ["a" "b"], "@type": [{}, 7]</script>';
    expect(signsOf(head).types).toEqual(['og:article', 'NewsArticle']);
  });

  it('never throw', () => {
    const trap = new Proxy(
      {},
      {
        get: () => () => {
          throw new Error('trap');
        },
      },
    ) as Document;
    expect(readSigns(trap)).toEqual({ types: [], sections: [] });
  });

  it('are read in the time that their length takes', () => {
    const open = `{${'"@type":['.repeat(50_000)}`;
    const script = (text: string) => `<script type="application/ld+json">${text}</script>`;
    expect(signsOf(script(open)).types).toEqual([]);
    expect(signsOf(script(`"@type"${' '.repeat(300_000)}`)).types).toEqual([]);
    expect(signsOf(script(`{"@type":"${'@type'.repeat(75_000)}"}`)).types).toEqual([]);
    const nested = '<b>'.repeat(9_000) + 'Live' + '</b>'.repeat(9_000);
    expect(signsOf('', `${nested}<h1>A headline</h1>`).sections).toEqual(['Live']);
  });

  it('are not changed', () => {
    const page = fixture('opinion-by-markup');
    const before = markupOf(page);
    readSigns(page);
    expect(markupOf(page)).toBe(before);
  });
});
