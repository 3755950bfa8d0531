import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { textOf, useChromium, waitForCard } from './chromium-setup.ts';
import { popupScreenshot } from './driver/popup-screenshot.ts';

const sample = (path: string) => readFileSync(join(import.meta.dirname, '../pages', path), 'utf8');

const CLASSIC = 'https://www.youtube.com/watch?v=bridgeVid01';
const MODERN = 'https://m.youtube.com/watch?v=bridgeVid01';
const CAPTIONED = 'https://www.bbc.com/news/videos/council-votes-to-close-harbour-bridge';
const SILENT = 'https://www.youtube.com/watch?v=ferryVid001';
const STUCK = 'https://www.youtube.com/watch?v=bridgeVid01&stuck=1';

const setup = useChromium({
  [CLASSIC]: sample('youtube-transcript/index.html'),
  [MODERN]: sample('youtube-transcript/index.html').replace('"classic"', '"modern"'),
  // The panel opens, but its lines never come.
  [STUCK]: sample('youtube-transcript/index.html').replaceAll('content.append(', '[].concat('),
  [SILENT]: sample('youtube-watch/index.html'),
  [CAPTIONED]: sample('video-captions/index.html'),
  'https://www.bbc.com/news/videos/captions.vtt': {
    body: sample('video-captions/captions.vtt'),
    headers: { 'content-type': 'text/vtt' },
  },
});

const OFFER = '.offer button';

/** A click where nothing that sticks to the window's foot lies over it. */
async function click(popup: Page, selector: string): Promise<void> {
  await popup.$eval(selector, (element) => {
    element.scrollIntoView({ block: 'center' });
  });
  await popup.click(selector);
}

async function readTranscript(popup: Page): Promise<string> {
  await click(popup, OFFER);
  await popup.waitForSelector('.points .moment');
  return textOf(popup);
}

/** What the page's video shows, and whether its transcript is open. */
function stateOf(page: Page) {
  return page.evaluate(() => ({
    second: document.querySelector('video')?.currentTime,
    visibility: document.querySelector('#transcript-panel')?.getAttribute('visibility'),
    unfolded: document.querySelector('#description-inline-expander')?.hasAttribute('is-expanded'),
  }));
}

const CLOSED = { visibility: 'ENGAGEMENT_PANEL_VISIBILITY_HIDDEN', unfolded: false };

