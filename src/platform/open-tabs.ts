import { browser } from './browser.ts';

/**
 * Starts the resident script in the pages that are open when the extension is installed or updated, so that nobody
 * has to reload them to see their rating. Pages that keep extensions out are left alone.
 */
export function startInOpenTabs(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install' && reason !== 'update') return;
    void browser.tabs.query({ url: ['http://*/*', 'https://*/*'] }).then((tabs) => {
      for (const { id } of tabs) if (id !== undefined) void startIn(id);
    });
  });
}

async function startIn(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/page.js'] });
  } catch {
    // A store page, or one that the reader keeps us out of.
  }
}
