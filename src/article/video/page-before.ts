type View = Window & typeof globalThis;

/** How a page was before its transcript was opened. */
export interface PageBefore {
  /** What undoes each step that was taken, in their order. */
  undo: (() => void | Promise<void>)[];
  /** Whether the reader has scrolled, typed or pressed since: what the page shows then is theirs. */
  hasReaderActed: () => boolean;
  /** Undoes the steps, and the shifts of scroll and keyboard that they brought, but none of the reader's own. */
  putBack: () => Promise<void>;
  /** Ends listening to the reader. */
  release: () => void;
}

const ACTS = ['wheel', 'keydown', 'pointerdown', 'touchstart'];

export function pageBefore(view: View): PageBefore {
  const { document, scrollX: left, scrollY: top } = view;
  const focused = document.activeElement as HTMLElement | null;
  const undo: PageBefore['undo'] = [];
  let hasActed = false;
  /** By a key or a pointer, which may take the keyboard elsewhere. */
  let hasPressed = false;
  const act = ({ isTrusted, type }: Event) => {
    hasActed ||= isTrusted;
    hasPressed ||= isTrusted && type !== 'wheel';
  };
  for (const name of ACTS) view.addEventListener(name, act, { capture: true, passive: true });

  const scroll = () => {
    if (hasActed || (view.scrollX === left && view.scrollY === top)) return;
    view.scrollTo({ left, top, behavior: 'instant' });
  };
  const putBack = async () => {
    for (const step of undo.reverse()) await step();
    const now = document.activeElement as HTMLElement | null;
    if (now !== focused && !hasPressed) {
      now?.blur();
      if (focused?.isConnected === true) focused.focus({ preventScroll: true });
    }
    scroll();
    // Panels move the page once more as they close.
    await new Promise((resolve) => view.setTimeout(resolve, 50));
    scroll();
  };
  const release = () => {
    for (const name of ACTS) view.removeEventListener(name, act, { capture: true });
  };
  return { undo, hasReaderActed: () => hasActed, putBack, release };
}
