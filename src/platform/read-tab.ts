import type { PageReading } from '../article/article.ts';
import { browser } from './browser.ts';
import type { Outcome } from './outcome.ts';
import { parseReading } from './reading-schema.ts';

/** What `article.ts` leaves in the extension's own world of the page, for {@link pointAt}. */
export interface PagePointer {
  mastheadPointAt?: (paragraph: number, sentence: string) => boolean;
}

const UNREADABLE = 'The text of this page could not be read. Reload the page and try again.';

/** Reads the page of a tab, on demand. Never rejects. */
export async function readTab(tabId: number): Promise<Outcome<PageReading>> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: ['/article.js'] });
    const reading = parseReading(frame?.result);
    return reading === null ? { ok: false, message: UNREADABLE } : { ok: true, value: reading };
  } catch {
    return { ok: false, message: UNREADABLE };
  }
}

/** Scrolls the page of a tab to a sentence and marks it. Resolves to whether the sentence was still there. */
export async function pointAt(
  tabId: number,
  paragraph: number,
  sentence: string,
  css: string,
): Promise<boolean> {
  const target = { tabId };
  try {
    // Taken out first, so that it lies in the page once however often a point is clicked.
    await browser.scripting.removeCSS({ target, css });
    await browser.scripting.insertCSS({ target, css });
    const [frame] = await browser.scripting.executeScript({
      target,
      func: callPointer,
      args: [paragraph, sentence],
    });
    return frame?.result === true;
  } catch {
    return false;
  }
}

/** Runs in the page, where nothing of this module exists. */
function callPointer(paragraph: number, sentence: string): boolean {
  return (globalThis as PagePointer).mastheadPointAt?.(paragraph, sentence) ?? false;
}
