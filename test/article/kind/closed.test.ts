import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../../src/article/article.ts';
import { closedPage } from '../../../src/article/kind/closed.ts';
import { isConsentWall } from '../../../src/article/kind/consent.ts';
import { readMarkup } from '../../../src/article/page-markup.ts';
import { readPage } from '../../../src/article/read-page.ts';
import { jsonLd, pageOf, prose } from '../page-fixture.ts';
import { PLAIN_SIGNS } from './plain-signs.ts';

const ADDRESS = 'https://www.harbourpost.example/news/2026/06/harbour-bridge-to-close';
const STORY = jsonLd({
  '@type': 'NewsArticle',
  headline: 'Harbour bridge to close',
  datePublished: '2026-06-16',
});
const CONSENT = `<p>We and our 842 partners store cookies on your device and read them.</p>
  <p>You can withdraw your consent at any time in our privacy centre, where all partners are listed with what they
  do with your cookies and for how long they keep what they learn.</p>`;
const ACCEPT = '<button>Accept all</button>';

function read(body: string, head = '', address = ADDRESS): PageReading {
  return readPage(pageOf(body, head), address);
}

function whyOf(body: string, head = '', address = ADDRESS): string | null {
  return read(body, head, address).page.why;
}

describe('a page that asks for consent first', () => {
  it('says so, and keeps the kind that it states', () => {
    const { page, note, article } = read(`<main>${CONSENT}${ACCEPT}</main>`, STORY);
    expect(page).toEqual({ kind: 'article', access: 'partial', why: 'consent' });
    expect(article).toBeNull();
    expect(note).toBe(
      'This page asks for consent to cookies before it shows its text. Answer it, then open Masthead again.',
    );
  });

  it.each<[string, string, string]>([
    ['a manager’s box alone', `<div id="onetrust-banner-sdk">${CONSENT}</div>`, ADDRESS],
    [
      'a manager’s frame',
      '<div id="sp_message_container_1"><iframe src="https://cmp.example/"></iframe></div>',
      ADDRESS,
    ],
    ['a host for consent', '<p>One more step.</p>', 'https://consent.harbour.example/v2/collect?session=1'],
    ['a button in French', `<main>${CONSENT}<button>Tout accepter</button></main>`, ADDRESS],
  ])('is known by %s', (_, body, address) => {
    expect(whyOf(body, STORY, address)).toBe('consent');
  });

  it.each<[string, string]>([
    [
      'a dialog over a text',
      `<div id="onetrust-banner-sdk">${CONSENT}${ACCEPT}</div><article>${prose(8)}</article>`,
    ],
    ['a story about cookies', `<article>${CONSENT}${prose(4)}</article>${ACCEPT}`],
    [
      'a short story about consent below a dialog',
      `<article><p>The court has ruled that the harbour’s website may set no cookies without consent, and that consent
       must be as easy to withdraw.</p><p>The privacy commissioner had sued over cookies of 214 partners in March last
       year, when the harbour sold its tickets.</p></article>${ACCEPT}`,
    ],
    ['a text about cookies without a button', `<main>${CONSENT}</main>`],
  ])('is not %s', (_, body) => {
    expect(whyOf(body, STORY)).not.toBe('consent');
  });
});

describe('isConsentWall', () => {
  it('takes no long text for a dialog', () => {
    const page = pageOf(ACCEPT);
    const said = ['We and our partners store cookies.', 'Our partners ask you for your consent to cookies.'];
    const long = Array.from({ length: 40 }, () => 'We and our partners ask for your consent to cookies.');
    const signs = { host: '', length: 170, textLength: 300 };
    expect(isConsentWall(page, signs, [...said, ...said])).toBe(true);
    expect(isConsentWall(page, { ...signs, length: 2_600 }, long)).toBe(false);
  });

  it('takes no page that says much for a wall, where its main text is not found', () => {
    const page = pageOf(`<div id="onetrust-banner-sdk">${CONSENT}</div>`);
    const signs = { host: '', length: 0, textLength: 900 };
    expect(isConsentWall(page, signs, [])).toBe(true);
    expect(isConsentWall(page, { ...signs, textLength: 9_000 }, [])).toBe(false);
  });
});

describe('closedPage', () => {
  it('takes a text of links for none', () => {
    const markup = readMarkup(pageOf(''), null);
    const signs = { ...PLAIN_SIGNS, ogType: 'article', length: 1_000 };
    expect(closedPage(markup, { ...signs, linkDensity: 0.95 }, [])?.why).toBe('not-ready');
    expect(closedPage(markup, { ...signs, linkDensity: 0.5 }, [])).toBeNull();
  });
});

