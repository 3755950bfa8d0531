import { describe, expect, it } from 'vitest';
import { accessOf } from '../../../src/article/kind/access.ts';
import { readMarkup } from '../../../src/article/page-markup.ts';
import { jsonLd, pageOf } from '../page-fixture.ts';

/** `count` words in two paragraphs. */
function text(count: number): string[] {
  const words = Array.from({ length: count }, (_, index) => `word${index}`);
  return [words.slice(0, 20).join(' '), `${words.slice(20).join(' ')}.`];
}

function access(paragraphs: string[], node: object | null, body = '', head = '', cut = false) {
  const stated = node === null ? '' : jsonLd({ '@type': 'NewsArticle', ...node });
  return accessOf(readMarkup(pageOf(body, stated + head), null), paragraphs, cut);
}

const LOCKED = '<meta name="article:content_tier" content="locked">';
const METERED = '<meta name="article:content_tier" content="metered">';
const OFFER = '<h2>Subscribe to continue reading</h2>';

describe('accessOf', () => {
  it.each<[string, Record<string, unknown> | null, number, string, string, string | null]>([
    ['nothing said', null, 40, '', '', null],
    ['a free article', { isAccessibleForFree: true }, 40, '', '', null],
    ['a paid article with little text', { isAccessibleForFree: false }, 60, '', '', 'paywall'],
    ['a paid article as text', { isAccessibleForFree: 'False' }, 60, '', '', 'paywall'],
    ['a paid part', { hasPart: [{ isAccessibleForFree: 'http://schema.org/False' }] }, 60, '', '', 'paywall'],
    ['a paid article opened for this reader', { isAccessibleForFree: false }, 260, '', '', null],
    [
      'a short paid article that is all there',
      { isAccessibleForFree: false, wordCount: 62 },
      60,
      OFFER,
      '',
      null,
    ],
    ['a locked article', null, 60, '', LOCKED, 'paywall'],
    ['a metered article', null, 60, '', METERED, null],
    ['an offer below a short text', null, 60, OFFER, '', 'paywall'],
    ['an offer on a page with a long text', null, 300, OFFER, '', null],
    [
      'an offer below the beginning of a paid text',
      { isAccessibleForFree: false },
      300,
      OFFER,
      '',
      'paywall',
    ],
    ['an offer below so much of a paid text', { isAccessibleForFree: false }, 700, OFFER, '', null],
    [
      'an account to make',
      null,
      60,
      '<h2>Register for free to read on</h2><p>Sign in to continue</p>',
      '',
      'sign-in',
    ],
    ['far fewer words than stated', { wordCount: 800 }, 120, '', '', 'not-ready'],
    ['far fewer words than stated, and paid', { wordCount: 800 }, 300, '', LOCKED, 'paywall'],
    ['a few words fewer than stated', { wordCount: '800' }, 640, '', '', null],
    ['a text, and a number of letters', { wordCount: 3_551 }, 327, '', '', null],
    ['far fewer words than the stated body', { articleBody: 'word '.repeat(900) }, 300, '', '', 'not-ready'],
    [
      'a stated body that is markup',
      { articleBody: '<p class="a b c d">word</p> '.repeat(400) },
      300,
      '',
      '',
      null,
    ],
    ['a nonsensical count', { wordCount: 'many' }, 100, '', '', null],
  ])('%s', (_, node, words, body, head, why) => {
    const found = access(text(words), node, body, head);
    expect(found.why).toBe(why);
    expect(found.access).toBe(why === null ? 'full' : 'partial');
    expect(found.note === null).toBe(why === null);
  });

  it('takes a short text that breaks off for a part, and a long one for whole', () => {
    expect(access(['The port weighs a sale, people say…'], null).why).toBe('paywall');
    expect(access([...text(300), 'And so on…'], null).why).toBeNull();
  });

  it('counts languages without spaces by their letters', () => {
    const body = '港の橋は十四か月のあいだ閉鎖されると市議会が火曜日に決定した。'.repeat(25);
    expect(access([body], { isAccessibleForFree: false }).why).toBeNull();
    const teaser = access([body.slice(0, 200)], { isAccessibleForFree: false });
    expect(teaser.note).toBe(
      'Only the first paragraph (about 82 words) can be read here; the rest is for subscribers.',
    );
  });

  it('says how much can be read', () => {
    expect(access(text(120), { wordCount: 800 }, '', LOCKED).note).toBe(
      'Only the first 2 paragraphs (about 120 of 800 words) can be read here; the rest is for subscribers.',
    );
    expect(access(text(120), { wordCount: 800 }).note).toContain('; the page has not drawn the rest.');
    expect(access(text(60), null, '<p>Log in to continue</p>').note).toBe(
      'Only the first 2 paragraphs (about 60 words) can be read here; sign in on the page to read the rest.',
    );
    expect(access(text(90), null, '', '', true)).toEqual({
      access: 'partial',
      why: 'too-long',
      note: 'This page is so long that only its first part was read.',
    });
  });
});

describe('the paid part that a page points to', () => {
  const node = (cssSelector: string) => ({ hasPart: { isAccessibleForFree: false, cssSelector } });
  const part = `<div class="paid">${'Here the story goes on. '.repeat(20)}</div>`;
  it.each<[string, string, string, string | null]>([
    ['is there', '.paid', part, null],
    ['is not there', '.paid', '', 'paywall'],
    [
      'is an offer',
      '.paid',
      `<div class="paid">${OFFER}${'It is a good paper. '.repeat(20)}</div>`,
      'paywall',
    ],
    ['is hidden', '.paid', `<div hidden>${part}</div>`, 'paywall'],
    ['is named by what is no selector', '..paid[', part, 'paywall'],
  ])('%s', (_, selector, body, why) => {
    expect(access(text(60), node(selector), body).why).toBe(why);
  });
});
