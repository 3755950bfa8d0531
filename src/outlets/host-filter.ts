/**
 * A ribbon filter over the hosts on which there may be something to say, small enough to live in every page: it
 * answers "surely nobody we know" without waking the background worker, and its "maybe" is wrong for one stranger in
 * eight. A host picks some of 32 neighbouring cells of three bits; XORed, those of a known host give its fingerprint.
 * See P. C. Dillinger, S. Walzer: Ribbon filter, practically smaller than Bloom and Xor (2021).
 */

/** Two cells a character, from this one on. */
export const FIRST_CHARACTER = 48;
/** Neighbouring cells that a host may pick from: as many as a number has bits. */
export const BAND = 32;

/** A 32-bit FNV-1a hash of a host. */
export function hashHost(host: string, seed: number): number {
  let value = 2166136261 ^ seed;
  for (let at = 0; at < host.length; at++) value = Math.imul(value ^ host.charCodeAt(at), 16777619);
  return value ^ (value >>> 15);
}

/** Where a hash's band starts in a filter of so many cells. */
export function startOf(hash: number, cells: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 0) % (cells - BAND + 1);
}

/** The cells of its band that a hash picks, one a bit; the first always. */
export function pickOf(hash: number): number {
  const mixed = Math.imul(hash, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) | 1;
}

/** Three bits that tell a known hash from most others. */
export function fingerprintOf(hash: number): number {
  return Math.imul(hash, 0x27d4eb2f) >>> 29;
}

/** Whether this host or a parent domain of it may be known. `filter` is made by `scripts/data/pack-hosts.ts`; its first character is the seed. */
export function mayKnowHost(filter: string, host: string): boolean {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  return labels.slice(1).some((_, from) => {
    const hash = hashHost(labels.slice(from).join('.'), filter.charCodeAt(0));
    let cell = startOf(hash, filter.length * 2 - 2);
    let found = fingerprintOf(hash);
    for (let pick = pickOf(hash); pick !== 0; pick >>>= 1, cell++) {
      if (pick & 1) found ^= (filter.charCodeAt(1 + (cell >> 1)) - FIRST_CHARACTER) >> ((cell & 1) * 3);
    }
    return (found & 7) === 0;
  });
}
