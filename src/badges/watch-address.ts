import type { WatchedWorld } from '../article/settling.ts';

interface NewerWindow {
  navigation?: EventTarget;
}

interface NewerDocument {
  prerendering?: boolean;
}

/** Where the browser has no event for navigation within a page, its address is compared every so many ms. */
const PAUSE = 1_000;

/**
 * Calls back when the page is shown: now, or once it is no longer prerendered; when it comes back from the browser's
 * memory, since the tab has forgotten its icon then; and when the page itself goes on to another address.
 */
export function watchAddress(window: Window, onShown: () => void, signal: AbortSignal): void {
  const { document } = window;
  let address = addressOf(window);
  const compare = () => {
    if (addressOf(window) === address) return;
    address = addressOf(window);
    (globalThis as WatchedWorld).mastheadMovedAt = performance.now();
    onShown();
  };
  const { navigation } = window as NewerWindow;
  if (navigation === undefined) {
    const timer = window.setInterval(compare, PAUSE);
    signal.addEventListener('abort', () => {
      window.clearInterval(timer);
    });
  } else {
    // A page that fails to draw the next one has its address all the same.
    for (const event of ['navigatesuccess', 'navigateerror'])
      navigation.addEventListener(event, compare, { signal });
  }
  const fromMemory = ({ persisted }: PageTransitionEvent) => {
    if (persisted) onShown();
  };
  window.addEventListener('pageshow', fromMemory, { signal });
  if ((document as NewerDocument).prerendering !== true) onShown();
  else document.addEventListener('prerenderingchange', onShown, { once: true, signal });
}

/** A place within the page is no other page. */
function addressOf(window: Window): string {
  return window.location.href.split('#', 1)[0] ?? '';
}
