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
  /** Where the keyboard was when the reader began to act: where we put it, if anywhere. */
  let ours: Element | null = null;
  const act = ({ isTrusted }: Event) => {
    if (!isTrusted || hasActed) return;
    hasActed = true;
    ours = document.activeElement;
  };
  for (const name of ACTS) view.addEventListener(name, act, { capture: true, passive: true });

  const isReaders = () => hasActed && document.activeElement !== ours;
  const scroll = () => {
    if (hasActed || (view.scrollX === left && view.scrollY === top)) return;
    view.scrollTo({ left, top, behavior: 'instant' });
  };
  const putBack = async () => {
    const before = isReaders();
    for (const step of undo.reverse()) await step();
    const now = document.activeElement as HTMLElement | null;
    // What is closed loses the keyboard to the body.
    const isTaken = before || (isReaders() && now !== document.body);
    if (now !== focused && !isTaken) {
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
