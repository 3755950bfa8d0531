import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { waitUntil } from './wait-until.ts';

const folder = join(import.meta.dirname, '../../../.output/screenshots');

/**
 * Draws the popup as it stands, at its full height, and returns the file's path.
 *
 * A browser shows 600 px of a popup, repeats them when asked for more, and refuses it a taller window. So a copy of
 * its document is shot in a tab, with scripts off: same elements, same styles, same width.
 */
export async function popupScreenshot(
  popup: Page,
  name: string,
  colourScheme: 'light' | 'dark' = 'light',
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path: `${string}.png` = `${join(folder, name)}.png`;
  const { markup, width } = await popup.evaluate(() => ({
    markup: new XMLSerializer().serializeToString(document),
    width: innerWidth,
  }));
  const copy = await popup.browser().newPage({ background: true });
  try {
    await copy.setJavaScriptEnabled(false);
    await copy.setViewport({ width, height: 600, deviceScaleFactor: 2 });
    await copy.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colourScheme }]);
    await copy.goto(popup.url(), { waitUntil: 'load' });
    await copy.evaluate(putDocument, markup);
    await waitUntil('the styles of the copy apply', () => copy.evaluate(stylesApply));
    // A window of the whole height, so that what sticks to its foot is drawn at the card's foot.
    await copy.setViewport({ width, height: await settledHeight(copy), deviceScaleFactor: 2 });
    await copy.screenshot({ path });
  } finally {
    await copy.close();
  }
  return path;
}

/** Styles that have loaded are not yet laid out: the height counts once it stands still. */
async function settledHeight(copy: Page): Promise<number> {
  let before = 0;
  return waitUntil('the copy stands still', async () => {
    const height = await copy.evaluate(() => document.documentElement.scrollHeight);
    const still = height === before;
    before = height;
    return still && height;
  });
}

/** Runs in the tab. */
function putDocument(markup: string): void {
  const parsed = new DOMParser().parseFromString(markup, 'application/xhtml+xml');
  document.documentElement.replaceWith(document.adoptNode(parsed.documentElement));
}

/** Runs in the tab, and is asked again: where scripts are off, a sheet's load event calls nobody. */
function stylesApply(): boolean {
  const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  return sheets.every(({ sheet }) => sheet) && document.fonts.status === 'loaded';
}
