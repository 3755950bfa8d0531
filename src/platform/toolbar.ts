import type { Badge } from '../card/badge.ts';
import { browser } from './browser.ts';

const SIZES = [16, 32, 48];
const NAME = 'Masthead';

/** Marks the toolbar icon of one tab. The browser itself forgets the mark when the tab moves on. */
export async function markToolbar(tabId: number, badge: Badge | null): Promise<void> {
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
