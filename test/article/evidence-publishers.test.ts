import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../src/article/evidence.ts';
import { fixture, jsonLd, pageOf } from './page-fixture.ts';

const ADDRESS = 'https://news.example/2026/a-story';
const YAHOO = 'https://www.yahoo.com/news/articles/a-story-104538833.html';
const publishersOf = (page: Document, address = ADDRESS) => readEvidence(page, address).publishers;
const namesOf = (page: Document, address = ADDRESS) => publishersOf(page, address).map(({ name }) => name);
const article = (fields: object) =>
  pageOf('', jsonLd({ '@type': 'NewsArticle', headline: 'A story', ...fields }));

describe('markup', () => {
  it('names publishers, the strongest first', () => {
    const organization = (name: string) => ({ '@type': 'NewsMediaOrganization', name });
    const page = pageOf(
      '',
      jsonLd({
        '@type': 'NewsArticle',
        author: organization('Author Org'),
        provider: organization('Provider'),
        publisher: organization('Publisher'),
        sourceOrganization: organization('Source'),
        isBasedOn: {
          '@type': 'NewsArticle',
          name: 'Its headline',
          url: 'https://b.example/x',
          publisher: 'Basis',
        },
      }) + '<meta property="og:site_name" content="Site">',
    );
    expect(namesOf(page)).toEqual(['Basis', 'Source', 'Publisher', 'Provider', 'Author Org', 'Site']);
    expect(publishersOf(page)[0]).toEqual({ name: 'Basis', url: 'https://b.example/x' });
  });

  it.each<[string, object, { name: string | null; url: string | null }[]]>([
    ['a text', { publisher: 'The Post' }, [{ name: 'The Post', url: null }]],
    [
      'an address as name',
      { publisher: { name: 'https://post.example' } },
      [{ name: null, url: 'https://post.example/' }],
    ],
    [
      'an address from the root',
      { publisher: { name: 'The Post', url: '/' } },
      [{ name: 'The Post', url: 'https://news.example/' }],
    ],
    [
      'an address to refuse',
      { publisher: { name: 'The Post', url: 'javascript:x' } },
      [{ name: 'The Post', url: null }],
    ],
    [
      'what it is based on',
      { isBasedOn: 'https://post.example/x' },
      [{ name: null, url: 'https://post.example/x' }],
    ],
    ['a person who wrote it', { author: { '@type': 'Person', name: 'Ada Field' } }, []],
    ['the same twice', { publisher: 'The Post', provider: 'the post' }, [{ name: 'The Post', url: null }]],
  ])('reads %s', (_, fields, publishers) => {
    expect(publishersOf(article(fields))).toEqual(publishers);
  });

  it('is bounded', () => {
    const names = (place: string) => Array.from({ length: 50 }, (_, at) => `${place} ${at}`);
    const page = article({ sourceOrganization: names('a'), publisher: names('b'), provider: names('c') });
    expect(publishersOf(page)).toHaveLength(12);
  });

  it('follows references', () => {
    const graph = [
      { '@type': 'NewsArticle', headline: 'x', publisher: { '@id': '#org' } },
      { '@type': 'Organization', '@id': '#org', name: 'The Post', url: 'https://post.example/' },
    ];
    expect(publishersOf(pageOf('', jsonLd({ '@graph': graph })))).toEqual([
      { name: 'The Post', url: 'https://post.example/' },
    ]);
  });

  it('of a page about several articles names its site alone', () => {
    const graph = ['One', 'Two', 'Three'].map((publisher) => ({
      '@type': 'NewsArticle',
      headline: 'x',
      publisher,
    }));
    const site = '<meta property="og:site_name" content="Site">';
    expect(namesOf(pageOf('', jsonLd({ '@graph': graph }) + site))).toEqual(['Site']);
  });
});

describe('Yahoo', () => {
  it.each<[string, string]>([
    [
      'its logo',
      '<a data-ylk="elm:logo;sec:logo-provider;slk:x" href="https://post.example/"><img alt="The Post"></a>',
    ],
    ['its attribution', '<span class="caas-attr-provider">The Post</span>'],
    ['its former line', '<span class="provider-link"><a href="https://post.example/">The Post</a></span>'],
  ])('names the provider by %s', (_, body) => {
    expect(namesOf(pageOf(body), YAHOO)).toEqual(['The Post']);
  });

  it('does not name the provider of another story', () => {
    const provider = (name: string) => `<span class="provider-name">${name}</span>`;
    const story = '<article><h1>A story</h1><p>Text.</p></article>';
    expect(namesOf(pageOf(`${story}<div>${provider('The Post')}</div>`), YAHOO)).toEqual([]);
    expect(namesOf(pageOf(`${story}<aside>${provider('The Post')}</aside>`), YAHOO)).toEqual([]);
    expect(namesOf(pageOf(`${provider('The Post')}<aside>${provider('Times')}</aside>`), YAHOO)).toEqual([
      'The Post',
    ]);
  });

  it('itself comes last', () => {
    const head = jsonLd({ '@type': 'NewsArticle', publisher: 'Yahoo Finance', provider: 'The Post' });
    expect(namesOf(pageOf('', head), YAHOO)).toEqual(['The Post', 'Yahoo Finance']);
    // Elsewhere the order is the markup's.
    expect(namesOf(pageOf('', head))).toEqual(['Yahoo Finance', 'The Post']);
  });
});

