import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox, type Firefox } from './driver/firefox.ts';
import { startPagesServer, type PagesServer } from './driver/pages-server.ts';
import { ARTICLE, PAGES, STRICT, UNKNOWN } from './pages.ts';

const sample = (name: string) =>
  readFileSync(join(import.meta.dirname, '../pages', name, 'index.html'), 'utf8');
const WATCH = 'https://www.youtube.com/watch?v=ferryVid001';
const SPOKEN = 'https://www.youtube.com/watch?v=bridgeVid01';
const FRAMED = 'https://www.bbc.com/news/2026/04/reservoir-is-full-again/';
const COPY = 'https://archive.ph/a4FCe';

let server: PagesServer;
let firefox: Firefox;
beforeAll(async () => {
  server = await startPagesServer({
    ...PAGES,
    [WATCH]: sample('youtube-watch'),
    [COPY]: sample('archive-copy'),
    [SPOKEN]: sample('youtube-transcript'),
    [FRAMED]: sample('framed-article-same-origin'),
    [`${FRAMED}story.html`]: readFileSync(
      join(import.meta.dirname, '../pages/framed-article-same-origin/story.html'),
      'utf8',
    ),
  });
  firefox = await launchFirefox({
    extensionDirectory: join(import.meta.dirname, '../../.output/firefox-mv3'),
    pagesPort: server.port,
  });
});
afterAll(async () => {
  await firefox.close();
  await server.close();
});

const MARKED = `return [...(CSS.highlights.get('masthead') ?? [])].map(String);`;

describe('in Firefox', () => {
  it('icon, badge, card and the marked sentence are there', async () => {
    const page = await firefox.openPage(ARTICLE);
    await expect
      .poll(() => firefox.actionState())
      .toMatchObject({
        title: 'BBC News: Center (AllSides, July 2026) – Masthead',
        icon: expect.stringContaining('/icons/c-') as string,
      });
    await expect
      .poll(() => page.closedShadowText('masthead-badge'))
      .toMatchObject([{ text: 'C', box: { height: 20 } }]);
    const popup = await firefox.openPopup();
    await popup.waitForSelector('[data-state="ready"]');
    const text = await popup.text();
    for (const words of [
      'BBC News',
      'Center',
      'The council of Port Ellery voted on Tuesday evening to close',
      'About BBC News',
      '1922',
    ]) {
      expect(text).toContain(words);
    }
    await popup.screenshot('firefox-popup');
    await popup.evaluate(`document.querySelector('.points li:nth-child(4) button').click();`);
    await expect.poll(() => page.evaluate(MARKED)).toHaveLength(1);
    const [marked] = await page.evaluate<string[]>(MARKED);
    expect(text).toContain(marked);
    await popup.close();
  });

  it('there is one badge in a page that was open when the extension was installed', async () => {
    const page = await firefox.openPage(ARTICLE);
    await expect.poll(() => page.closedShadowText('masthead-badge')).toHaveLength(1);
    await firefox.install();
    await expect
      .poll(() => firefox.actionState())
      .toMatchObject({ title: expect.stringContaining('Center') as string });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await page.evaluate(`return document.querySelectorAll('masthead-badge').length;`)).toBe(1);
  });

  it('the badge keeps its look on a page with the strictest content policy', async () => {
    const page = await firefox.openPage(STRICT);
    await expect.poll(async () => (await page.closedShadowText('masthead-badge'))[0]?.box?.height).toBe(20);
  });

  it.each([
    [WATCH, 'BBC News: Center', 'C', 'YouTube channel @BBCNews, listed as BBC News.'],
    [COPY, 'New York Times: Lean Left', 'LL', 'Copy kept by archive.today.'],
  ])('icon, badge and card agree on %s', async (url, title, letters, reason) => {
    const page = await firefox.openPage(url);
    await expect
      .poll(() => firefox.actionState())
      .toMatchObject({ title: expect.stringContaining(title) as string });
    await expect.poll(() => page.closedShadowText('masthead-badge')).toMatchObject([{ text: letters }]);
    const popup = await firefox.openPopup();
    await popup.waitForSelector('[data-state="ready"]');
    expect(await popup.text()).toContain(reason);
    await popup.close();
  });

  it('the transcript of a video is read on a click, closed again, and its points play the video', async () => {
    const page = await firefox.openPage(SPOKEN);
    const popup = await firefox.openPopup();
    await popup.waitForSelector('.offer button');
    await popup.evaluate(`document.querySelector('.offer button').click();`);
    await popup.waitForSelector('.points .moment', 15_000);
    expect(await popup.text()).toContain('Every point is in the transcript of the video.');
    expect(
      await page.evaluate(`return document.querySelector('#transcript-panel').getAttribute('visibility');`),
    ).toBe('ENGAGEMENT_PANEL_VISIBILITY_HIDDEN');
    await popup.evaluate(`document.querySelector('.points li:nth-child(2) button').click();`);
    await expect
      .poll(() => page.evaluate(`return document.querySelector('video').currentTime;`))
      .toBeGreaterThan(0);
    await popup.close();
  });

  it('icon and badge never stay those of the video before', async () => {
    const page = await firefox.openPage(SPOKEN);
    await expect
      .poll(() => firefox.actionState())
      .toMatchObject({ title: expect.stringContaining('BBC News') as string });
    await page.evaluate(`document.querySelector('#next-video').click();`);
    await expect
      .poll(() => page.evaluate(`return document.querySelector('h1').textContent;`))
      .toBe('Storm at the northern light');
    await expect
      .poll(() => firefox.actionState(), { timeout: 8_000 })
      .toMatchObject({ title: expect.not.stringContaining('BBC') as string });
    await expect.poll(() => page.closedShadowText('masthead-badge')).toHaveLength(0);
    const popup = await firefox.openPopup();
    await popup.waitForSelector('[data-state="ready"]');
    expect(await popup.text()).not.toContain('BBC');
    await popup.close();
  });

  it('a sentence in a frame is marked there', async () => {
    const page = await firefox.openPage(FRAMED);
    const popup = await firefox.openPopup();
    await popup.waitForSelector('.points button');
    await popup.evaluate(`document.querySelector('.points li:nth-child(2) button').click();`);
    const marked = `return [...(document.querySelector('iframe').contentWindow.CSS.highlights.get('masthead') ?? [])].length;`;
    await expect.poll(() => page.evaluate(marked)).toBe(1);
    await popup.close();
  });

  it('an unknown outlet is said to be one, by a background that was asleep', async () => {
    await firefox.openPage(UNKNOWN);
    await firefox.stopBackground();
    const popup = await firefox.openPopup();
    await popup.waitForSelector('[data-state="ready"]');
    expect(await popup.text()).toContain('Not in Masthead’s list of outlets, so there is no rating to show.');
    await popup.close();
  });
});
