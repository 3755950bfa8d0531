import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textOf, useChromium } from './chromium-setup.ts';
import { popupScreenshot } from './driver/popup-screenshot.ts';
import { ARABIC, PAGES } from './pages.ts';

const sample = (name: string) =>
  readFileSync(join(import.meta.dirname, '../pages', name, 'index.html'), 'utf8');

const LOOSE = 'https://apnews.com/article/loose-headline';
const CUT = 'https://apnews.com/article/loose-headline-cut';
const JAPANESE = 'https://www.asahi.com/articles/sample.html';
const loose = sample('loose-headline');
const declaredPaid = loose.replace(
  '"@type": "NewsArticle"',
  '"isAccessibleForFree": false, "@type": "NewsArticle"',
);
const setup = useChromium({
  ...PAGES,
  [LOOSE]: loose,
  // Of a text behind a wall only the first paragraphs are there.
  [CUT]: declaredPaid.replace(/<p>Unions had[^]*?(?=<\/article>)/u, '<p>Subscribe to continue reading.</p>'),
  [JAPANESE]: sample('japanese'),
});

describe('a headline that says more than its text', () => {
  it('is shown with what was not found', async () => {
    const { page, popup } = await setup().openCard(LOOSE);
    const note = await popup.$eval('.unfound', (element) => element.textContent);
    expect(note).toBe('In the headline, but not found in the article: “Brandt”, “85m”.');
    await popupScreenshot(popup, 'popup-loose-headline');
    await popupScreenshot(popup, 'popup-loose-headline-dark', 'dark');
    await page.close();
  });

  it('is not doubted where only a part of the text could be read', async () => {
    const { page, popup } = await setup().openCard(CUT);
    expect(await textOf(popup)).toContain('Okafor sells ferry line');
    expect(await popup.$('.unfound')).toBeNull();
    await page.close();
  });
});

describe('points that were made to stand alone', () => {
  it('have words left out or a name in brackets, and say so; a click marks their sentence', async () => {
    const { page, popup } = await setup().openCard(LOOSE);
    const points = await popup.$$eval('.points [lang]', (elements) =>
      elements.map((element) => element.textContent),
    );
    const added = await popup.$$eval('.points .added', (elements) =>
      elements.map((element) => element.textContent),
    );
    const text = await textOf(popup);
    expect(text).not.toContain('pictured left');
    expect(text).not.toContain('NORTH QUAY (AP)');
    expect(added).toEqual(['[Helen Okafor]']);
    expect(text).toContain('Names in brackets stand elsewhere in the article.');
    expect(text).toContain('Every point is in the article.');
    const completed = points.findIndex((point) => point.startsWith('She [Helen Okafor] said that'));
    await popup.click(`.points li:nth-child(${completed + 1}) button`);
    const marked = () => page.evaluate(() => [...(CSS.highlights.get('masthead') ?? [])].map(String));
    await expect.poll(marked).toEqual([expect.stringMatching(/^She said that no route would be closed/u)]);
    await page.close();
  });
});

describe('a language that is not known well', () => {
  it.each([
    [JAPANESE, true],
    [ARABIC, true],
    [LOOSE, false],
  ])('%s: says so %s', async (address, says) => {
    const { page, popup } = await setup().openCard(address);
    const text = await textOf(popup);
    expect(text).toContain('Sentences selected from the article');
    expect(text.includes('Masthead does not know this language well')).toBe(says);
    await page.close();
  });
});
