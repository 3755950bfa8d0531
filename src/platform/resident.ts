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

const world = globalThis as { browser?: ResidentApi; chrome?: ResidentApi; mastheadLife?: AbortController };
const api = world.browser ?? world.chrome;

/**
 * The life of this script in its page. There is one at a time: a script put into the page again, as browsers do when
 * the extension is installed under an open page, ends the one before.
 */
export function takeOver(): AbortController {
  world.mastheadLife?.abort();
  world.mastheadLife = new AbortController();
  return world.mastheadLife;
}

/**
 * Tells the background that a page is shown; resolves to what to show beside its headline, null for nothing.
 * Ends the script's life where the extension was updated or removed while the page stayed open.
 */
export async function announcePage(
  url: string,
  video: boolean,
  life: AbortController,
): Promise<Badge | null> {
  try {
    if (api?.runtime.id !== undefined) {
      const answer = await api.runtime.sendMessage({ name: 'page', url, video });
      return answer?.ok === true ? answer.value : null;
    }
  } catch {
    // Orphaned between the question and the answer.
  }
  life.abort();
  return null;
}

/** Calls back when a setting may have changed, until the signal aborts. */
export function watchSettingsFromPage(onChange: () => void, signal: AbortSignal): void {
  api?.storage.onChanged.addListener(onChange);
  signal.addEventListener('abort', () => {
    // An orphan's interface is gone, and its listeners with it.
    if (api?.runtime.id !== undefined) api.storage.onChanged.removeListener(onChange);
  });
}
