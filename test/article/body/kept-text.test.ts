import { describe, expect, it } from 'vitest';
import { isBoilerplate } from '../../../src/article/body/boilerplate.ts';
import { isBoxName, isCommentsName } from '../../../src/article/body/box-names.ts';
import { readPage } from '../../../src/article/read-page.ts';
import { documentOf, jsonLd, prose } from '../page-fixture.ts';

const ADDRESS = 'https://www.harbourpost.example/news/2026/06/harbour-bridge-closes';
const HEAD = `<title>Bridge closes</title>${jsonLd({ '@type': 'NewsArticle', headline: 'Bridge closes', datePublished: '2026-06-16' })}`;
const wordsOf = (body: string) =>
  readPage(documentOf(`<html><head>${HEAD}</head><body>${body}</body></html>`), ADDRESS).article?.words ?? 0;

describe('a text is kept', () => {
  const story = `<h1>Bridge closes</h1>${prose(10)}`;
  const whole = wordsOf(`<div class="page">${story}</div>`);
  it.each([
    `<div id="app" class="cookie-consent-accepted">${story}</div>`,
    `<div class="site didomi-consent-given">${story}</div>`,
    `<div class="page-wrap share-bar">${story}</div>`,
    `<h1>Bridge closes</h1><div class="article-body has-caption">${prose(10)}</div>`,
    `<div id="comment">${story}</div>`,
    `<h1>Bridge closes</h1><div class="comment">${prose(10)}</div>`,
  ])('in %.60s…', (body) => {
    expect(whole).toBeGreaterThan(300);
    expect(wordsOf(body)).toBe(whole);
  });
});

describe('a list with links', () => {
  const places = Array.from(
    { length: 7 },
    (_, at) =>
      `<section><h2><a href="https://place${at}.example/">Place number ${at} at the old harbour</a></h2>
       <p>Place ${at} has been cooking the day's catch since the ferries came, and its terrace looks over the whole bay.</p></section>`,
  ).join('');
  const opening =
    '<h1>Bridge closes</h1><p>Whoever waits for the ferry can eat well meanwhile. We tried seven places for you.</p>';

  it('that is the article is kept', () => {
    expect(wordsOf(`<article>${opening}${places}</article>`)).toBeGreaterThan(130);
  });

  it('below an article is not', () => {
    const story = `<article><h1>Bridge closes</h1>${prose(10)}</article>`;
    expect(wordsOf(`${story}<div>${places}</div>`)).toBe(wordsOf(story));
  });
});

describe('lines', () => {
  it.each([
    'Anzeige erstattet hat sie am Montag.',
    'Werbung für Tabak soll verboten werden.',
    'Реклама табака запрещена с января.',
    'Publicidad engañosa: la nueva ley llega en enero.',
    'Newsletter-Anbieter klagt gegen die Stadt.',
    'Updated rules mean longer waits for lorries.',
    'Published in 1934, the novel sold well.',
  ])('keeps %s', (line) => {
    expect(isBoilerplate(line)).toBe(false);
  });

  it.each([
    'Anzeige',
    'Werbung: Jetzt bestellen',
    'Newsletter',
    'Publicidad',
    'Updated 16 June 2026, 10:15',
    'Published 3 hours ago',
    'Last updated: 10:15',
  ])('leaves out %s', (line) => {
    expect(isBoilerplate(line)).toBe(true);
  });
});

describe('names', () => {
  it.each([
    'poll-analysis',
    'content__social-history',
    'popular-science',
    'bio-diversity',
    'the-survey-results',
  ])('of parts of a story: %s', (name) => {
    expect(isBoxName(name)).toBe(false);
  });

  it.each(['author-bio', 'reader-poll', 'paid-post', 'partner-content', 'promoted-story', 'anzeige'])(
    'of boxes: %s',
    (name) => {
      expect(isBoxName(name)).toBe(true);
    },
  );

  it.each(['kommentare', 'commentaires', 'comentarios-list', 'reader-reactions', 'reacties'])(
    'of comments: %s',
    (name) => {
      expect(isCommentsName(name)).toBe(true);
    },
  );
});
