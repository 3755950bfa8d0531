import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { textOf, useChromium, type Setup } from './chromium-setup.ts';
import type { Answer } from './driver/pages-server.ts';
import { popupScreenshot } from './driver/popup-screenshot.ts';
import { ARTICLE, PAGES, UNKNOWN } from './pages.ts';

const SUMMARY = 'https://en.wikipedia.org/api/rest_v1/page/summary/BBC_News?redirect=true';
const TEXT =
  'BBC News is an operational business division of a broadcaster, responsible for the gathering of news. ' +
  'This introduction was composed for a test, <b>with markup</b>, and is as long as such texts are: it goes on for ' +
  'three or four lines and says where the newsroom is, how many people work in it and since when it broadcasts.';
const ANY_ORIGIN = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };

function summary(title: string, extract: string, edition = 'en'): Answer {
  const page = `https://${edition}.wikipedia.org/wiki/${title.replaceAll(' ', '_')}`;
  const body = { type: 'standard', title, extract, lang: edition, content_urls: { desktop: { page } } };
  return { headers: ANY_ORIGIN, body: JSON.stringify(body) };
}

/** What the extension asked Wikipedia. */
function asked({ server }: Setup): string[] {
  return server.requests.map(({ url }) => url).filter((url) => url.includes('wikipedia.org'));
}

async function forget({ chromium }: Setup): Promise<void> {
  const worker = await chromium.worker();
  await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { remove(key: string): Promise<void> } } };
    };
    await chrome.storage.local.remove('wikipedia');
  });
}

/** Goes to the button by the keyboard alone. */
async function reachButton(popup: Page): Promise<void> {
  const isThere = () =>
    popup.evaluate(() => document.activeElement?.matches('.encyclopedia [aria-expanded]') ?? false);
  for (let presses = 0; presses < 40 && !(await isThere()); presses++) await popup.keyboard.press('Tab');
  expect(await isThere()).toBe(true);
}

const focused = (popup: Page) => popup.evaluate(() => document.activeElement?.textContent);
const answerIn = (popup: Page) =>
  popup.$eval('.answer', (region) =>
    (region as HTMLElement).hidden ? '' : (region as HTMLElement).innerText,
  );

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
    return inPage.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
  });
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe('more from Wikipedia', () => {
  const setup = useChromium(PAGES);
  beforeEach(async () => {
    await forget(setup());
    setup().server.serve(SUMMARY, summary('BBC News', TEXT));
    setup().server.requests.length = 0;
  });

  it('is asked for on a click and not before, shown with its credit, and kept', async () => {
    const { page, popup } = await setup().openCard(ARTICLE);
    await reachButton(popup);
    expect(asked(setup())).toEqual([]);
    const above = () => popup.$eval('.about > p', (paragraph) => paragraph.textContent);
    const before = await above();
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.answer .quote');
    expect(await popup.$eval('.answer .quote', (quote) => quote.textContent)).toBe(TEXT);
    expect(await answerIn(popup)).toMatch(
      /“BBC News” in the English Wikipedia ↗.*, by its editors, under CC BY-SA 4\.0 ↗.*Kept on this device since \d+ \w+ \d{4}\./s,
    );
    expect(await popup.$$eval('.answer a', (links) => links.map(({ href, rel }) => [href, rel]))).toEqual([
      ['https://en.wikipedia.org/wiki/BBC_News', 'noopener noreferrer'],
      ['https://creativecommons.org/licenses/by-sa/4.0/', 'noopener noreferrer'],
    ]);
    expect(await above()).toBe(before);
    expect(await focused(popup)).toBe('More from Wikipedia');
    await page.close();

    const again = await setup().openCard(ARTICLE);
    await again.popup.click('.encyclopedia button');
    await again.popup.waitForSelector('.answer .quote');
    expect(asked(setup())).toEqual([SUMMARY]);
    const [request] = setup().server.requests.filter(({ url }) => url === SUMMARY);
    expect(request?.headers).not.toHaveProperty('cookie');
    expect(request?.headers).not.toHaveProperty('referer');
    expect(JSON.stringify(request?.headers)).not.toContain('bbc.com');
    await again.page.close();
  });

  it('closes again, and scrolls to what is below the edge', async () => {
    const { page, popup } = await setup().openCard(ARTICLE);
    await reachButton(popup);
    await popup.keyboard.press('Enter');
    const quote = await popup.waitForSelector('.answer .quote');
    const [bottom = NaN, footer = NaN] = await popup.$$eval('.answer, footer', (parts) =>
      parts.map((part, index) => part.getBoundingClientRect()[index === 0 ? 'bottom' : 'top']),
    );
    expect(bottom).toBeLessThanOrEqual(footer);
    expect(await quote?.isIntersectingViewport()).toBe(true);
    await popup.keyboard.press('Enter');
    await expect.poll(() => answerIn(popup)).toBe('');
    expect(await popup.$eval('.encyclopedia button', (button) => button.ariaExpanded)).toBe('false');
    await page.close();
  });

  it('breaks no rule of WCAG 2.2 AA, light and dark, and fits into 320 px', async () => {
    const { page, popup } = await setup().openCard(ARTICLE);
    await popup.click('.encyclopedia button');
    await popup.waitForSelector('.answer .quote');
    for (const scheme of ['light', 'dark'] as const) {
      await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      expect(await violations(popup)).toEqual([]);
      await popupScreenshot(popup, `wikipedia-${scheme}`, scheme);
    }
    await popup.evaluate(() => {
      document.documentElement.style.width = '320px';
      // The picture is as wide as the popup says that it is.
      Object.defineProperty(globalThis, 'innerWidth', { value: 320 });
    });
    expect(await popup.evaluate(() => document.body.scrollWidth)).toBeLessThanOrEqual(320);
    await popupScreenshot(popup, 'wikipedia-320');
    await page.close();
  });

  it('says what went wrong and tries again', async () => {
    const { page, popup } = await setup().openCard(ARTICLE);
    await popup.setOfflineMode(true);
    await popup.click('.encyclopedia button');
    await expect
      .poll(() => answerIn(popup))
      .toContain('Wikipedia could not be reached. Check the connection');
    expect(await violations(popup)).toEqual([]);
    await popupScreenshot(popup, 'wikipedia-offline');
    await popup.setOfflineMode(false);
    for (const [status, sentence, link] of [
      [404, 'Wikipedia no longer has this article.', 'https://en.wikipedia.org/w/index.php?search=BBC+News'],
      [429, 'Wait a minute and try again.', 'https://en.wikipedia.org/wiki/BBC_News'],
    ] as const) {
      setup().server.serve(SUMMARY, { status, headers: ANY_ORIGIN, body: '{}' });
      await popup.click('.answer button');
      await expect.poll(() => answerIn(popup)).toContain(sentence);
      expect(await popup.$eval('.answer a', ({ href }) => href)).toBe(link);
    }
    setup().server.serve(SUMMARY, summary('BBC News', TEXT));
    await popup.focus('.answer button');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.answer .quote');
    expect(await focused(popup)).toBe('More from Wikipedia');
    await page.close();
  });

  it.each(['Escape', 'Cancel'])('can be stopped by %s while it takes long', async (way) => {
    setup().server.serve(SUMMARY, { ...summary('BBC News', TEXT), delayMs: 4_000 });
    const { page, popup } = await setup().openCard(ARTICLE);
    const stopped: string[] = [];
    popup.on('requestfailed', (request) => stopped.push(request.url()));
    await reachButton(popup);
    await popup.keyboard.press('Enter');
    await expect.poll(() => answerIn(popup)).toContain('Asking Wikipedia…');
    expect(await violations(popup)).toEqual([]);
    if (way === 'Escape') {
      await popupScreenshot(popup, 'wikipedia-asking');
      await popup.keyboard.press('Escape');
    } else {
      await popup.keyboard.press('Tab');
      expect(await focused(popup)).toBe('Cancel');
      await popup.keyboard.press('Enter');
    }
    await expect.poll(() => answerIn(popup)).toBe('');
    expect(await focused(popup)).toBe('More from Wikipedia');
    await expect.poll(() => stopped).toEqual([SUMMARY]);
    await page.close();
  });

  it('works where the reader allows the extension only on a click', async () => {
    const { chromium, openCard } = setup();
    await chromium.grantSites(false);
    const { page, popup } = await openCard(ARTICLE);
    await popup.click('.encyclopedia button');
    await popup.waitForSelector('.answer .quote');
    await page.close();
    await chromium.grantSites(true);
  });

  it('is not offered where no article is known', async () => {
    const { page, popup } = await setup().openCard(UNKNOWN);
    expect(await textOf(popup)).not.toContain('More from Wikipedia');
    await page.close();
  });
});

