import { describe, expect, it } from 'vitest';
import { writtenArticle } from '../../src/article/written-article.ts';
import { NO_EVIDENCE } from '../../src/outlets/evidence.ts';
import { parseMessage } from '../../src/platform/messages.ts';
import { parseReading } from '../../src/platform/reading-schema.ts';
import { refusalOf } from '../../src/platform/tabs.ts';

const READING = {
  page: { kind: 'article', access: 'full', why: null },
  note: null,
  elsewhere: null,
  evidence: NO_EVIDENCE,
  article: writtenArticle('T', ['P']),
};

describe('messages', () => {
  it.each([
    [null],
    ['who'],
    [{}],
    [{ name: 'keys', url: 'x' }],
    [{ name: 'who' }],
    [{ name: 'who', url: 'https://a.example/', evidence: null }],
    [{ name: 'who', tabId: 1, url: 'https://a.example/' }],
    [{ name: 'who', tabId: 1, url: 'https://a.example/', evidence: { ...NO_EVIDENCE, accounts: [1] } }],
    [{ name: 'who', tabId: 1, url: 'x'.repeat(20_000), evidence: null }],
    [{ name: 'page', url: 'https://a.example/' }],
    [{ name: 'page', url: 'https://a.example/', signs: { types: ['x'.repeat(1_000)], sections: [] } }],
    [{ name: 'page', url: 'https://a.example/', signs: { types: Array(100).fill('x'), sections: [] } }],
  ])('%.60j is none of ours', (value) => {
    expect(parseMessage(value)).toBeNull();
  });

  it('are taken when they fit', () => {
    expect(
      parseMessage({ name: 'who', tabId: 1, url: 'https://a.example/', evidence: null, more: 1 }),
    ).toEqual({
      name: 'who',
      tabId: 1,
      url: 'https://a.example/',
      evidence: null,
    });
  });
});

describe('what a page answers', () => {
  it('is taken when it fits', () => {
    expect(parseReading(READING)).toEqual(READING);
  });

  it.each([
    [undefined],
    [{ ...READING, page: { kind: 'evil', access: 'full' } }],
    [{ ...READING, evidence: null }],
    [{ ...READING, evidence: { ...NO_EVIDENCE, publishers: [{ name: 1, url: null }] } }],
    [{ ...READING, article: { ...READING.article, paragraphs: [1] } }],
    [{ ...READING, article: { ...READING.article, title: { toString: 'x' } } }],
  ])('is refused otherwise', (value) => {
    expect(parseReading(value)).toBeNull();
  });
});

describe('pages that cannot be read', () => {
  it.each([
    [null, 'page of the browser itself'],
    ['chrome://extensions', 'page of the browser itself'],
    ['about:config', 'page of the browser itself'],
    ['https://chromewebstore.google.com/x', 'store'],
    ['https://addons.mozilla.org/x', 'store'],
    ['file:///home/a.html', 'file on your device'],
    ['https://a.example/report.pdf?x=1', 'PDF'],
    ['ftp://a.example/', 'not a web page'],
  ])('%s', (url, words) => {
    expect(refusalOf(url)).toContain(words);
  });

  it('are few', () => {
    expect(refusalOf('https://www.bbc.com/news/a?x=a.pdf')).toBeNull();
  });
});
