import type { PageReading } from '../article/article.ts';
import { browser } from './browser.ts';
import type { Outcome } from './outcome.ts';
import { askForTranscript, stopTranscript } from './page-commands.ts';
import { parseReading } from './reading-schema.ts';

const UNREADABLE = 'The text of this page could not be read. Reload the page and try again.';

/** Reads the page of a tab, on demand. Never rejects. */
export async function readTab(tabId: number): Promise<Outcome<PageReading>> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: ['/article.js'] });
    return outcomeOf(frame?.result);
  } catch {
    return outcomeOf(null);
  }
}

/**
 * Reads the page of a tab and then the words of its video, which opens the page's own transcript for a moment: only
 * after a reader's click. An abort ends it, and the page is left as it was. Never rejects.
 */
export async function readTabWithTranscript(
  tabId: number,
  signal: AbortSignal,
): Promise<Outcome<PageReading>> {
  const page = await readTab(tabId);
  if (!page.ok || signal.aborted) return page;
  const stop = () => void stopTranscript(tabId);
  signal.addEventListener('abort', stop, { once: true });
  const reading = await askForTranscript(tabId);
  signal.removeEventListener('abort', stop);
  return outcomeOf(reading);
}

function outcomeOf(value: unknown): Outcome<PageReading> {
  const reading = parseReading(value);
  return reading === null ? { ok: false, message: UNREADABLE } : { ok: true, value: reading };
}
