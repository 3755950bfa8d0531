import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useChromium } from './chromium-setup.ts';
import { closedShadowText } from './driver/closed-shadow.ts';
import { changesOf, watchPage } from './driver/page-watch.ts';

const FOLDER = join(import.meta.dirname, '../pages');
/** Their own scripts change these. */
const CHANGE_BY_THEMSELVES = ['late-page', 'in-page-navigation'];

/** Every composed page at an address that gets no badge: nothing of ours may be in it at all. */
const PAGES = readdirSync(FOLDER).filter((name) => !CHANGE_BY_THEMSELVES.includes(name));
const addressOf = (name: string) => `https://nobody.example/2026/06/${name}/`;
const sample = (path: string) => readFileSync(join(FOLDER, path), 'utf8');

/** Pages on which more is read than on others, at their own addresses. */
const WITH_BADGE = {
  'https://www.bbc.com/news/articles/c0sample01x': sample('news-article/index.html'),
  'https://www.youtube.com/watch?v=ferryVid001': sample('youtube-watch/index.html'),
  'https://www.msn.com/en-gb/news/world/power-line-in-the-valley/ar-AA1gridPl': sample('msn/index.html'),
};

const setup = useChromium({
  ...Object.fromEntries(PAGES.map((name) => [addressOf(name), sample(`${name}/index.html`)])),
  [`${addressOf('framed-article-same-origin')}story.html`]: sample('framed-article-same-origin/story.html'),
  ...WITH_BADGE,
});

describe('reading a page and opening its card changes nothing in it', () => {
  it.each(PAGES)('%s', async (name) => {
    const { chromium, openCard } = setup();
    const page = await chromium.openPage(addressOf(name));
    await watchPage(page);
    const { popup } = await openCard(page);
    expect(await popup.$('[data-state="failed"]')).toBeNull();
    expect(await changesOf(page)).toEqual([]);
    await page.close();
  });

  it.each(Object.keys(WITH_BADGE))('%s, once its badge is there', async (url) => {
    const { chromium, openCard } = setup();
    const page = await chromium.openPage(url);
    await expect.poll(async () => (await closedShadowText(page, 'masthead-badge'))[0]?.text).toBeTruthy();
    await watchPage(page);
    await openCard(page);
    expect(await changesOf(page)).toEqual([]);
    await page.close();
  });

  it.each([
    ['an attribute in a shadow root', 'shadow-article'],
    ['a text in a frame', 'framed-article-same-origin'],
    ['a style sheet', 'news-article'],
  ])('and %s would be seen', async (what, name) => {
    const page = await setup().chromium.openPage(addressOf(name));
    await watchPage(page);
    await page.evaluate((change) => {
      if (change === 'a style sheet') document.adoptedStyleSheets.push(new CSSStyleSheet());
      if (change === 'a text in a frame')
        document.querySelector('iframe')?.contentDocument?.querySelector('p')?.append('more');
      if (change === 'an attribute in a shadow root')
        document.querySelector('news-app')?.shadowRoot?.querySelector('story-page')?.setAttribute('x', '');
    }, what);
    expect(await changesOf(page)).toHaveLength(1);
    await page.close();
  });
});
