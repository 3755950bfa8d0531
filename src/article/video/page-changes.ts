/** Waiting for what a page draws, without asking it over and over. Neither leaves an observer or a timer behind. */
type View = Window & typeof globalThis;

const PAUSE = 100;

/** What `look` finds as soon as it finds something; null after `most` milliseconds, or when `signal` says so. */
export function whenFound<T>(
  view: View,
  look: () => T | null,
  most: number,
  signal?: AbortSignal,
): Promise<T | null> {
  return new Promise((resolve) => {
    const first = look();
    if (first !== null || signal?.aborted === true) {
      resolve(first);
      return;
    }
    let next: number | undefined;
    const again = () => {
      next = undefined;
      const found = look();
      if (found !== null) finish(found);
    };
    const observer = new view.MutationObserver(() => {
      next ??= view.setTimeout(again, PAUSE);
    });
    const finish = (found: T | null) => {
      observer.disconnect();
      view.clearTimeout(next);
      view.clearTimeout(end);
      signal?.removeEventListener('abort', stop);
      resolve(found);
    };
    const stop = () => {
      finish(signal?.aborted === true ? null : look());
    };
    const end = view.setTimeout(stop, most);
    signal?.addEventListener('abort', stop, { once: true });
    observer.observe(view.document, {
      childList: true,
      subtree: true,
      attributes: true,
      characterData: true,
    });
  });
}

/** Ends once nothing was added to or taken from `root` for `quiet` milliseconds, at the latest after `most`. */
export async function whenQuiet(
  view: View,
  root: Node,
  quiet: number,
  most: number,
  signal?: AbortSignal,
): Promise<void> {
  await new Promise<void>((resolve) => {
    if (signal?.aborted === true) {
      resolve();
      return;
    }
    const finish = () => {
      observer.disconnect();
      view.clearTimeout(rest);
      view.clearTimeout(end);
      signal?.removeEventListener('abort', finish);
      resolve();
    };
    let rest = view.setTimeout(finish, quiet);
    const observer = new view.MutationObserver(() => {
      view.clearTimeout(rest);
      rest = view.setTimeout(finish, quiet);
    });
    const end = view.setTimeout(finish, most);
    signal?.addEventListener('abort', finish, { once: true });
    observer.observe(root, { childList: true, subtree: true, characterData: true });
  });
}
