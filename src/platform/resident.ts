import type { Badge } from '../card/badge.ts';
import type { Message } from './messages.ts';
import type { Outcome } from './outcome.ts';

/**
 * The resident page script's own small door to the browser. It does not go through webextension-polyfill:
 * that would double the script in every page, and all that is needed here returns promises everywhere.
 */
interface ResidentApi {
  runtime: { id?: string; sendMessage(message: Message): Promise<Outcome<Badge | null> | undefined> };
  storage: {
    onChanged: { addListener(listener: () => void): void; removeListener(listener: () => void): void };
  };
}

const world = globalThis as { browser?: ResidentApi; chrome?: ResidentApi };
const api = world.browser ?? world.chrome;

/**
 * Tells the background that a page has opened; resolves to what to show beside its headline, null for nothing.
 * `orphaned` is called where the extension was updated or removed while the page stayed open.
 */
export async function announcePage(url: string, orphaned: () => void): Promise<Badge | null> {
  if (api?.runtime.id === undefined) {
    orphaned();
    return null;
  }
  try {
    const answer = await api.runtime.sendMessage({ name: 'page', url });
    return answer?.ok === true ? answer.value : null;
  } catch {
    orphaned();
    return null;
  }
}

/** Calls back when a setting may have changed, until the signal aborts. */
export function watchSettingsFromPage(onChange: () => void, signal: AbortSignal): void {
  api?.storage.onChanged.addListener(onChange);
  signal.addEventListener('abort', () => {
    // An orphan's interface is gone, and its listeners with it.
    if (api?.runtime.id !== undefined) api.storage.onChanged.removeListener(onChange);
  });
}
