import { describe, expect, it } from 'vitest';
import { textOf, useChromium, waitForCard } from './chromium-setup.ts';
import { popupScreenshot } from './driver/popup-screenshot.ts';
import {
  ARTICLE,
  FRONT,
  HOSTILE,
  NO_ARTICLE,
  OPINION,
  PAGES,
  PAYWALL,
  UNKNOWN,
  UNRATED,
  VIDEO,
} from './pages.ts';

const setup = useChromium(PAGES);

describe('the popup on an article', () => {
  it('shows the whole card, outlet and rating first', async () => {
    const { page, popup } = await setup().openCard(ARTICLE);
    const text = await textOf(popup);
    const parts = [
      'BBC News',
      'Public broadcaster · United Kingdom Known by its web address.',
      'Center',
      'AllSides, July 2026',
      'The rating is for what BBC News publishes online, not for what it broadcasts.',
      'Harbour bridge to close for 14 months as council backs new deck',
      'The council of Port Ellery voted on Tuesday evening to close',
      'Every point is in the article.',
      'Sentences selected from the article on this device; read',
      'About BBC News',
      '1922',
      'Official website',
      'Original',
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(
      places.every((place) => place >= 0),
      text,
    ).toBe(true);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(await popup.$$('.points li')).toHaveLength(10);
    expect(await popup.$eval('.rating .top a', (link) => link.getAttribute('href'))).toBe(
      'https://www.allsides.com/news-source/bbc-news-media-bias',
    );
    expect(await popup.$eval('.scale [aria-current]', (step) => step.textContent)).toBe('Center');
    await popupScreenshot(popup, 'popup-light');
    await popupScreenshot(popup, 'popup-dark', 'dark');
    await page.close();
  });

  it('marks the sentence of a point that is clicked, and changes nothing in the page', async () => {
    const { page, popup } = await setup().openCard(ARTICLE);
    const before = await page.content();
    await popup.click('.points li:nth-child(6) button');
    const marked = () => page.evaluate(() => [...(CSS.highlights.get('masthead') ?? [])].map(String));
    await expect.poll(marked).toHaveLength(1);
    const point = await popup.$eval('.points li:nth-child(6) [lang]', (element) => element.textContent);
    expect(await marked()).toEqual([point]);
    expect(await page.content()).toBe(before);
    await expect
      .poll(() =>
        page.evaluate(() => {
          const [range] = [...(CSS.highlights.get('masthead') ?? [])] as Range[];
          const box = range?.getBoundingClientRect();
          return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
        }),
      )
      .toBe(true);
    await page.close();
  });

  it('says so when the sentence has left the page', async () => {
    const { page, popup } = await setup().openCard(ARTICLE);
    await page.evaluate(() => document.querySelector('article')?.replaceChildren());
    await popup.click('.points li:nth-child(2) button');
    await expect.poll(() => textOf(popup)).toContain('This sentence is no longer in the page.');
    await page.close();
  });

  it('copies the card as Markdown', async () => {
    const { chromium, openCard } = setup();
    const { page, popup } = await openCard(ARTICLE);
    await chromium.browser
      .defaultBrowserContext()
      .setPermission(new URL(ARTICLE).origin, { permission: { name: 'clipboard-read' }, state: 'granted' });
    await popup.evaluate(() => {
      [...document.querySelectorAll('button')].find((button) => button.textContent === 'Copy')?.click();
    });
    await expect.poll(() => textOf(popup)).toContain('Copied');
    await page.bringToFront();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^# Harbour bridge to close/);
    expect(copied).toContain('The council of Port Ellery voted on Tuesday evening to close');
    expect(copied).toContain('AllSides Media Bias Rating: [Center (July 2026)](<https://www.allsides.com/');
    await page.close();
  });

  it('fetches nothing but the page itself', async () => {
    const { server, openCard } = setup();
    const { page } = await openCard(ARTICLE);
    const known = new Set(Object.keys(PAGES));
    expect(server.fetched().filter((url) => !known.has(url))).toEqual([]);
    await page.close();
  });
});

describe('the popup elsewhere', () => {
  it.each([
    [
      UNKNOWN,
      ['Not in Masthead’s list of outlets, so there is no rating to show.', 'Harbour bridge to close'],
      ['Center'],
    ],
    [UNRATED, ['Not rated', 'Le Monde is not rated by AllSides.', 'Harbour bridge to close'], ['Center']],
    [
      OPINION,
      ['New York Times', 'The rating is for the opinion pages of New York Times, not for its news.'],
      [],
    ],
    [VIDEO, ['This page is a video. The rating is for what BBC News publishes online'], []],
  ])('%s', async (url, present, absent) => {
    const { page, popup } = await setup().openCard(url);
    const text = await textOf(popup);
    for (const words of present) expect(text).toContain(words);
    for (const words of absent) expect(text).not.toContain(words);
    await page.close();
  });

  it.each([FRONT, NO_ARTICLE])('%s gets the outlet and a reason instead of a summary', async (url) => {
    const { page, popup } = await setup().openCard(url);
    expect(await popup.$$('.points li')).toHaveLength(0);
    expect(await popup.$eval('.note', (note) => note.textContent)).toMatch(/^[A-Z].+\.$/);
    expect(await popup.$('.rating .scale')).not.toBeNull();
    await popupScreenshot(popup, url === FRONT ? 'popup-front-page' : 'popup-no-article');
    await page.close();
  });

  it('says how much of a paid article it could read', async () => {
    const { page, popup } = await setup().openCard(PAYWALL);
    expect(await popup.$eval('.note', (note) => note.textContent)).toBe(
      'Only the first 2 paragraphs (about 55 words) can be read here; the rest is for subscribers.',
    );
    await page.close();
  });

  it('shows a page’s markup as text and runs none of it', async () => {
    const { page, popup } = await setup().openCard(HOSTILE);
    const text = await textOf(popup);
    expect(text).toContain('School magazine wins prize <img src=x');
    const found = await popup.evaluate(() => [
      document.documentElement.dataset['pwned'] !== undefined,
      document.querySelectorAll('#card img, #card script, #card svg').length,
    ]);
    expect(found).toEqual([false, 0]);
    await page.close();
  });
});

describe('the popup in hard circumstances', () => {
  it('wakes the background', async () => {
    const { chromium } = setup();
    const page = await chromium.openPage(ARTICLE);
    await chromium.stopWorker();
    const popup = await chromium.openPopup(page);
    await waitForCard(popup);
    expect(await textOf(popup)).toContain('Center');
    await page.close();
  });

  it('follows a page that goes on while it is open', async () => {
    const { page, popup } = await setup().openCard(ARTICLE);
    await page.goto(UNRATED);
    await expect.poll(() => textOf(popup)).toContain('Le Monde is not rated by AllSides.');
    expect(await textOf(popup)).not.toContain('BBC News');
    await page.close();
  });

  it('says in one sentence that the browser’s own pages cannot be read', async () => {
    const { page, popup } = await setup().openCard('chrome://version');
    expect(await textOf(popup)).toContain(
      'This is a page of the browser itself, which extensions cannot read.',
    );
    await page.close();
  });

  it('shows the whole card where the reader allows the extension only on a click', async () => {
    const { chromium, openCard } = setup();
    await chromium.grantSites(false);
    const { page, popup } = await openCard(ARTICLE);
    expect(await textOf(popup)).toContain('The council of Port Ellery voted on Tuesday evening to close');
    await popup.click('.points li:nth-child(2) button');
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('masthead')?.size)).toBe(1);
    await page.close();
    await chromium.grantSites(true);
  });
});