describe('more from Wikipedia in a browser in Arabic', () => {
  const links =
    'https://en.wikipedia.org/w/api.php?action=query&prop=langlinks&titles=BBC+News&lllang=ar&format=json&origin=*&redirects=1';
  const arabicTitle = 'بي بي سي نيوز';
  const arabic = `https://ar.wikipedia.org/api/rest_v1/page/summary/${encodeURIComponent(arabicTitle.replaceAll(' ', '_'))}?redirect=true`;
  const linksTo = (langlinks: object[]): Answer => ({
    headers: ANY_ORIGIN,
    body: JSON.stringify({ query: { pages: { 7: { title: 'BBC News', langlinks } } } }),
  });
  const text = 'بي بي سي نيوز هي قسم من هيئة الإذاعة البريطانية، كُتب هذا النص من أجل الاختبار.';
  const setup = useChromium({
    ...PAGES,
    [links]: linksTo([{ lang: 'ar', '*': arabicTitle }]),
    [arabic]: summary(arabicTitle, text, 'ar'),
    [SUMMARY]: summary('BBC News', TEXT),
  });
  beforeEach(() => forget(setup()));
  const openInArabic = async () => {
    const opened = await setup().openCard(ARTICLE);
    // Chromium comes here without its other languages.
    await opened.popup.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { i18n: { getUILanguage: () => string } } };
      chrome.i18n.getUILanguage = () => 'ar-EG';
    });
    return opened;
  };

  it('is in Arabic, from right to left', async () => {
    const { page, popup } = await openInArabic();
    await popup.click('.encyclopedia button');
    await popup.waitForSelector('.answer .quote');
    expect(
      await popup.$eval('.quote', (quote) => [quote.getAttribute('lang'), getComputedStyle(quote).direction]),
    ).toEqual(['ar', 'rtl']);
    expect(await answerIn(popup)).toContain('in the Arabic Wikipedia');
    expect(asked(setup())).toEqual([links, arabic]);
    expect(await violations(popup)).toEqual([]);
    await popupScreenshot(popup, 'wikipedia-arabic');
    await page.close();
  });

  it('is in English, and says why, where there is no article in Arabic', async () => {
    setup().server.serve(links, linksTo([]));
    const { page, popup } = await openInArabic();
    await popup.click('.encyclopedia button');
    await popup.waitForSelector('.answer .quote');
    expect(await answerIn(popup)).toContain('There is no article in Arabic, so this is the English one.');
    await popupScreenshot(popup, 'wikipedia-fallback');
    await page.close();
  });
});
