import { wrapOf } from './unwrap/rule-book.ts';
import type { Wrap } from './unwrap/rule.ts';
import { readTarget } from './unwrap/target.ts';

export type { Wrap } from './unwrap/rule.ts';

export interface Unwrapped {
  /** The page's own address; null where it is wrapped and the address does not tell whose. */
  address: string | null;
  /** Outermost first; empty where the address is the page's own. */
  wraps: Wrap[];
}

/** Wraps within wraps that are opened; whoever nests more wants nobody to see what lies inside. */
const MOST_WRAPS = 6;

/**
 * Takes off what stands between the reader and the page: AMP caches, archives, translations, proxies, readers,
 * redirectors. Only known hosts wrap, so that nobody can borrow a name by writing it into an address.
 * Total: any string gets an answer. What comes out of it holds no further wrap.
 */
export function unwrap(address: string): Unwrapped {
  const wraps: Wrap[] = [];
  let current = address;
  for (;;) {
    const found = wrapOf(current);
    if (found === null) return { address: current, wraps };
    if (wraps.length === MOST_WRAPS) return { address: null, wraps };
    wraps.push(found.wrap);
    const target = found.text === null ? null : readTarget(found.text);
    if (target === null) return { address: null, wraps };
    current = target;
  }
}
