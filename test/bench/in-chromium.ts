import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium, type Chromium } from '../browser/driver/chromium.ts';
import { startPagesServer } from '../browser/driver/pages-server.ts';
import { median } from './median.ts';
import { timeSummaryInChromium } from './time-summary.ts';
import { summaryFigures } from './summary-steps.ts';

const ROOT = join(import.meta.dirname, '../..');
const ADDRESS = 'https://www.bbc.com/news/articles/c0sample01x';
const ROUNDS = 7;

/** Times in a real Chromium: the background from asleep and awake, and the popup from its start to its largest paint. */
export async function measureInChromium(): Promise<[name: string, figure: string][]> {
  const html = readFileSync(join(ROOT, 'test/pages/news-article/index.html'), 'utf8');
  const server = await startPagesServer({ [ADDRESS]: html });
  const chromium = await launchChromium({
    extensionDirectory: join(ROOT, '.output/chrome-mv3'),
    pagesPort: server.port,
  });
  try {
    const paints = await measurePopup(chromium);
    const answers = await measureBackground(chromium);
    const summary = await timeSummaryInChromium(await chromium.openExtensionPage('options.html'));
    return [
      ['background asleep → card’s answer', `${answers.cold.toFixed(0)} ms`],
      ['background awake → card’s answer', `${answers.warm.toFixed(1)} ms`],
      ['popup’s document start → largest paint', `${paints.largest.toFixed(0)} ms`],
      ['popup’s document start → card ready', `${paints.ready.toFixed(0)} ms`],
      ...summaryFigures(summary),
    ];
  } finally {
    await chromium.close();
    await server.close();
  }
}

async function measurePopup(chromium: Chromium): Promise<{ largest: number; ready: number }> {
  const largest: number[] = [];
  const ready: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await chromium.openPage(ADDRESS);
    const popup = await chromium.openPopup(page);
    await popup.waitForSelector('[data-state="ready"]');
    largest.push(await popup.evaluate(largestPaint));
    ready.push(
      await popup.evaluate(() => performance.getEntriesByName('card-ready')[0]?.startTime ?? Number.NaN),
    );
    await page.close();
  }
  return { largest: median(largest), ready: median(ready) };
}

/** Runs in the popup. */
function largestPaint(): Promise<number> {
  return new Promise((resolve) => {
    setTimeout(() => {
      new PerformanceObserver((list) => {
        resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN);
      }).observe({ type: 'largest-contentful-paint', buffered: true });
    }, 300);
  });
}

async function measureBackground(chromium: Chromium): Promise<{ cold: number; warm: number }> {
  const own = await chromium.openExtensionPage('options.html');
  const cold: number[] = [];
  const warm: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await chromium.stopWorker();
    cold.push(await askOnce(own));
    warm.push(await askOnce(own));
  }
  return { cold: median(cold), warm: median(warm) };
}

function askOnce(page: Page): Promise<number> {
  return page.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean } | undefined> } };
    };
    const start = performance.now();
    const answer = await chrome.runtime.sendMessage({ name: 'who', tabId: 1, url, evidence: null });
    // Silence is quick, too.
    if (answer?.ok !== true) throw new Error('The background did not answer.');
    return performance.now() - start;
  }, ADDRESS);
}
