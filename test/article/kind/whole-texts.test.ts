import { describe, expect, it } from 'vitest';
import { asksFor } from '../../../src/article/kind/gate-words.ts';
import { readPage } from '../../../src/article/read-page.ts';
import { documentOf, jsonLd, prose } from '../page-fixture.ts';

const ADDRESS = 'https://www.harbourpost.example/news/2026/06/harbour-bridge-closes-for-months';
const HEADLINE = 'Harbour bridge closes for fourteen months';
const DATED = '<meta property="article:published_time" content="2026-06-16T21:40:00+02:00">';
const OG = `<meta property="og:type" content="article">${DATED}`;
const typed = (facts: object = {}) =>
  jsonLd({
    '@type': 'NewsArticle',
    headline: HEADLINE,
    datePublished: '2026-06-16T21:40:00+02:00',
    ...facts,
  });
const read = (head: string, body: string, address = ADDRESS) =>
  readPage(documentOf(`<html><head>${head}</head><body><h1>${HEADLINE}</h1>${body}</body></html>`), address);

/** As many captions of pictures, each longer than a paragraph. */
function captions(count: number): string {
  const caption = (number: number) =>
    `Picture ${number} of the bridge tells of its deck and its piers. `.repeat(8);
  return Array.from(
    { length: count },
    (_, at) => `<figure><figcaption>${caption(at)}</figcaption></figure>`,
  ).join('');
}

describe('what asks for no payment and no account', () => {
  it.each([
    'Log in to view comments',
    'Connectez-vous pour commenter',
    'Inicia sesión para comentar',
    'Registrati per commentare',
    'Faça login para comentar',
    'Logga in för att kommentera',
    'Log in om te reageren',
    'Zaloguj się, aby dodać komentarz',
    'Anmelden, um diesen Artikel zu kommentieren',
    'Become a member to support our reporting',
    'Suscríbete para recibir nuestro boletín',
    'Abonnez-vous pour recevoir nos alertes',
    'Word abonnee van onze nieuwsbrief',
    'Unlock the story behind the bridge',
  ])('%s', (line) => {
    expect(asksFor(line)).toBeNull();
  });

  it('is a story about subscribers, or an offer on a page that is free', () => {
    const story = `<article>${prose(2)}<p>The best seats on the new ferry are reserved for subscribers, the company said on Tuesday.</p></article>`;
    expect(read(OG, story).page.why).toBeNull();
    const offer = `<article>${prose(2)}</article><h3>Subscribe to continue reading</h3>`;
    expect(read(typed({ isAccessibleForFree: true }), offer).page.why).toBeNull();
    expect(read(typed(), offer).page.why).toBe('paywall');
  });
});

describe('a short text is whole', () => {
  it.each([
    ['a correction', '<p>Correction: the bridge closes in January, and not in March as we wrote.</p>'],
    [
      'a flash below a banner about cookies',
      `<div class="privacy-layer"><p>We and our partners use cookies.</p><p>Our partners ask you for your consent to cookies.</p><button>Accept all</button></div>
       <p>The harbour bridge has been closed after a crack was found in its deck on Tuesday.</p>`,
    ],
    [
      'a story beside a hidden form for signing in',
      `<div style="display:none"><h2>Log in</h2><input type="password"></div>${prose(2)}`,
    ],
  ])('%s', (_, body) => {
    const { page, article } = read(typed(), body);
    expect(page).toEqual({ kind: 'article', access: 'full', why: null });
    expect(article?.paragraphs.length).toBeGreaterThan(0);
  });

  it('says that it breaks off where nothing says why', () => {
    const { page, note } = read(
      OG,
      `${prose(1)}<p>The council wants to know how long the bridge will be closed and…</p>`,
    );
    expect(page.access).toBe('partial');
    expect(note).toContain('the text breaks off there');
  });
});

describe('an article is one', () => {
  it.each<[string, string, string, string]>([
    ['at an address with a number alone', typed(), prose(6), 'https://www.harbourpost.example/?p=12345'],
    ['with a film beside it', OG + jsonLd({ '@type': 'VideoObject', name: 'A film' }), prose(3), ADDRESS],
    ['that is read aloud', OG + jsonLd({ '@type': 'AudioObject', name: 'Aloud' }), prose(8, 30), ADDRESS],
    [
      'with questions in its data',
      OG,
      `${prose(6)}<div itemscope itemtype="https://schema.org/Question"><p>Why?</p></div>`,
      ADDRESS,
    ],
    ['with long captions', OG, prose(7, 40) + captions(9), ADDRESS],
  ])('%s', (_, head, body, address) => {
    expect(read(head, body, address).page.kind).toBe('article');
  });
});

describe('the part of an article that its page calls paid', () => {
  it('is looked for by names alone: a selector of the page could cost minutes', () => {
    const part = (cssSelector: string) => ({ isAccessibleForFree: false, cssSelector });
    const body = `<div class="paid">${prose(3)}</div>`;
    const why = (selector: string) => read(typed({ hasPart: part(selector) }), body).page.why;
    expect(why('.paid')).toBeNull();
    expect(why('div.paid:not(:has(b)) ~ div, .paid')).toBe('paywall');
  });
});
