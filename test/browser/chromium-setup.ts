import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium, type Chromium } from './driver/chromium.ts';
import { startPagesServer, type Answer, type PagesServer } from './driver/pages-server.ts';

export const BUILT = join(import.meta.dirname, '../../.output/chrome-mv3');

/** A browser with the built extension and pages under real addresses, for all tests of a file. */
export interface Setup {
  chromium: Chromium;
  server: PagesServer;
  /** Opens a page, unless it is open, and its card by a click on the toolbar, and waits until the card is whole. */
  openCard: (page: string | Page) => Promise<{ page: Page; popup: Page }>;
}

export function useChromium(
  pages: Record<string, Answer | string>,
  extensionDirectory = () => BUILT,
): () => Setup {
  let setup: Setup | undefined;
  beforeAll(async () => {
    const server = await startPagesServer(pages);
    const chromium = await launchChromium({
      extensionDirectory: extensionDirectory(),
      pagesPort: server.port,
    });
    const openCard = async (given: string | Page) => {
      const page = typeof given === 'string' ? await chromium.openPage(given) : given;
      const popup = await chromium.openPopup(page);
      await waitForCard(popup);
      return { page, popup };
    };
    setup = { chromium, server, openCard };
  });
  afterAll(async () => {
    await setup?.chromium.close();
    await setup?.server.close();
  });
  return () => {
    if (setup === undefined) throw new Error('The browser has not started.');
    return setup;
  };
}

/** Waits until the popup shows a whole card, or why there is none. */
export async function waitForCard(popup: Page): Promise<void> {
  await popup.waitForSelector(':is([data-state="ready"], [data-state="refused"], [data-state="failed"])');
}

/** What the reader sees in a popup, white space collapsed. */
export async function textOf(popup: Page): Promise<string> {
  const text = await popup.evaluate(() => document.body.innerText);
  return text.replace(/\s+/g, ' ');
}
