import { parseAddress } from '../outlets/address.ts';
import type { PageEvidence } from '../outlets/evidence.ts';
import { showsStory } from '../outlets/platform-stories.ts';
import { platformOf } from '../outlets/platforms.ts';
import { isOn } from './page-markup.ts';
import { isCarrier } from './evidence/publishers.ts';
import { openRoots } from './evidence/shadow-roots.ts';
import { readEvidence } from './evidence.ts';
import { settlingTime } from './settling.ts';

const LONGEST_WAIT = 4_000;
const PAUSE = 200;
/** Sites whose pages are drawn by scripts after they are loaded, or anew without being loaded. */
const DRAWN_LATE = [
  'youtube.com',
  'msn.com',
  'yahoo.com',
  'facebook.com',
  'instagram.com',
  'reddit.com',
  'feedly.com',
  'inoreader.com',
  'newsbreak.com',
];
const CHANGES = {
  childList: true,
  subtree: true,
  attributeFilter: ['video-id', 'href', 'content-href', 'is-active'],
};

/**
 * Reads a page's evidence, on sites that draw late once the page tells who speaks on it: looks again only while the
 * page changes, and one last time after four seconds. A page that has just gone on within itself is given time first. Leaves no observer and no timer behind.
 */
export function awaitEvidence(view: Window & typeof globalThis, signal?: AbortSignal): Promise<PageEvidence> {
  const { document, location } = view;
  const look = () => readEvidence(document, location.href);
  return new Promise((resolve) => {
    const first = look();
    if (signal?.aborted === true || tells(first, location.href)) {
      resolve(first);
      return;
    }
    let next: number | undefined;
    const observer = new view.MutationObserver(() => {
      next ??= view.setTimeout(again, PAUSE);
    });
    const observe = () => {
      for (const root of openRoots(document)) observer.observe(root, CHANGES);
    };
    const stop = () => {
      finish(look());
    };
    const end = view.setTimeout(stop, LONGEST_WAIT);
    signal?.addEventListener('abort', stop, { once: true });
    observe();
    // What stands there already may be the last address's, and the page may have no more to change.
    if (settlingTime() > 0) next = view.setTimeout(again, settlingTime());

    function again() {
      next = undefined;
      const evidence = look();
      if (tells(evidence, location.href)) finish(evidence);
      else observe();
    }

    function finish(evidence: PageEvidence) {
      observer.disconnect();
      view.clearTimeout(next);
      view.clearTimeout(end);
      signal?.removeEventListener('abort', stop);
      resolve(evidence);
    }
  });
}

/** Whether an address is that of one story, post or video on a site that draws late. */
export function isDrawnLate(address: string): boolean {
  const parsed = isOn(URL.parse(address), DRAWN_LATE) ? parseAddress(address) : null;
  const platform = parsed === null ? null : platformOf(parsed);
  return platform !== null && parsed !== null && showsStory(platform, parsed.path);
}

/** Whether there is nothing to wait for. */
function tells({ accounts, original, publishers }: PageEvidence, address: string): boolean {
  if (!isDrawnLate(address)) return true;
  if (settlingTime() > 0) return false;
  if (accounts.length > 0 || original !== null) return true;
  return publishers.some((publisher) => !isCarrier(publisher, URL.parse(address)));
}
