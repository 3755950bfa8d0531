import type { Badge } from '../card/badge.ts';
import { browser } from './browser.ts';
import { addressOf, isSamePage } from './tabs.ts';

const SIZES = [16, 32, 48];
const NAME = 'Masthead';

/** Marks the toolbar icon of a tab for the page it shows; nothing where the tab has gone on to another. */
export async function markPage(tabId: number, url: string, badge: Badge | null): Promise<void> {
  if (!isSamePage(await addressOf(tabId), url)) return;
  await markTab(tabId, badge);
  // It may have gone on just then: a page that nobody knows would never ask to have the mark taken off.
  if (!isSamePage(await addressOf(tabId), url)) await markTab(tabId, null);
}

/** The browser itself forgets a tab's mark when the tab moves on. */
async function markTab(tabId: number, badge: Badge | null): Promise<void> {
  try {
    await Promise.all([
      browser.action.setIcon({ tabId, path: iconPaths(badge?.mark ?? 'default') }),
      browser.action.setTitle({ tabId, title: badge === null ? NAME : `${badge.title} – ${NAME}` }),
    ]);
  } catch {
    // The tab was closed meanwhile: there is no icon left to mark.
  }
}

function iconPaths(mark: string): Record<string, string> {
  return Object.fromEntries(SIZES.map((size) => [String(size), `/icons/${mark}-${size}.png`]));
}