describe('a page that asks to sign in', () => {
  const form = '<form><input name="user"><input type="password"></form>';
  it.each<[string, string, string, string]>([
    ['its heading', `<h1>Log in</h1>${form}`, '', 'https://www.harbourpost.example/x'],
    ['its title', form, '<title>Anmelden - Hafenpost</title>', 'https://www.harbourpost.example/x'],
    ['its address', form, '', 'https://www.harbourpost.example/login?next=1'],
    ['a story’s sentence', '<p>Sign in to continue reading.</p>', STORY, ADDRESS],
  ])('is known by %s', (_, body, head, address) => {
    const { page, note, article } = read(body, head, address);
    expect(page.why).toBe('sign-in');
    expect(article?.paragraphs ?? []).toEqual([]);
    expect(note).toBe(
      'This page asks you to sign in before it shows its text. Sign in, then open Masthead again.',
    );
  });

  it('is not a story with a form above it, nor a page without a field for a password', () => {
    expect(whyOf(`<h2>Log in</h2>${form}<article>${prose(8)}</article>`, STORY)).toBeNull();
    expect(whyOf('<h1>Log in</h1>', '', 'https://www.harbourpost.example/x')).toBeNull();
  });
});

describe('a page of which the text is sold', () => {
  it.each<[string, string, string]>([
    ['says so in its metadata', '', jsonLd({ '@type': 'NewsArticle', isAccessibleForFree: false })],
    ['offers it', '<div class="piano-box">Réservé aux abonnés</div>', STORY],
  ])('%s', (_, body, head) => {
    const { page, note, article } = read(`<h1>Harbour bridge to close</h1>${body}`, head);
    expect(page).toEqual({ kind: 'article', access: 'partial', why: 'paywall' });
    expect(note).toBe('The text of this page is for subscribers; nothing of it can be read here.');
    expect(article?.paragraphs ?? []).toEqual([]);
  });
});

describe('a page that is not drawn', () => {
  it.each<[string, string, string, string]>([
    ['states an article', '<div class="skeleton"></div>', STORY, ADDRESS],
    ['states one by og:type', '', '<meta property="og:type" content="article">', ADDRESS],
    ['has a dialog over nothing yet', `<div id="root"></div><div>${CONSENT}${ACCEPT}</div>`, STORY, ADDRESS],
    ['is an application', '<div id="root"></div>', '', 'https://www.harbourpost.example/x'],
    [
      'has only links',
      `<ul>${'<li><a href="/x">Another story of the harbour</a></li>'.repeat(9)}</ul>`,
      STORY,
      ADDRESS,
    ],
  ])('%s', (_, body, head, address) => {
    const { page, note, article } = read(body, head, address);
    expect(page).toMatchObject({ access: 'partial', why: 'not-ready' });
    expect(note).toBe('The page has not drawn its text yet. Wait a moment and try again.');
    expect(article?.paragraphs ?? []).toEqual([]);
  });

  it.each<[string, string]>([
    ['nothing', ''],
    ['a page with a root and text', `<div id="root">${prose(3)}</div>`],
  ])('is not %s', (_, body) => {
    expect(whyOf(body, '', 'https://www.harbourpost.example/x')).toBeNull();
  });
});

describe('a page that embeds another', () => {
  const frame = (attributes: string) => `<h1>Atlas</h1><iframe ${attributes}></iframe>`;
  it('names where the text stands', () => {
    const { page, note, elsewhere, article } = read(
      frame('src="https://stories.example/atlas" width="900" height="4000"'),
      STORY,
    );
    expect(page).toEqual({ kind: 'article', access: 'partial', why: 'frame' });
    expect(note).toBe('The text stands in a page of stories.example that is embedded here.');
    expect(elsewhere).toBe('https://stories.example/atlas');
    expect(article?.paragraphs ?? []).toEqual([]);
  });

  it.each<[string, string]>([
    ['of its own origin', 'src="/atlas" width="900" height="900"'],
    ['that is small', 'src="https://stories.example/atlas" width="900" height="90"'],
    ['that is a player', 'src="https://www.youtube.com/embed/x" width="900" height="900"'],
    ['that is advertising', 'src="https://x.doubleclick.net/ad" width="900" height="900"'],
    ['that is no page', 'src="about:blank" width="900" height="900"'],
  ])('is not one with a frame %s', (_, attributes) => {
    expect(whyOf(frame(attributes), STORY)).toBe('not-ready');
  });

  it('takes a frame of unknown size only where there is hardly anything else', () => {
    const unknown = frame('src="https://stories.example/atlas"');
    expect(whyOf(unknown, STORY)).toBe('frame');
    expect(
      whyOf(
        `${unknown}<ul>${'<li><a href="/x">Another story of the harbour</a></li>'.repeat(20)}</ul>`,
        STORY,
      ),
    ).toBe('not-ready');
  });
});
