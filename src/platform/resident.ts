import type { Badge } from '../card/badge.ts';
import type { PageSigns } from '../outlets/evidence.ts';
import { LOOK_AGAIN } from './look-again.ts';
import type { Message } from './messages.ts';
import type { Outcome } from './outcome.ts';

interface Event<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

/**
 * The resident page script's own small door to the browser. It does not go through webextension-polyfill:
 * that would double the script in every page, and all that is needed here returns promises everywhere.
 */
interface ResidentApi {
  runtime: {
    id?: string;
    sendMessage(message: Message): Promise<Outcome<Badge | null> | undefined>;
    onMessage: Event<(message: unknown) => void>;
  };
  storage: { local: { onChanged: Event<(changes: object) => void> } };
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
  signs: PageSigns,
  life: AbortController,
): Promise<Badge | null> {
  try {
    const answer = await api?.runtime.sendMessage({ name: 'page', url, signs });
    if (answer?.ok === true) return answer.value;
  } catch {
    // The page was put aside between the question and the answer, or the extension is gone.
  }
  if (api?.runtime.id === undefined) life.abort();
  return null;
}

/** Calls back when the answer for this page may have changed: by a setting, or by word of the background. */
export function watchAnswerFromPage(onChange: () => void, signal: AbortSignal): void {
  if (api === undefined) return;
  const { runtime, storage } = api;
  const onSetting = (changes: object) => {
    if ('settings' in changes) onChange();
  };
  const onMessage = (message: unknown) => {
    if (message === LOOK_AGAIN) onChange();
  };
  storage.local.onChanged.addListener(onSetting);
  runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    // An orphan's interface is gone, and its listeners with it.
    if (runtime.id === undefined) return;
    storage.local.onChanged.removeListener(onSetting);
    runtime.onMessage.removeListener(onMessage);
  });
}
