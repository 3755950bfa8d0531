/** What the resident script notes in the extension's own world of a page. */
export interface WatchedWorld {
  /** When the page last went on to another address without being loaded, by `performance.now()`. */
  mastheadMovedAt?: number;
}

/** So long a page that went on within itself may still show what it showed before, in milliseconds. */
const SETTLED = 1_500;

/**
 * For how many more milliseconds what a page shows may be another address's; 0 where it was loaded for its own.
 * Not the page's window: in Firefox a script of an extension has a world of its own beside it.
 */
export function settlingTime(world: object = globalThis): number {
  const { mastheadMovedAt } = world as WatchedWorld;
  if (mastheadMovedAt === undefined) return 0;
  return Math.max(0, mastheadMovedAt + SETTLED - performance.now());
}
