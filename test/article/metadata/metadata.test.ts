import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../src/article/metadata/metadata.ts';
import { copyPage } from '../../../src/article/body/page-copy.ts';
import { readMarkup } from '../../../src/article/page-markup.ts';
import { jsonLd, pageOf } from '../page-fixture.ts';

function metadataOf(head: string, body = '') {
  const page = pageOf(body, head);
  return readMetadata(readMarkup(page, null), copyPage(page).document);
}
const article = (fields: object) => jsonLd({ '@type': 'NewsArticle', ...fields });

describe('title', () => {
  const site = '<meta property="og:site_name" content="The Post">';
  it.each([
    ['JSON-LD', article({ headline: 'Bridge closes for repairs' }), ''],
    ['og:title', '<meta property="og:title" content="Bridge closes for repairs">', ''],
    ['the heading', '<title>Something else</title>', '<h1>Bridge closes <em>for repairs</em></h1>'],
    ['the tab title without the outlet', `${site}<title>Bridge closes for repairs | The Post</title>`, ''],
    [
      'og:title without the outlet',
      `${site}<meta property="og:title" content="Bridge closes for repairs - The Post">`,
      '',
    ],
  ])('comes from %s', (_, head, body) => {
    expect(metadataOf(head, body).title).toBe('Bridge closes for repairs');
  });

  it('is the one that two sources agree on', () => {
    const head =
      article({ headline: 'Bridge: what you need to know' }) +
      '<meta property="og:title" content="Bridge closes">';
    expect(metadataOf(head, '<h1>Bridge closes</h1>').title).toBe('Bridge closes');
  });

  it('is whole where metadata cut it short', () => {
    const long =
      'The harbour bridge closes for fourteen months after a vote in the city council, and ferries replace it from September on';
    expect(metadataOf(article({ headline: `${long.slice(0, 108)}…` }), `<h1>${long}</h1>`).title).toBe(long);
  });

  it('decodes references and keeps dashes that are part of it', () => {
    expect(metadataOf(article({ headline: 'M&uuml;ller &amp; Co &#8211; a story' })).title).toBe(
      'Müller & Co – a story',
    );
  });
});

describe('byline', () => {
  it.each([
    ['one person', article({ author: { '@type': 'Person', name: 'Ada Field' } }), 'Ada Field'],
    [
      'several people',
      article({ author: [{ name: 'Ada Field' }, { name: 'Bo Lund' }] }),
      'Ada Field, Bo Lund',
    ],
    ['a text with By and and', article({ author: 'By Ada Field and Bo Lund' }), 'Ada Field, Bo Lund'],
    ['given and family names', article({ author: { givenName: 'Ada', familyName: 'Field' } }), 'Ada Field'],
    ['a list of names', article({ author: { name: ['Ada Field', 'Bo Lund'] } }), 'Ada Field, Bo Lund'],
    ['the outlet itself', article({ author: { name: 'The Post' }, publisher: { name: 'Post' } }), null],
    ['an address', '<meta property="article:author" content="https://www.facebook.com/thepost">', null],
    ['a meta tag', '<meta name="author" content="Ada Field">', 'Ada Field'],
    ['an e-mail address', '<meta name="author" content="ada@post.example">', null],
    ['the same name twice', article({ author: [{ name: 'Ada Field' }, { name: 'ADA FIELD' }] }), 'Ada Field'],
    ['a name with von', article({ author: 'Ursula von Ahlen' }), 'Ursula von Ahlen'],
    [
      'markup',
      article({ author: [{ name: '<img src=x onerror=alert(1)>' }, { name: 'Bo Lund' }] }),
      'Bo Lund',
    ],
    ['numbers and nulls', article({ author: [7, null, { name: 3 }] }), null],
  ])('from %s', (_, head, expected) => {
    expect(metadataOf(head).byline).toBe(expected);
  });

  // Where the time grows with the square of the length, this takes minutes.
  it.each([' ', '(', 'A (', '\u00a0'])('bears a name of nothing but %j', { timeout: 5_000 }, (part) => {
    const name = part.repeat(400_000 / part.length);
    const head = article({ author: [{ givenName: `${name}x`, familyName: name }, { name: 'Bo Lund' }] });
    expect(metadataOf(head).byline).toContain('Bo Lund');
  });

  it('follows a reference', () => {
    const graph = {
      '@graph': [
        { '@type': 'NewsArticle', author: { '@id': '#p' } },
        { '@id': '#p', '@type': 'Person', name: 'Ada Field' },
      ],
    };
    expect(metadataOf(jsonLd(graph)).byline).toBe('Ada Field');
  });

  it('is read from the page where metadata has none', () => {
    expect(metadataOf('', '<p class="byline">By <a rel="author" href="/a">Ada Field</a></p>').byline).toBe(
      'Ada Field',
    );
  });
});

describe('language and publisher', () => {
  it('prefers the article’s own language and makes it canonical', () => {
    expect(metadataOf(article({ inLanguage: 'pt-br' })).language).toBe('pt-BR');
    expect(metadataOf(article({ inLanguage: 'English' })).language).toBe('en');
  });

  it('reads the publisher by name or reference, never an address', () => {
    expect(metadataOf(article({ publisher: { name: 'The Post' } })).publisher).toBe('The Post');
    expect(metadataOf(article({ publisher: 'https://post.example' })).publisher).toBeNull();
    expect(metadataOf('<meta property="og:site_name" content="The Post">').publisher).toBe('The Post');
  });
});
