import { splitNames } from '../../../src/article/metadata/names.ts';
import { describe, expect, it } from 'vitest';
import { jsonLd } from '../page-fixture.ts';
import { article, meta, metadataOf } from './metadata-fixture.ts';

const bylineOf = (head: string, body = '', address: string | null = null) =>
  metadataOf(head, body, address).byline;

describe('byline', () => {
  it.each([
    ['one person', article({ author: { '@type': 'Person', name: 'Ada Field' } }), 'Ada Field'],
    [
      'several people',
      article({ author: [{ name: 'Ada Field' }, { name: 'Bo Lund' }] }),
      'Ada Field, Bo Lund',
    ],
    ['a text with By and and', article({ author: 'By Ada Field and Bo Lund' }), 'Ada Field, Bo Lund'],
    [
      'a German text with an agency',
      article({ author: 'Von Ada Field und Bo Lund, dpa' }),
      'Ada Field, Bo Lund, dpa',
    ],
    ['full names between strokes', article({ author: 'Ada Field/Bo Lund' }), 'Ada Field, Bo Lund'],
    ['initials between strokes', article({ author: 'srf/hosb' }), 'srf/hosb'],
    ['given and family names', article({ author: { givenName: 'Ada', familyName: 'Field' } }), 'Ada Field'],
    ['a list of names', article({ author: { name: ['Ada Field', 'Bo Lund'] } }), 'Ada Field, Bo Lund'],
    ['an agency', article({ author: { '@type': 'Organization', name: 'Reuters' } }), 'Reuters'],
    ['the outlet itself', article({ author: { name: 'The Post' }, publisher: { name: 'Post' } }), null],
    [
      'a person at the outlet',
      article({ author: 'Ada Field, Post Berlin', publisher: { name: 'Post' } }),
      'Ada Field',
    ],
    [
      'a newsroom alone',
      article({ author: 'Harbour24 Redaktion', publisher: { name: 'Harbour24' } }),
      'Harbour24 Redaktion',
    ],
    ['a job title', article({ author: 'Ada Field, Senior Political Correspondent' }), 'Ada Field'],
    ['a job title behind the name', article({ author: 'Ada Field Health Editor' }), 'Ada Field'],
    ['a Korean job title', article({ author: '신현주 기자' }), '신현주'],
    ['a name for an outlet', article({ author: 'Ada Field For The Sunday Post' }), 'Ada Field'],
    ['a name in capitals', article({ author: 'ADA FIELD' }), 'ADA FIELD'],
    ['an address', meta('article:author', 'https://www.facebook.com/thepost'), null],
    ['a meta tag', '<meta name="author" content="Ada Field">', 'Ada Field'],
    ['a meta tag that is written oddly', meta('og:article-author', 'Ada Field'), 'Ada Field'],
    [
      'a label for cards',
      `${meta('twitter:label1', 'Verfasst von')}${meta('twitter:data1', 'Ada Field')}`,
      'Ada Field',
    ],
    ['an author’s page', meta('article:author', 'https://post.example/author/ada-field/'), 'Ada Field'],
    ['an e-mail address', '<meta name="author" content="ada@post.example">', null],
    ['the same name twice', article({ author: [{ name: 'Ada Field' }, { name: 'ADA FIELD' }] }), 'Ada Field'],
    ['a name with von', article({ author: 'Ursula von Ahlen' }), 'Ursula von Ahlen'],
    ['a name that begins with von', article({ author: 'Von Trier' }), 'Von Trier'],
    ['a date and a question', article({ author: ['3 May 2026', 'Found a mistake?', 'Bo Lund'] }), 'Bo Lund'],
    [
      'markup',
      article({ author: [{ name: '<img src=x onerror=alert(1)>' }, { name: 'Bo Lund' }] }),
      'Bo Lund',
    ],
    ['numbers and nulls', article({ author: [7, null, { name: 3 }] }), null],
  ])('from %s', (_, head, expected) => {
    expect(bylineOf(head)).toBe(expected);
  });

  it('has twelve names at most', () => {
    const author = Array.from({ length: 40 }, (_, index) => `Ada F${'i'.repeat(index + 1)}eld`);
    expect(bylineOf(article({ author }))?.split(', ')).toHaveLength(12);
  });

  // Where the time grows with the square of the length, this takes minutes.
  it.each([' ', '(', 'A (', '\u00a0'])('bears a name of nothing but %j', { timeout: 5_000 }, (part) => {
    const name = part.repeat(400_000 / part.length);
    const head = article({ author: [{ givenName: `${name}x`, familyName: name }, { name: 'Bo Lund' }] });
    expect(bylineOf(head)).toContain('Bo Lund');
  });

  it('follows a reference', () => {
    const graph = {
      '@graph': [
        { '@type': 'NewsArticle', author: { '@id': '#p' } },
        { '@id': '#p', '@type': 'Person', name: 'Ada Field' },
      ],
    };
    expect(bylineOf(jsonLd(graph))).toBe('Ada Field');
  });
});

