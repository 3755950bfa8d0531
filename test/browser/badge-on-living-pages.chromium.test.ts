import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { useChromium } from './chromium-setup.ts';
import { closedShadowText } from './driver/closed-shadow.ts';

const BADGE = 'masthead-badge';
const LATE = 'https://apnews.com/article/late';
const HIDDEN = 'https://apnews.com/article/hidden';
const SHELL = 'https://apnews.com/article/shell';

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta property="og:type" content="article"><title>T</title></head><body>${body}</body></html>`;
const HEADLINE = '<h1>The harbour bridge closes on Monday</h1>';

const setup = useChromium({
  [LATE]: page(`<main></main><script>setTimeout(() => {
    document.querySelector('main').append(Object.assign(document.createElement('h1'), { textContent: 'The harbour bridge closes on Monday' }));
  }, 1500)</script>`),
  [HIDDEN]: page(
    `<h1 style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">Only for screen readers</h1><p>Text</p>`,
  ),
  [SHELL]: page(
    `<div id="scroller" style="height:300px;margin-top:100px;overflow:auto">${HEADLINE}<p style="height:3000px">Text</p></div>`,
  ),
});

const shown = async (tab: Page) => (await closedShadowText(tab, BADGE)).length;
const isVisible = (tab: Page) =>
  tab.$eval(BADGE, (host) => getComputedStyle(host).visibility === 'visible').catch(() => false);

describe('the badge on a page that', () => {
  it('draws its headline late, comes with it, and comes again with a new headline', async () => {
    const tab = await setup().chromium.openPage(LATE);
    await expect.poll(() => isVisible(tab)).toBe(true);
    await tab.evaluate(() => {
      document.querySelector('h1')?.remove();
    });
    await expect.poll(() => shown(tab)).toBe(0);
    await tab.evaluate(() => {
      const next = document.createElement('h1');
      next.textContent = 'Another headline altogether';
      document.querySelector('main')?.append(next);
    });
    await expect.poll(() => isVisible(tab)).toBe(true);
    await tab.close();
  });

  it('goes on within itself, waits for the new headline', async () => {
    const tab = await setup().chromium.openPage(LATE);
    await expect.poll(() => isVisible(tab)).toBe(true);
    await tab.evaluate(() => {
      document.querySelector('h1')?.remove();
      history.pushState(null, '', '/article/next');
      setTimeout(() => {
        document.body.append(
          Object.assign(document.createElement('h1'), { textContent: 'The next story of the day' }),
        );
      }, 600);
    });
    await expect.poll(() => isVisible(tab)).toBe(true);
    expect(await shown(tab)).toBe(1);
    await tab.close();
  });

  it('only moves within itself, is left standing', async () => {
    const tab = await setup().chromium.openPage(LATE);
    await expect.poll(() => isVisible(tab)).toBe(true);
    await tab.$eval(BADGE, (host) => {
      host.setAttribute('data-first', '');
    });
    await tab.evaluate(() => {
      for (let step = 0; step < 10; step++) history.replaceState(null, '', `#part-${step}`);
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await tab.$$(`${BADGE}[data-first]`)).toHaveLength(1);
    await tab.close();
  });

  it('hides its heading from the eye, is not there', async () => {
    const { chromium } = setup();
    const tab = await chromium.openPage(HIDDEN);
    await expect.poll(async () => (await chromium.actionState(tab)).icon).not.toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await isVisible(tab)).toBe(false);
    await tab.close();
  });

  it('scrolls in a box of its own, goes and comes with the headline', async () => {
    const tab = await setup().chromium.openPage(SHELL);
    await expect.poll(() => isVisible(tab)).toBe(true);
    const scroll = (top: number) =>
      tab.$eval(
        '#scroller',
        (box, to) => {
          box.scrollTop = to;
        },
        top,
      );
    await scroll(400);
    await expect.poll(() => isVisible(tab)).toBe(false);
    await scroll(0);
    await expect.poll(() => isVisible(tab)).toBe(true);
    await tab.close();
  });
});