describe('readers and link sites', () => {
  it('an open entry names its feed and its own address', () => {
    const body = `<a class="article_title_link" href="https://post.example/x">A story</a>
      <a id="article_feed_info_link_7" href="/feed/https%3A%2F%2Fpost.example">The Post</a>`;
    expect(publishersOf(pageOf(body), 'https://www.inoreader.com/article/1')).toEqual([
      { name: 'The Post', url: 'https://post.example/x' },
    ]);
  });

  it('an entry with several links has no address of its own', () => {
    const link = (path: string) => `<a class="EntryTitleLink" href="https://post.example/${path}">x</a>`;
    const body = `${link('a')}${link('b')}<a class="EntryMetadataSource" href="/i/x">The Post</a>`;
    expect(publishersOf(pageOf(body), 'https://feedly.com/i/entry/x')).toEqual([
      { name: 'The Post', url: null },
    ]);
  });

  it('a list of links names nobody', () => {
    const story = (path: string) =>
      `<p class="u-repost-of"><a class="u-url" href="https://post.example/${path}"></a></p>`;
    expect(publishersOf(pageOf(story('a') + story('b')), 'https://lobste.rs/s/abc123/x')).toEqual([]);
  });

  it('a list of entries names nobody', () => {
    const entry = (name: string) => `<a class="EntryMetadataSource" href="/i/x">${name}</a>`;
    expect(namesOf(pageOf(entry('The Post') + entry('The Times')), 'https://feedly.com/i/my')).toEqual([]);
  });

  it.each<[string, string, string]>([
    [
      'old Reddit',
      'https://old.reddit.com/r/news/comments/abc123/x/',
      '<div id="siteTable"><div class="thing" data-fullname="t3_abc123" data-url="https://post.example/x"></div></div>',
    ],
    [
      'Hacker News',
      'https://news.ycombinator.com/item?id=46082825',
      '<table class="fatitem"><tr><td><span class="titleline"><a href="https://post.example/x">x</a></span></td></tr></table>',
    ],
    [
      'Lobsters',
      'https://lobste.rs/s/abc123/x',
      '<span class="link h-cite u-repost-of"><a class="u-url" href="https://post.example/x">x</a></span>',
    ],
  ])('%s names the page it links to', (_, address, body) => {
    expect(publishersOf(pageOf(body), address)).toEqual([{ name: null, url: 'https://post.example/x' }]);
  });

  it('a post of its own names nobody', () => {
    const body =
      '<span class="fatitem"><span class="titleline"><a href="item?id=46082825">Ask</a></span></span>';
    expect(publishersOf(pageOf(body), 'https://news.ycombinator.com/item?id=46082825')).toEqual([]);
    const post =
      '<shreddit-post permalink="/r/a/comments/abc/x/" content-href="https://v.redd.it/x"></shreddit-post>';
    expect(publishersOf(pageOf(post), 'https://www.reddit.com/r/a/comments/abc/x/')).toEqual([]);
  });

  it('the post of the page before names nobody', () => {
    const address = 'https://www.reddit.com/r/worldnews/comments/otherId/x/';
    expect(readEvidence(fixture('reddit'), address)).toMatchObject({
      accounts: [],
      publishers: [{ name: 'Reddit', url: null }],
    });
  });
});

describe('posts', () => {
  const self = (address: string) => `<link rel="canonical" href="${address}">`;
  const accountsOf = (head: string, address: string, body = '') =>
    readEvidence(pageOf(body, head), address).accounts;

  it.each<[string, string, string]>([
    [
      'https://www.instagram.com/p/BxKRx5CHn5i/',
      'https://www.instagram.com/bbcnews/p/BxKRx5CHn5i/',
      'https://instagram.com/bbcnews',
    ],
    [
      'https://www.threads.net/t/Cx1',
      'https://www.threads.net/@bbcnews/post/Cx1',
      'https://threads.net/@bbcnews',
    ],
    [
      'https://m.tiktok.com/v/7123.html',
      'https://www.tiktok.com/@bbcnews/video/7123',
      'https://tiktok.com/@bbcnews',
    ],
    [
      'https://m.facebook.com/story.php?story_fbid=117&id=36',
      'https://www.facebook.com/bbcnews/posts/117',
      'https://facebook.com/bbcnews',
    ],
  ])('%s belongs to the account in the page’s own address', (address, canonical, account) => {
    expect(accountsOf(self(canonical), address)).toEqual([account]);
  });

  it('are not known by the address of another post, another site or a group', () => {
    const address = 'https://www.facebook.com/watch/?v=117';
    expect(accountsOf(self('https://www.facebook.com/bbcnews/videos/118'), address)).toEqual([]);
    expect(accountsOf(self('https://www.facebook.com.evil.example/bbcnews/videos/117'), address)).toEqual([]);
    expect(accountsOf(self('https://www.facebook.com/groups/posts/117'), address)).toEqual([]);
  });

  it('on Facebook are known by their one author, in the dialog where one is open', () => {
    const author = (name: string) =>
      `<h2 data-ad-rendering-role="profile_name"><a href="https://www.facebook.com/${name}?__tn__=x">x</a></h2>`;
    const address = 'https://www.facebook.com/permalink.php?story_fbid=117&id=36';
    expect(accountsOf('', address, author('bbcnews'))).toEqual(['https://facebook.com/bbcnews']);
    expect(accountsOf('', address, author('bbcnews') + author('another'))).toEqual([]);
    const dialog = `<div role="dialog">${author('bbcnews')}</div>`;
    expect(accountsOf('', address, author('another') + dialog)).toEqual(['https://facebook.com/bbcnews']);
  });
});
