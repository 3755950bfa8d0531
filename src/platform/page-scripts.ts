import type { PageEvidence } from '../outlets/evidence.ts';
import { browser } from './browser.ts';
import { parseEvidence } from './evidence-schema.ts';
import { LOOK_AGAIN } from './look-again.ts';

/** Reads what the page of a tab says about itself, waiting for those that are drawn late; null where it is closed to us. */
export async function readEvidenceIn(tabId: number): Promise<PageEvidence | null> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: ['/evidence.js'] });
    return parseEvidence(frame?.result);
  } catch {
    return null;
  }
}

/** Puts what draws badges into the page of a tab, where it is open to us. */
export async function enableBadgeIn(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/badge.js'] });
  } catch {
    // The page has gone, and with it the need.
  }
}

/** Has the resident script of a tab ask for its badge anew, where there is one. */
export async function lookAgainIn(tabId: number): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, LOOK_AGAIN);
  } catch {
    // No script of ours in that page: it has no badge to change.
  }
}
