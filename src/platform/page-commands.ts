import type { PageReading } from '../article/article.ts';
import { browser } from './browser.ts';

/** What `article.ts` leaves in the extension's own world of a page, for the card that stands beside it. */
export interface PageCommands {
  /** Scrolls to a sentence of a paragraph and marks it; false where it is no longer there. */
  pointAt: (paragraph: number, sentence: string) => boolean;
  /** Lets the page's video go on from so many seconds; false where there is none. */
  playFrom: (seconds: number) => boolean;
  /** Reads the words of the video, for a moment opening what the page shows them in. */
  readTranscript: () => Promise<PageReading>;
  /** Ends the reading of the transcript, which then leaves the page as it was. */
  stopTranscript: () => void;
}

/** The extension's own world of a page. */
export interface CommandedPage {
  masthead?: PageCommands;
}

/** Scrolls the page of a tab to a sentence and marks it. Resolves to whether the sentence was still there. */
export async function pointAt(
  tabId: number,
  paragraph: number,
  sentence: string,
  css: string,
): Promise<boolean> {
  // The text may stand in a frame, where the page's own style sheets do not reach.
  const target = { tabId, allFrames: true };
  try {
    // Taken out first, so that it lies in the page once however often a point is clicked.
    await browser.scripting.removeCSS({ target, css });
    await browser.scripting.insertCSS({ target, css });
  } catch {
    return false;
  }
  return (await run(tabId, 'pointAt', [paragraph, sentence])) === true;
}

/** Lets the video of a tab go on from so many seconds. Resolves to whether there still was one. */
export async function playFrom(tabId: number, seconds: number): Promise<boolean> {
  return (await run(tabId, 'playFrom', [seconds])) === true;
}

/** The reading with the words of the video, unchecked; null where the page has gone or is closed to us. */
export function askForTranscript(tabId: number): Promise<unknown> {
  return run(tabId, 'readTranscript', []);
}

export async function stopTranscript(tabId: number): Promise<void> {
  await run(tabId, 'stopTranscript', []);
}

async function run(
  tabId: number,
  command: keyof PageCommands,
  values: (number | string)[],
): Promise<unknown> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: callCommand,
      args: [command, values],
    });
    return frame?.result ?? null;
  } catch {
    return null;
  }
}

/** Runs in the page, where nothing of this module exists. */
function callCommand(command: keyof PageCommands, values: (number | string)[]): unknown {
  const call = (globalThis as CommandedPage).masthead?.[command];
  return (call as ((...values: (number | string)[]) => unknown) | undefined)?.(...values);
}
