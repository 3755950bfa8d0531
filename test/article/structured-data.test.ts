import { describe, expect, it } from 'vitest';
import {
  articleNode,
  isArticleType,
  parseLenient,
  readStructuredData,
  textOf,
  typesOf,
} from '../../src/article/structured-data.ts';
import { jsonLd, pageOf } from './page-fixture.ts';

describe('parseLenient', () => {
  it.each([
    ['plain', '{"a":1}'],
    ['an HTML comment', '<!-- {"a":1} -->'],
    ['CDATA in script comments', '//<![CDATA[\n{"a":1}\n//]]>'],
    ['CDATA in block comments', '/*<![CDATA[*/{"a":1}/*]]>*/'],
    ['CDATA and white space', ' \n /* <![CDATA[ */ {"a":1} /* ]]> */ \n '],
    ['an HTML comment that a script comment ends', '<!--\n{"a":1}\n// -->'],
    ['a semicolon at the end', '{"a":1} ; '],
    ['a trailing comma', '{"a":1,}'],
  ])('reads JSON with %s', (_, text) => {
    expect(parseLenient(text)).toEqual({ a: 1 });
  });

  it('reads raw line breaks inside strings', () => {
    expect(parseLenient('{"a":"one\ntwo"}')).toEqual({ a: 'one two' });
  });

  it.each(['', '{"@type": "NewsArticle", "headline": ', 'undefined', '[1, 2'])('gives up on %j', (text) => {
    expect(parseLenient(text)).toBeNull();
  });
});

describe('parseLenient, hostile texts', () => {
  // Where the time grows with the square of the length, each of these takes minutes.
  const spaces = ' '.repeat(900_000);
  it.each([
    ['before the end', `{bad${spaces}x`],
    ['at the start', `${spaces}<!-${spaces}x`],
    ['after a comment mark', `//${spaces}{bad`],
    ['before a comment mark', `{bad${spaces}//${spaces}x`],
    ['after a comma', `[1,${spaces}x`],
    ['before a semicolon', `{bad;${spaces};${spaces}x`],
  ])('bears a megabyte of white space %s', { timeout: 5_000 }, (_, text) => {
    expect(parseLenient(text)).toBeNull();
  });

  it('reads JSON within a megabyte of white space', { timeout: 5_000 }, () => {
    expect(parseLenient(`${spaces}<!--${spaces}{"a":1}${spaces}-->${spaces}`)).toEqual({ a: 1 });
  });
});

describe('readStructuredData', () => {
  it.each([
    ['an object', { '@type': 'NewsArticle', headline: 'H' }],
    ['an array', [{ '@type': 'WebSite' }, { '@type': 'NewsArticle', headline: 'H' }]],
    ['a graph', { '@graph': [{ '@type': 'WebPage' }, { '@type': 'NewsArticle', headline: 'H' }] }],
    [
      'a main entity',
      { '@type': 'WebPage', mainEntity: { '@type': ['Thing', 'NewsArticle'], headline: 'H' } },
    ],
    ['a prefixed type', { '@type': 'http://schema.org/NewsArticle', headline: 'H' }],
  ])('finds the article in %s', (_, value) => {
    expect(articleNode(readStructuredData(pageOf('', jsonLd(value))))?.['headline']).toBe('H');
  });

  it('does not take the articles of a list for the page’s own', () => {
    const list = { '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', headline: 'Another' }] };
    expect(articleNode(readStructuredData(pageOf('', jsonLd(list))))).toBeNull();
  });

  it('survives a broken block beside a whole one', () => {
    const head = `<script type="application/ld+json">{"@type": </script>${jsonLd({ '@type': 'Report', headline: 'H' })}`;
    expect(articleNode(readStructuredData(pageOf('', head)))?.['headline']).toBe('H');
  });

  it('stops at deep nesting, many nodes and a megabyte', () => {
    const deep = `${'['.repeat(5_000)}{"@type":"NewsArticle"}${']'.repeat(5_000)}`;
    const wide = JSON.stringify(Array.from({ length: 5_000 }, () => ({ '@type': 'NewsArticle' })));
    const long = JSON.stringify({ '@type': 'NewsArticle', headline: 'x'.repeat(1_100_000) });
    const read = (text: string) =>
      readStructuredData(pageOf('', `<script type="application/ld+json">${text}</script>`)).nodes.length;
    expect(read(deep)).toBe(0);
    expect(read(wide)).toBe(500);
    expect(read(long)).toBe(0);
  });

  it('does not follow a node that contains itself by reference for ever', () => {
    const loop = { '@id': '#a', '@type': 'NewsArticle', headline: 'H', author: { '@id': '#a' } };
    expect(readStructuredData(pageOf('', jsonLd(loop))).byId.get('#a')?.['headline']).toBe('H');
  });
});

describe('types and texts', () => {
  it.each([
    ['NewsArticle', true],
    ['OpinionNewsArticle', true],
    ['LiveBlogPosting', true],
    ['ReportageNewsArticle', true],
    ['WebPage', false],
    ['DiscussionForumPosting', false],
    ['VideoObject', false],
  ])('%s is an article: %s', (type, expected) => {
    expect(isArticleType(type)).toBe(expected);
  });

  it('ignores types that are no text', () => {
    expect(typesOf({ '@type': ['A', 7, null] })).toEqual(['A']);
  });

  it('reads text from the shapes JSON-LD gives it', () => {
    expect([textOf('a'), textOf(['b']), textOf({ '@value': 'c' }), textOf(' '), textOf(3)]).toEqual([
      'a',
      'b',
      'c',
      null,
      null,
    ]);
  });
});
