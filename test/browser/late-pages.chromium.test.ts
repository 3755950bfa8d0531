import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { textOf, useChromium, waitForCard } from './chromium-setup.ts';

const sample = (path: string) => readFileSync(join(import.meta.dirname, '../pages', path), 'utf8');

const SHADOW = 'https://www.bbc.com/news/2026/05/tram-line-reaches-hospital';
const FRAMED = 'https://www.bbc.com/news/2026/04/reservoir-is-full-again/';
const LATE = 'https://www.bbc.com/news/2026/05/night-ferry-returns-in-june';
const APP = 'https://www.bbc.com/news/2026/05/old-orchard-becomes-a-park';
const NEXT = '/news/2026/05/library-lends-out-tools';

/** The story of the framed page, drawn by a script in parts: some time after the page has loaded. */
const drawn = (script: string) =>
  `<!doctype html><html lang="en"><head><meta property="og:type" content="article">
    <title>Reservoir is full again after three dry years</title></head>
    <body><main style="height:900px"></main><script>setTimeout(() => { ${script} }, 800)</script></body></html>`;
const LATE_ROOT = 'https://www.bbc.com/news/2026/04/reservoir-in-a-late-root/';
const LATE_FRAME = 'https://www.bbc.com/news/2026/04/reservoir-in-a-late-frame/';

const setup = useChromium({
  [LATE_ROOT]: drawn(`
    const root = document.querySelector('main').attachShadow({ mode: 'open' });
    root.append(document.createElement('article'));
    setTimeout(async () => {
      const story = new DOMParser().parseFromString(await (await fetch('story.html')).text(), 'text/html');
      root.querySelector('article').append(...story.body.childNodes);
    }, 800);`),
  [`${LATE_ROOT}story.html`]: sample('framed-article-same-origin/story.html'),
  [LATE_FRAME]: drawn(`
    const frame = Object.assign(document.createElement('iframe'), { src: 'story.html', width: 700, height: 800 });
    document.querySelector('main').append(frame);`),
  [`${LATE_FRAME}story.html`]: {
    body: sample('framed-article-same-origin/story.html'),
    delayMs: 1_200,
  },
  [SHADOW]: sample('shadow-article/index.html'),
  [FRAMED]: sample('framed-article-same-origin/index.html'),
  [`${FRAMED}story.html`]: sample('framed-article-same-origin/story.html'),
  [LATE]: sample('late-page/index.html'),
  [APP]: sample('in-page-navigation/index.html'),
});

/** The app’s own way to its next story, which it shows some time after the address. */
declare const go: (path: string, name: string, delay: number) => void;

describe('a card', () => {
  it.each([
    [
      'in nested shadow roots',
      SHADOW,
      'Tram line reaches the hospital after nine years',
      'The first tram drove up to the hospital on Monday',
      ['closed root', 'shown to nobody'],
    ],
    [
      'in a frame',
      FRAMED,
      'Reservoir is full again after three dry years',
      'The reservoir above the valley reached its brim on Tuesday',
      ['kettle'],
    ],
    [
      'that is drawn after the page has loaded',
      LATE,
      'Night ferry returns in June with half the cabins',
      'The night ferry between Port Ellery and the northern islands sails again',
      [],
    ],
    [
      'that is drawn into a late shadow root',
      LATE_ROOT,
      'Reservoir is full again after three dry years',
      'The reservoir above the valley reached its brim on Tuesday',
      [],
    ],
    [
      'in a late frame',
      LATE_FRAME,
      'Reservoir is full again after three dry years',
      'The reservoir above the valley reached its brim on Tuesday',
      [],
    ],
  ])('tells an article %s', async (_, url, title, sentence, absent) => {
    const { page, popup } = await setup().openCard(url);
    const text = await textOf(popup);
    expect(text).toContain(title);
    expect(text).toContain(sentence);
    for (const words of absent) expect(text).not.toContain(words);
    await page.close();
  });

  it.each([
    ['in nested shadow roots', SHADOW, 0],
    ['in a frame', FRAMED, 1],
  ])('leads to its sentence %s', async (_, url, place) => {
    const { page, popup } = await setup().openCard(url);
    await popup.click('.points li:nth-child(3) button');
    const frames = page.frames();
    const marksIn = (frame: Frame) =>
      frame.evaluate(() => [...(CSS.highlights.get('masthead') ?? [])].map(String));
    const marked = async () => (await Promise.all(frames.map(marksIn))).flat();
    await expect.poll(marked).toHaveLength(1);
    expect(await marked()).toEqual([
      await popup.$eval('.points li:nth-child(3) [lang]', (element) => element.textContent),
    ]);
    expect(
      await Promise.all(frames.map(marksIn)).then((marks) => marks.findIndex((all) => all.length > 0)),
    ).toBe(place);
    await page.close();
  });

  it('tells the story of the address where an app shows another one', async () => {
    const { chromium } = setup();
    const page = await chromium.openPage(APP);
    await page.evaluate((path) => {
      go(path, 'library', 700);
    }, NEXT);
    const popup = await chromium.openPopup(page);
    await waitForCard(popup);
    const text = await textOf(popup);
    expect(text).toContain('Library lends out tools as well as books');
    expect(text).toContain('The city library lends out drills');
    expect(text).not.toContain('orchard');
    await page.close();
  });
});