describe('byline on the page', () => {
  const title = '<h1>Harbour bridge closes</h1>';
  it.each([
    ['a byline', '<p class="byline">By <a rel="author" href="/a">Ada Field</a></p>', 'Ada Field'],
    ['a box for authors', '<ul class="metaAuthorList"><li class="x"><a>Ada Field</a></li></ul>', 'Ada Field'],
    ['a place behind the name', '<span class="article__author">Von Ada Field, Lille</span>', 'Ada Field'],
    ['a line with By', '<div><span>By </span><a href="/x">Ada Field</a></div>', 'Ada Field'],
    [
      'a link behind By in a box of its own',
      '<div><b>By</b><i><a href="/x">Ada Field</a></i></div>',
      'Ada Field',
    ],
    ['no link behind other words', '<div><b>See also</b> <a href="/x">Ada Field</a></div>', null],
    [
      'a box in a box',
      '<div class="author-box"><span class="author">Ada Field</span> <i>Harbour Lane</i></div>',
      'Ada Field',
    ],
    ['a labelled fact', '<ul><li><strong>Autorin/Autor</strong> Ada Field</li></ul>', 'Ada Field'],
    ['a comment', '<div class="comments"><a rel="author">Bo Lund</a></div>', null],
    ['a photo credit', '<span class="autor">Foto: Keystone, ADA FIELD</span>', null],
    ['a box about an author', '<p class="author-bio">Ada Field</p>', null],
    ['a sentence', '<p class="author">Ada Field left home</p>', null],
  ])('from %s', (_, body, expected) => {
    expect(bylineOf('', title + body)).toBe(expected);
  });

  it('is whole where the page names more people than its metadata', () => {
    const body =
      '<address><a rel="author">Ada Field</a></address><address><a rel="author">Bo Lund</a></address>';
    expect(bylineOf(article({ author: 'Bo Lund' }), title + body)).toBe('Ada Field, Bo Lund');
    expect(bylineOf(article({ author: 'Cy Marsh' }), title + body)).toBe('Cy Marsh');
  });

  it('is not the outlet’s name in its address', () => {
    expect(bylineOf('<meta name="author" content="HBP">', '', 'https://www.hbp.example/a')).toBeNull();
  });
});

describe('names with a small word in them', () => {
  it.each([
    ['José Ortega y Gasset', ['José Ortega y Gasset']],
    ['Maria de Sousa e Silva', ['Maria de Sousa e Silva']],
    ['Ana Pérez y Luis Gómez', ['Ana Pérez', 'Luis Gómez']],
    ['Ana Rossi e Luca Bianchi', ['Ana Rossi', 'Luca Bianchi']],
  ])('%s', (text, names) => {
    expect(splitNames(text)).toEqual(names);
  });
});
