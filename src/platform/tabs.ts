import { browser } from './browser.ts';

/** A tab; `url` is null where the browser keeps its address from us. */
export interface Tab {
  id: number;
  url: string | null;
}

/** The tab the reader looks at; null where there is none. */
export async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/** The address a tab is at now; null where it is closed or kept from us. */
export async function addressOf(tabId: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tabId)).url ?? null;
  } catch {
    return null;
  }
}

/** Whether a tab is in a private window; one that is gone counts as private. */
export async function isPrivate(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tabId)).incognito;
  } catch {
    return true;
  }
}

/** Whether two addresses are of one page: a place within the page is no other page. */
export function isSamePage(one: string | null, other: string): boolean {
  return one?.split('#', 1)[0] === other.split('#', 1)[0];
}

/** Calls back when a tab has gone to another address, or has loaded what it shows, until the signal aborts. */
export function watchTab(tabId: number, onChange: () => void, signal: AbortSignal): void {
  const listener = (changedId: number, change: { url?: string | undefined; status?: string | undefined }) => {
    if (changedId === tabId && (change.url !== undefined || change.status === 'complete')) onChange();
  };
  browser.tabs.onUpdated.addListener(listener);
  signal.addEventListener('abort', () => {
    browser.tabs.onUpdated.removeListener(listener);
  });
}

/** Why a page cannot be read at all, by its address; null where it can. */
export function refusalOf(url: string | null): string | null {
  if (
    url === null ||
    /^(chrome|edge|brave|about|moz-extension|chrome-extension|devtools|view-source):/.test(url)
  ) {
    return 'This is a page of the browser itself, which extensions cannot read. Open a news page and try again.';
  }
  if (
    /^https:\/\/(chromewebstore\.google\.com|addons\.mozilla\.org|chrome\.google\.com\/webstore)/.test(url)
  ) {
    return 'The browser keeps extensions out of its store. Open a news page and try again.';
  }
  if (url.startsWith('file:'))
    return 'This is a file on your device, not a news page. Open a news page and try again.';
  if (/^https?:[^?#]*\.pdf(?:[?#]|$)/i.test(url)) {
    return 'This is a PDF, which Masthead cannot read. Open the page that links to it instead.';
  }
  return /^https?:/.test(url)
    ? null
    : 'This is not a web page that Masthead can read. Open a news page and try again.';
}
