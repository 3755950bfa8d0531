import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { textOf, useChromium } from './chromium-setup.ts';
import { ARTICLE, PAGES, UNRATED } from './pages.ts';

const setup = useChromium(PAGES);
const SCREENSHOTS = join(import.meta.dirname, '../../.output/screenshots');

/** The options page in a tab, once it is drawn. */
async function openOptions(): Promise<Page> {
  const options = await setup().chromium.openExtensionPage('options.html');
  await options.waitForSelector('.options');
  return options;
}

interface AxeWorld {
  axe: {
    run(
      context: Document,
      options: object,
    ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
  };
}

/** Rules of WCAG 2.2 A and AA that a page breaks, each with its elements. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    return (globalThis as unknown as AxeWorld).axe.run(document, { runOnly: tags });
  });
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe('the options page', () => {
  it('takes the badge off open pages and brings it back, without a reload', async () => {
    const { chromium } = setup();
    const page = await chromium.openPage(ARTICLE);
    await page.waitForSelector('masthead-badge');
    const options = await openOptions();
    await options.click('[name="headlineBadge"]');
    await expect.poll(() => page.$$('masthead-badge')).toHaveLength(0);
    await options.click('[name="headlineBadge"]');
    await page.waitForSelector('masthead-badge');
    await options.close();
    await page.close();
  });

  it('sets how many points the next card has', async () => {
    const { openCard } = setup();
    const options = await openOptions();
    await options.select('[name="keyPoints"]', '3');
    await expect.poll(() => textOf(options)).toContain('Saved.');
    const { page, popup } = await openCard(ARTICLE);
    expect(await popup.$$('.points li')).toHaveLength(3);
    await page.close();
    await options.select('[name="keyPoints"]', '10');
    await options.close();
  });

  it('says so when the saved settings cannot be read, and the usual ones hold', async () => {
    const { chromium } = setup();
    const worker = await chromium.worker();
    const store = (settings: unknown) =>
      worker.evaluate(async (value) => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { local: { set(items: object): Promise<void> } } };
        };
        await chrome.storage.local.set({ settings: value });
      }, settings);
    await store('broken');
    const options = await openOptions();
    await expect.poll(() => textOf(options)).toContain('Your saved settings could not be read');
    expect(await options.$eval('[name="keyPoints"]', (select) => (select as HTMLSelectElement).value)).toBe(
      '10',
    );
    await store({ version: 1, headlineBadge: true, keyPoints: 10 });
    await expect.poll(() => textOf(options)).not.toContain('could not be read');
    await options.close();
  });

  it('credits every source, and tells the version', async () => {
    const options = await openOptions();
    const text = await textOf(options);
    expect(text).toContain(
      'AllSides Media Bias Ratings™ by AllSides.com are licensed under a Creative Commons Attribution-NonCommercial 4.0 International License',
    );
    for (const words of ['Wikidata', 'State Media Matrix', 'Robertson', 'Lin et al.', 'Masthead 0.1.0']) {
      expect(text).toContain(words);
    }
    const licences = await options.evaluate(async () => {
      const link = [...document.querySelectorAll('a')].find(({ href }) => href.endsWith('.txt'));
      return (await fetch(link?.href ?? '')).text();
    });
    for (const library of ['preact', '@mozilla/readability', 'webextension-polyfill'])
      expect(licences).toContain(library);
    await options.close();
  });
});

describe('for everybody', () => {
  it.each(['light', 'dark'] as const)(
    'options and card break no rule of WCAG 2.2 AA in %s',
    async (scheme) => {
      const { openCard } = setup();
      const options = await openOptions();
      await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      expect(await violations(options)).toEqual([]);
      mkdirSync(SCREENSHOTS, { recursive: true });
      await options.setViewport({ width: 900, height: 900, deviceScaleFactor: 2 });
      await options.screenshot({ path: join(SCREENSHOTS, `options-${scheme}.png`), fullPage: true });
      await options.close();
      for (const address of [ARTICLE, UNRATED]) {
        const { page, popup } = await openCard(address);
        await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        expect(await violations(popup)).toEqual([]);
        await page.close();
      }
    },
  );

  it('options fit into 320 px', async () => {
    const options = await openOptions();
    await options.setViewport({ width: 320, height: 700 });
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await options.close();
  });

  it('a point is reached and shown by the keyboard alone', async () => {
    const { page, popup } = await setup().openCard(ARTICLE);
    const isPoint = () => popup.evaluate(() => document.activeElement?.closest('.points') !== null);
    for (let presses = 0; presses < 12 && !(await isPoint()); presses++) await popup.keyboard.press('Tab');
    expect(await isPoint()).toBe(true);
    await popup.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('masthead')?.size)).toBe(1);
    await page.close();
  });
});
