import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { textOf, useChromium, waitForCard } from './chromium-setup.ts';
import { ARTICLE, BROKEN, DEEP, ENORMOUS, FORMS, HARD_PAGES, PAGES, UNRATED } from './pages.ts';

const REPORT = 'https://apnews.com/report.pdf';

describe('pages that are hard to read', () => {
  const setup = useChromium(HARD_PAGES);

  it.each([ENORMOUS, DEEP, BROKEN])('%s gets a card, and no exception into the page', async (url) => {
    const { chromium, openCard } = setup();
    const { page, popup } = await openCard(url);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    const text = await textOf(popup);
    expect(text).toContain('Associated Press');
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    expect(await chromium.actionState(page)).toMatchObject({ icon: '/icons/ll-16.png' });
    expect(errors).toEqual([]);
    await page.close();
  });

  it('reads past forms whose fields are named as what a script asks for', async () => {
    const { page, popup } = await setup().openCard(FORMS);
    expect(await popup.$$('.points li')).toHaveLength(10);
    expect(await textOf(popup)).toContain('The council of Port Ellery voted on Tuesday evening to close');
    await page.close();
  });

  it('says how much it read of a text that is too long to read whole', async () => {
    const { page, popup } = await setup().openCard(ENORMOUS);
    expect(await textOf(popup)).toMatch(/read [\d,]+ of [\d,]+ words/);
    await page.close();
  });
});

describe('what is no web page', () => {
  const setup = useChromium({
    ...PAGES,
    [REPORT]: { body: '%PDF-1.4', headers: { 'content-type': 'application/pdf' } },
  });

  it.each([
    [REPORT, 'This is a PDF, which Masthead cannot read.'],
    [`file://${import.meta.filename}`, 'This is a file on your device, not a news page.'],
    ['about:blank', 'This is a page of the browser itself'],
  ])('%s is refused in one sentence', async (url, sentence) => {
    const { page, popup } = await setup().openCard(url);
    expect(await textOf(popup)).toContain(sentence);
    await page.close();
  });

  it('a page that leaves before it is read gets no card, its successor does', async () => {
    const { chromium } = setup();
    const page = await chromium.openPage(ARTICLE);
    const popup = await chromium.openPopup(page);
    await page.goto(UNRATED);
    await expect.poll(() => textOf(popup)).toContain('Le Monde is not rated by AllSides.');
    expect(await textOf(popup)).not.toContain('BBC');
    await page.close();
  });
});

describe('a page that keeps its thread to itself', () => {
  const setup = useChromium(PAGES);

  it('can be given up after a while, and the outlet stays', async () => {
    const { chromium } = setup();
    const page = await chromium.openPage(ARTICLE);
    await page.evaluate(() => {
      setTimeout(() => {
        const end = Date.now() + 8_000;
        while (Date.now() < end);
      }, 50);
    });
    const popup = await chromium.openPopup(page);
    await popup.waitForSelector('.reading button');
    expect(await textOf(popup)).toMatch(/BBC News .* Center .* Reading the page…/);
    await popup.$eval('.reading button', (button) => {
      button.click();
    });
    await waitForCard(popup);
    expect(await textOf(popup)).toContain('You stopped the reading, so there is no summary.');
    expect(await popup.$$('.points li')).toHaveLength(0);
    await page.close();
  });
});

describe('a broken list of outlets', () => {
  const folder = mkdtempSync(join(tmpdir(), 'masthead-broken-'));
  cpSync(join(import.meta.dirname, '../../.output/chrome-mv3'), folder, { recursive: true });
  writeFileSync(join(folder, 'data/outlets.jsonl'), '{"id":"bbc-news"\n');
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const setup = useChromium(PAGES, () => folder);

  it('is said in one sentence, and leaves the page alone', async () => {
    const { page, popup } = await setup().openCard(ARTICLE);
    expect(await textOf(popup)).toContain(
      'Masthead’s list of outlets cannot be read. Install the extension again to mend it.',
    );
    expect(await page.$$('masthead-badge')).toHaveLength(0);
    await page.close();
  });
});
