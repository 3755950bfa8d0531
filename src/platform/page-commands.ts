import type { CommandedPage, PageCommands } from '../article/commanded-page.ts';
import type { Played } from '../article/video/play-from.ts';
import { browser } from './browser.ts';

/** Whether the page that was read is still the one in the tab: a page that was loaded anew has no commands. */
export async function hasCommands(tabId: number): Promise<boolean> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => 'masthead' in globalThis,
    });
    return frame?.result === true;
  } catch {
    return false;
  }
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

/** Lets the video of a tab go on from so many seconds, where there still is one that can. */
export async function playFrom(tabId: number, seconds: number): Promise<Played> {
  const played = await run(tabId, 'playFrom', [seconds]);
  return played === 'played' || played === 'advertisement' ? played : 'gone';
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
