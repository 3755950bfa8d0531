/**
 * An XOR filter over the hosts on which there may be something to say, small enough to live in every page: it answers
 * "surely nobody we know" without waking the background worker, and its "maybe" is wrong for one stranger in eight.
 * Each host has three cells of three bits; the cells of a known host, XORed, give its fingerprint.
 * See T. M. Graf, D. Lemire: Xor Filters, ACM Journal of Experimental Algorithmics 25 (2020).
 */

/** Two cells a character, from this one on. */
export const FIRST_CHARACTER = 48;
/** The first character of a filter is its seed. */
const HEAD = 1;
const CELLS = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35];

/** A 32-bit FNV-1a hash of a host. */
export function hashHost(host: string, seed: number): number {
  let value = 2166136261 ^ seed;
  for (let at = 0; at < host.length; at++) value = Math.imul(value ^ host.charCodeAt(at), 16777619);
  return value ^ (value >>> 15);
}

/** The three cells of a hash, one in each third of the filter; `third` is a third's size in cells. */
export function cellsOf(hash: number, third: number): number[] {
  return CELLS.map((factor, part) => part * third + ((Math.imul(hash, factor) >>> 8) % third));
}

/** Three bits of a hash that its cells do not depend on alone. */
export function fingerprintOf(hash: number): number {
  return (Math.imul(hash, 0x27d4eb2f) >>> 29) & 7;
}

/** Whether the catalogue may know this host or a parent domain of it. `filter` is made by `scripts/data/pack-hosts.ts`. */
export function mayKnowHost(filter: string, host: string): boolean {
  const third = ((filter.length - HEAD) * 2) / 3;
  const seed = filter.charCodeAt(0);
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  return labels.slice(1).some((_, from) => {
    const hash = hashHost(labels.slice(from).join('.'), seed);
    const found = cellsOf(hash, third).map(
      (cell) => (filter.charCodeAt(HEAD + (cell >> 1)) - FIRST_CHARACTER) >> ((cell & 1) * 3),
    );
    return (found.reduce((sum, bits) => sum ^ bits, 0) & 7) === fingerprintOf(hash);
  });
}
