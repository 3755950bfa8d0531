import type { Page, WebWorker } from 'puppeteer-core';

/** What the toolbar button says about one tab. */
export interface ActionState {
  title: string;
  badgeText: string;
  popup: string;
  /** File of the last icon set for this tab; null while it has the extension's own. */
  icon: string | null;
}

interface Action {
  getTitle: (details: object) => Promise<string>;
  getBadgeText: (details: object) => Promise<string>;
  getPopup: (details: object) => Promise<string>;
  setIcon: (details: { tabId?: number; path?: string | Record<string, string> }) => unknown;
}

interface Tab {
  id: number;
  url?: string;
  active: boolean;
}

/** The part of Chrome's interface that is spoken inside the worker; these functions are sent there as text. */
interface WorkerScope {
  chrome: { action: Action; tabs: { query: (filter: object) => Promise<Tab[]> } };
  mastheadIcons?: Record<string, string>;
}

/** chrome.action has no getIcon, so the icons set from now on are noted. */
export async function recordIcons(worker: WebWorker): Promise<void> {
  await worker.evaluate(() => {
    const scope = globalThis as unknown as WorkerScope;
    if (scope.mastheadIcons) return;
    const icons: Record<string, string> = (scope.mastheadIcons = {});
    const { action } = scope.chrome;
    const setIcon = action.setIcon.bind(action);
    action.setIcon = (details, ...rest) => {
      const { path, tabId } = details;
      icons[tabId ?? 'all'] = typeof path === 'object' ? (Object.values(path)[0] ?? '') : (path ?? 'drawn');
      return (setIcon as (...all: unknown[]) => unknown)(details, ...rest);
    };
  });
}

export async function readActionState(worker: WebWorker, page: Page): Promise<ActionState> {
  // Without access to the page's host its tab has no address here: then it is the one in front.
  const hidden = await worker.evaluate(async (url) => {
    const { tabs } = (globalThis as unknown as WorkerScope).chrome;
    return (await tabs.query({})).filter((tab) => tab.url === url).length !== 1;
  }, page.url());
  if (hidden) await page.bringToFront();
  return worker.evaluate(
    async (url, inFront) => {
      const { chrome, mastheadIcons } = globalThis as unknown as WorkerScope;
      const tabs = await chrome.tabs.query(inFront ? { active: true, lastFocusedWindow: true } : {});
      const tabId = tabs.find((tab) => inFront || tab.url === url)?.id;
      if (tabId === undefined) throw new Error(`No tab shows ${url}.`);
      return {
        title: await chrome.action.getTitle({ tabId }),
        badgeText: await chrome.action.getBadgeText({ tabId }),
        popup: await chrome.action.getPopup({ tabId }),
        icon: mastheadIcons?.[tabId] ?? null,
      };
    },
    page.url(),
    hidden,
  );
}
