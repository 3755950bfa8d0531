import { openRoots } from './evidence/shadow-roots.ts';

/** How long a page must rest after a change to be taken as drawn, in milliseconds. */
export const QUIET = 400;
/** A page that never rests is looked at this long after it began to change. */
const LONGEST_CHANGE = 1_200;
const LOOK_AGAIN = 500;
const CHANGES = {
  childList: true,
  subtree: true,
  characterData: true,
  attributeFilter: ['hidden', 'aria-hidden', 'src', 'srcdoc'],
};

/**
 * Waits until a page has changed and rests again, for `patience` milliseconds where it does not change at all, and
 * never longer than `signal` allows. Answers whether it changed. Leaves no observer, listener or timer behind.
 */
export function awaitQuiet(
  view: Window & typeof globalThis,
  patience: number,
  signal: AbortSignal,
): Promise<boolean> {
  const { document } = view;
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve(false);
      return;
    }
    let changed = false;
    let rest = patience === Infinity ? undefined : view.setTimeout(finish, patience);
    let longest: number | undefined;
    const observer = new view.MutationObserver(change);
    let observed = 0;
    observe();
    // A shadow root that comes late is no change of what is around it.
    const again = view.setInterval(() => {
      if (observe()) change();
    }, LOOK_AGAIN);
    document.addEventListener('load', changeOfFrame, true);
    signal.addEventListener('abort', finish, { once: true });

    /** Answers whether there are more roots than before. */
    function observe(): boolean {
      const before = observed;
      const roots = openRoots(document);
      for (const root of roots) observer.observe(root, CHANGES);
      observed = roots.length;
      return observed > before;
    }

    function change() {
      changed = true;
      view.clearTimeout(rest);
      rest = view.setTimeout(finish, QUIET);
      longest ??= view.setTimeout(finish, LONGEST_CHANGE);
    }

    /** What a frame holds is another document, whose changes nobody reports but its load. */
    function changeOfFrame({ target }: Event) {
      if ((target as Partial<Element> | null)?.localName === 'iframe') change();
    }

    function finish() {
      observer.disconnect();
      document.removeEventListener('load', changeOfFrame, true);
      signal.removeEventListener('abort', finish);
      view.clearTimeout(rest);
      view.clearTimeout(longest);
      view.clearInterval(again);
      resolve(changed);
    }
  });
}
