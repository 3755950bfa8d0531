import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PageReading } from '../../src/article/article.ts';
import type { Transcript } from '../../src/article/video/transcript.ts';
import { useChromium } from './chromium-setup.ts';
import { bundle, type Evaluate, isolatedWorld } from './driver/isolated-world.ts';

const file = (path: string) => readFileSync(join(import.meta.dirname, '../pages', path), 'utf8');
const WATCH = 'https://www.youtube.com/watch?v=bridgeVid01';
const MODERN = `${WATCH}&modern`;
/** Its panel is far down the page and empty for a while. */
const SLOW = `${WATCH}&slow`;
const CAPTIONS = 'https://www.harbourpost.example/videos/council-votes-to-close-harbour-bridge';
const watch = file('youtube-transcript/index.html');

const setup = useChromium({
  [WATCH]: watch,
  [MODERN]: watch.replace('data-transcript="classic"', 'data-transcript="modern"'),
  [SLOW]: watch
    .replace('top: 20px', 'top: 1500px')
    .replace('map(row)), 400)', 'map(row)), 2500)')
    .replace('map(row)), 550)', 'map(row)), 2600)'),
  [CAPTIONS]: file('video-captions/index.html'),
  'https://www.harbourpost.example/videos/captions.vtt': {
    body: file('video-captions/captions.vtt'),
    headers: { 'content-type': 'text/vtt' },
  },
});

let script = '';
beforeAll(async () => {
  script = await bundle(join(import.meta.dirname, 'video-reading.ts'), 'video');
});

async function open(address: string): Promise<{ page: Page; evaluate: Evaluate }> {
  const page = await setup().chromium.openPage(address);
  return { page, evaluate: await isolatedWorld(page, script) };
}

const TRANSCRIPT = 'video.readTranscript(window)';
const READING = 'video.readPage(document, location.href)';

/** Everything of the page that reading its transcript touches. */
const STATE = `JSON.stringify([
  scrollX, scrollY, document.activeElement.id,
  document.querySelector('#transcript-panel').getAttribute('visibility'),
  document.querySelector('#transcript-panel #content').scrollTop,
  document.querySelector('#description-inline-expander').hasAttribute('is-expanded'),
])`;

describe.each([
  ['classic', WATCH],
  ['modern', MODERN],
])('the %s panel of a transcript', (_, address) => {
  it('is opened, read to its end and closed, and the page is as it was', async () => {
    const { page, evaluate } = await open(address);
    await evaluate(`document.querySelector('#next-video').focus(), scrollTo(0, 300)`);
    const before = await evaluate(STATE);
    const transcript = await evaluate<Transcript>(TRANSCRIPT);
    expect(transcript).toMatchObject({ source: 'transcript', language: 'en' });
    expect(transcript.fragments).toHaveLength(30);
    expect(transcript.fragments[0]).toEqual({ start: 0, text: 'so today the city council of port ellery' });
    expect(transcript.fragments.at(-1)).toEqual({
      start: 111,
      text: "I'm Clara Whitcombe for the Harbour Post",
    });
    expect(await evaluate(STATE)).toBe(before);
    expect(await page.evaluate('window.transcriptOpened')).toBe(1);
    await page.close();
  });

  it('stays open where the reader opened it', async () => {
    const { page, evaluate } = await open(address);
    await evaluate(`document.querySelector('#expand').click()`);
    await page.waitForSelector('ytd-video-description-transcript-section-renderer button');
    await evaluate(
      `document.querySelector('ytd-video-description-transcript-section-renderer button').click()`,
    );
    await page.waitForSelector('transcript-segment-view-model, ytd-transcript-segment-renderer');
    const before = await evaluate(STATE);
    expect((await evaluate<Transcript>(TRANSCRIPT)).fragments).toHaveLength(30);
    expect(await evaluate(STATE)).toBe(before);
    expect(await page.evaluate('window.transcriptOpened')).toBe(1);
    expect((await evaluate<PageReading>(READING)).article?.source).toBe('transcript');
    await page.close();
  });

  it('is closed when the reader stops', async () => {
    const { page, evaluate } = await open(address);
    const before = await evaluate(STATE);
    const stopped = `(() => { const stop = new AbortController(); setTimeout(() => stop.abort(), 300);
      return video.readTranscript(window, stop.signal); })()`;
    expect(await evaluate(stopped)).toBeNull();
    expect(await evaluate(STATE)).toBe(before);
    await page.close();
  });

  it('gives nothing of a video that the reader left, and all of the next', async () => {
    const { page, evaluate } = await open(address);
    const reading = evaluate<Transcript | null>(TRANSCRIPT);
    await page.evaluate(`document.querySelector('#next-video').click()`);
    // At no moment is the first video taken for the second.
    const seen = await evaluate<string[]>(`(async () => {
      const seen = [];
      for (const end = Date.now() + 1500; Date.now() < end; await new Promise((done) => setTimeout(done, 30))) {
        seen.push(JSON.stringify(${READING}.article));
      }
      return seen;
    })()`);
    expect(seen.filter((article) => /bridge|BBC/i.test(article))).toEqual([]);
    expect(seen.at(-1)).toContain('Northern Light Radio');
    expect(await reading).toBeNull();
    const next = await evaluate<Transcript>(TRANSCRIPT);
    expect(next.fragments.map(({ start }) => start)).toEqual([0, 4, 9, 14, 20]);
    await page.close();
  });
});