describe('the card of a YouTube video', () => {
  it.each([
    ['classic', CLASSIC],
    ['modern', MODERN],
  ])('sums up what is said in it, once the reader asks (%s transcript)', async (variant, url) => {
    const { page, popup } = await setup().openCard(url);
    const before = await textOf(popup);
    expect(before).toContain('What the bridge vote means for the old town BBC News · 18 June 2026 · 2:12');
    expect(before).toContain('The summary uses the description of the video, not what is said in it.');
    expect(before).toContain('explains what it means for the people who live behind it');
    expect(await page.evaluate(() => 'transcriptOpened' in window)).toBe(false);
    await popupScreenshot(popup, `popup-video-${variant}`);

    const after = await readTranscript(popup);
    expect(after).toContain('Every point is in the transcript of the video.');
    expect(after).toContain(
      'We spoke to the mayor this morning and she told us that the repairs will take at least fourteen months.',
    );
    expect(after).not.toContain('The summary uses the description');
    expect(after).not.toContain('[Music]');
    expect(await popup.$(OFFER)).toBeNull();
    expect(await stateOf(page)).toMatchObject(CLOSED);
    await popupScreenshot(popup, `popup-transcript-${variant}`);
    await page.close();
  });

  it('plays the video from where a point is said, and from a chapter', async () => {
    const { page, popup } = await setup().openCard(CLASSIC);
    await readTranscript(popup);
    const points = await popup.$$eval('.points button', (buttons) => buttons.map((one) => one.innerText));
    const index = points.findIndex((point) => point.includes('the repairs will take'));
    expect(points[index]).toMatch(/^0:29 /);
    await click(popup, `.points li:nth-child(${index + 1}) button`);
    await expect.poll(async () => (await stateOf(page)).second).toBe(29);
    await click(popup, '.chapters summary');
    expect(await popup.$$eval('.chapters button', (all) => all.map((one) => one.innerText))).toEqual([
      '0:00 The vote',
      '0:54 Who pays',
      '1:33 The ferries',
    ]);
    await click(popup, '.chapters li:nth-child(3) button');
    await expect.poll(async () => (await stateOf(page)).second).toBe(93);
    await page.evaluate(() => document.querySelector('video')?.remove());
    await click(popup, '.points li:nth-child(1) button');
    await expect.poll(() => textOf(popup)).toContain('The video is no longer in the page.');
    await page.close();
  });

  it('is the next video’s as soon as the page goes there, and nothing of the one before', async () => {
    const { page, popup } = await setup().openCard(CLASSIC);
    await readTranscript(popup);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('#next-video')?.click();
    });
    await expect.poll(() => textOf(popup), { timeout: 10_000 }).toContain('Northern Light Radio');
    await popup.waitForSelector('.offer button');
    const text = await textOf(popup);
    expect(text).toContain('Storm at the northern light');
    for (const stale of ['BBC News', 'Center', 'bridge', 'Port Ellery', '18 June']) {
      expect(text).not.toContain(stale);
    }
    const told = await readTranscript(popup);
    expect(told).toContain('And we carried the old one up the stairs until the morning');
    expect(told).not.toContain('ferries');
    await page.close();
  });

  it('stays where the reader goes to another place in the page, and is made anew where the page is', async () => {
    const { page, popup } = await setup().openCard(CLASSIC);
    await readTranscript(popup);
    await popup.waitForFunction(() => document.activeElement?.closest('.points') != null);
    expect(await popup.$eval('.offer [role="status"]', (line) => line.textContent)).toContain(
      'The points are now from the transcript.',
    );
    await page.evaluate(() => {
      location.hash = 'comments';
    });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_500)));
    expect(await popup.$$('.points .moment')).not.toHaveLength(0);
    await page.reload();
    await popup.waitForSelector('.offer button');
    expect(await popup.$$('.points .moment')).toHaveLength(0);
    await page.close();
  });

  it('says so where the page gives no words after all, and closes what it opened', async () => {
    const { page, popup } = await setup().openCard(STUCK);
    await click(popup, OFFER);
    await popup.waitForFunction(
      () => document.body.innerText.includes('The page gave no transcript of this video'),
      { timeout: 20_000 },
    );
    expect(await textOf(popup)).toContain('so the summary uses its description.');
    expect(await popup.$(OFFER)).toBeNull();
    expect(await stateOf(page)).toMatchObject(CLOSED);
    await page.close();
  });

  it('can be stopped while the transcript is read, and keeps the card', async () => {
    const { page, popup } = await setup().openCard(STUCK);
    await click(popup, OFFER);
    const stop = await popup.waitForSelector('.story .reading button', { timeout: 8_000 });
    await popupScreenshot(popup, 'popup-transcript-reading');
    await stop?.click();
    await popup.waitForSelector(OFFER);
    await popup.waitForFunction(() => document.activeElement?.closest('.offer') != null);
    expect(await textOf(popup)).toContain('The summary uses the description of the video');
    await expect.poll(() => stateOf(page)).toMatchObject(CLOSED);
    await page.close();
  });

  it('offers no transcript where the page has none', async () => {
    const { page, popup } = await setup().openCard(SILENT);
    expect(await popup.$(OFFER)).toBeNull();
    await page.close();
  });
});

describe('the card of a video on a news site', () => {
  it('sums up its captions, once the reader asks', async () => {
    const { page, popup } = await setup().openCard(CAPTIONED);
    await waitForCard(popup);
    expect(await textOf(popup)).toContain('Watch: council votes to close harbour bridge');
    const text = await readTranscript(popup);
    expect(text).toContain('in the captions of the video');
    expect(
      await page.evaluate(() => [...document.querySelectorAll('track')].map(({ track }) => track.mode)),
    ).toEqual(['disabled', 'disabled', 'disabled']);
    await popupScreenshot(popup, 'popup-captions');
    await page.close();
  });
});
