import { describe, expect, it } from 'vitest';
import { BUILT, useChromium } from './chromium-setup.ts';
import { closedShadowText } from './driver/closed-shadow.ts';
import { ARABIC, ARTICLE, FRONT, NO_ARTICLE, PAGES, STRICT, UNKNOWN, UNRATED } from './pages.ts';

const setup = useChromium(PAGES);
const BADGE = 'masthead-badge';

describe('badge beside the headline', () => {
  it('stands right of the last word, and moves nothing on the page', async () => {
    const { chromium } = setup();
    const page = await chromium.openPage(ARTICLE);
    await expect.poll(() => closedShadowText(page, BADGE)).toMatchObject([{ text: 'C' }]);
    const [badge] = await closedShadowText(page, BADGE);
    const { word, shift, inside } = await page.evaluate(async () => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('h1') ?? document.body);
      const last = [...range.getClientRects()].at(-1);
      const shifts = await new Promise<number>((resolve) => {
        const seen: PerformanceEntry[] = [];
        new PerformanceObserver((list) => seen.push(...list.getEntries())).observe({
          type: 'layout-shift',
          buffered: true,
        });
        setTimeout(() => {
          resolve(seen.length);
        }, 200);
      });
      return {
        word: last?.toJSON() as DOMRect,
        shift: shifts,
        inside: document.querySelectorAll('body masthead-badge').length,
      };
    });
    expect(badge?.box?.x).toBeGreaterThan(word.right);
    expect(badge?.box?.x).toBeLessThan(word.right + 20);
    expect(badge?.box?.y).toBeGreaterThanOrEqual(word.top);
    expect([shift, inside]).toEqual([0, 0]);
    await page.close();
  });

  it('stands left of the last word where one reads from right to left', async () => {
    const { chromium } = setup();
    const page = await chromium.openPage(ARABIC);
    await expect.poll(async () => (await closedShadowText(page, BADGE))[0]?.box?.width).toBeGreaterThan(20);
    const [badge] = await closedShadowText(page, BADGE);
    const lastWord = await page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('h1') ?? document.body);
      return [...range.getClientRects()].at(-1)?.left ?? 0;
    });
    const right = (badge?.box?.x ?? 0) + (badge?.box?.width ?? 0);
    expect(right).toBeLessThan(lastWord);
    expect(right).toBeGreaterThan(lastWord - 20);
    await page.close();
  });

  it('cannot be read by the page', async () => {
    const { chromium } = setup();
    const page = await chromium.openPage(ARTICLE);
    await page.waitForSelector(BADGE);
    expect(await page.$eval(BADGE, (host) => [host.shadowRoot, host.textContent])).toEqual([null, '']);
    await page.close();
  });

  it('keeps its look on a page with the strictest content policy', async () => {
    const { chromium } = setup();
    const page = await chromium.openPage(STRICT);
    await expect.poll(async () => (await closedShadowText(page, BADGE))[0]?.box?.height).toBe(20);
    await page.close();
  });

  it('follows the headline when the window is made narrow', async () => {
    const { chromium } = setup();
    const page = await chromium.openPage(ARTICLE);
    await page.waitForSelector(BADGE);
    await page.setViewport({ width: 320, height: 700 });
    await expect
      .poll(async () => {
        const [badge] = await closedShadowText(page, BADGE);
        return badge?.box != null && badge.box.x >= 0 && badge.box.x + badge.box.width <= 320;
      })
      .toBe(true);
    const [withBadge, without] = await page.evaluate(() => {
      const root = document.documentElement;
      const before = root.scrollWidth;
      document.querySelector('masthead-badge')?.remove();
      return [before, root.scrollWidth];
    });
    expect(withBadge).toBe(without);
    await page.close();
  });

  it('moves with the headline when something is put above it', async () => {
    const { chromium } = setup();
    const page = await chromium.openPage(ARTICLE);
    const top = async () => (await closedShadowText(page, BADGE))[0]?.box?.y ?? 0;
    await expect.poll(top).toBeGreaterThan(0);
    const before = await top();
    await page.evaluate(() => {
      const banner = document.createElement('div');
      banner.style.height = '250px';
      document.body.prepend(banner);
    });
    await expect.poll(top).toBe(before + 250);
    await page.close();
  });

  it('stands above a headline whose last line leaves it no room', async () => {
    const { chromium } = setup();
    const page = await chromium.openPage(ARTICLE);
    await page.waitForSelector(BADGE);
    const headline = await page.evaluate(() => {
      const heading = document.querySelector('h1');
      if (heading === null) return null;
      heading.textContent = 'A headline up to the very edge';
      Object.assign(heading.style, { position: 'absolute', right: '0', top: '300px', width: 'max-content' });
      return heading.getBoundingClientRect().toJSON() as DOMRect;
    });
    await expect
      .poll(async () => (await closedShadowText(page, BADGE))[0]?.box?.x)
      .toBeCloseTo(headline?.left ?? Number.NaN, 0);
    const [badge] = await closedShadowText(page, BADGE);
    expect((badge?.box?.y ?? 0) + 20).toBeLessThanOrEqual(headline?.top ?? 0);
    await page.close();
  });

  it.each([FRONT, NO_ARTICLE, UNKNOWN, UNRATED])('is not there on %s', async (url) => {
    const { chromium } = setup();
    const page = await chromium.openPage(url);
    // Once the icon is marked, the page has its answer; an unknown outlet's page never asks.
    if (url !== UNKNOWN)
      await expect.poll(async () => (await chromium.actionState(page)).icon).not.toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await page.$$(BADGE)).toHaveLength(0);
    await page.close();
  });

  it('goes when the page itself turns into another', async () => {
    const { chromium } = setup();
    const page = await chromium.openPage(ARTICLE);
    await page.waitForSelector(BADGE);
    await page.evaluate(() => {
      document.querySelector('h1')?.remove();
      history.pushState(null, '', '/news');
    });
    await expect.poll(() => page.$$(BADGE)).toHaveLength(0);
    await page.close();
  });
});

describe('pages that were open before', () => {
  it('get icon and badge when the extension is installed, and one badge when it is installed anew', async () => {
    const { chromium } = setup();
    const page = await chromium.openPage(ARTICLE);
    await page.waitForSelector(BADGE);
    await chromium.browser.uninstallExtension(chromium.extensionId);
    await page.evaluate(() => document.querySelector('masthead-badge')?.setAttribute('data-old', ''));
    await chromium.browser.installExtension(BUILT);
    await page.waitForSelector(`${BADGE}:not([data-old])`);
    expect(await page.$$(BADGE)).toHaveLength(1);
    await page.close();
  });
});