describe('a transcript', () => {
  it('is not sold as whole where the reader has opened half of it', async () => {
    const { page, evaluate } = await open(MODERN);
    await evaluate(
      `document.querySelector('ytd-video-description-transcript-section-renderer button').click()`,
    );
    await page.waitForSelector('transcript-segment-view-model');
    const { article } = await evaluate<PageReading>(READING);
    expect(article).toMatchObject({ source: 'description', video: { transcriptOffered: true } });
    await page.close();
  });

  it('takes neither scroll nor keyboard from a reader who goes on', async () => {
    const { page, evaluate } = await open(SLOW);
    await evaluate(`document.querySelector('#expand').focus(), scrollTo(0, 300)`);
    const reading = evaluate<Transcript | null>(TRANSCRIPT);
    await evaluate(`new Promise((done) => setTimeout(done, 600))`);
    await page.mouse.wheel({ deltaY: 100 });
    await page.waitForFunction('scrollY > 300');
    await page.click('#comments button');
    const place = await evaluate('scrollY');
    expect((await reading)?.fragments.length).toBeGreaterThan(0);
    expect(await evaluate('scrollY')).toBe(place);
    expect(await evaluate('document.activeElement.closest("#comments") !== null')).toBe(true);
    await page.close();
  });

  it('is put away where its reading fails', async () => {
    const { page, evaluate } = await open(SLOW);
    const before = await evaluate(STATE);
    await evaluate(`Element.prototype.scrollIntoView = () => { throw new Error('broken'); }`);
    expect(await evaluate(TRANSCRIPT)).toBeNull();
    expect(await page.evaluate('window.transcriptOpened')).toBe(1);
    expect(await evaluate(STATE)).toBe(before);
    await page.close();
  });
});

describe('captions of a video on a page', () => {
  it('are loaded, read, and left as they were, without a video to play', async () => {
    const { page, evaluate } = await open(CAPTIONS);
    const modes = `[...document.querySelector('video').textTracks].map(({ mode }) => mode).join()`;
    const before = await evaluate(modes);
    const transcript = await evaluate<Transcript>(TRANSCRIPT);
    expect(transcript).toMatchObject({ source: 'captions', language: 'en' });
    expect(transcript.fragments.map(({ start }) => start)).toEqual([0.5, 3, 6.5, 8, 12]);
    expect(transcript.fragments[1]?.text).toBe(
      'Traders & commuters will feel it\nfrom the second of January.',
    );
    expect(transcript.fragments[3]?.text).toMatch(/^>> We cannot build/);
    expect(await evaluate(modes)).toBe(before);
    expect(await evaluate(`video.playFrom(document, 12)`)).toBe('played');
    await page.close();
  });

  it('are none where their file does not come', async () => {
    const { page, evaluate } = await open(CAPTIONS);
    await evaluate(`document.querySelector('track[kind="captions"]').remove()`);
    expect(await evaluate(TRANSCRIPT)).toBeNull();
    await evaluate(`document.querySelector('video').remove()`);
    expect(await evaluate(TRANSCRIPT)).toBeNull();
    expect(await evaluate(`video.playFrom(document, 12)`)).toBe('gone');
    await page.close();
  });
});
