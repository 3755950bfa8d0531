import { join } from 'node:path';
import { bundleScript } from '../browser/driver/bundle-script.ts';
import { longText } from './long-text.ts';
import { type SummaryTimes, timeSummary } from './summary-steps.ts';
import type { Page } from 'puppeteer-core';

const TEXTS = [1_000, 10_000, 100_000] as const;

/** The summary's times in Node. */
export function timeSummaryInNode(): SummaryTimes {
  const [thousand, tenThousand, hundredThousand] = TEXTS.map(longText);
  return timeSummary(thousand ?? [], tenThousand ?? [], hundredThousand ?? []);
}

declare const mastheadSummaryTimes: typeof timeSummary;

/** The same in a page of Chromium. */
export async function timeSummaryInChromium(page: Page): Promise<SummaryTimes> {
  await page.evaluate(await bundleScript(join(import.meta.dirname, 'summary-in-page.ts')));
  return page.evaluate(
    (texts) => mastheadSummaryTimes(texts[0] ?? [], texts[1] ?? [], texts[2] ?? []),
    TEXTS.map(longText),
  );
}
