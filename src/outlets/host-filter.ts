/**
 * A Bloom filter over the catalogue's hosts, small enough to live in every page: it answers "surely nobody
 * we know" without waking the background worker, and its "maybe" is wrong for one stranger in nine.
 */

const HASHES = 3;
/** Bits per host: the largest that keeps the resident script within its 8 kB. */
const BITS_PER_HOST = 4.5;

/** Two independent 32-bit FNV-1a hashes of a host, by two seeds. */
function hash(host: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < host.length; at++) value = Math.imul(value ^ host.charCodeAt(at), 16777619);
  return (value ^ (value >>> 15)) >>> 0;
}

function* positions(host: string, bits: number): Generator<number> {
  const first = hash(host, 2166136261);
  const step = hash(host, 3323198485) | 1;
  for (let turn = 0; turn < HASHES; turn++) yield ((first + turn * step) >>> 0) % bits;
}

/** Packs hosts into a base64 text of about 4.5 bits a host. */
export function buildHostFilter(hosts: readonly string[]): string {
  const bytes = new Uint8Array(Math.ceil((hosts.length * BITS_PER_HOST) / 8));
  for (const host of hosts) {
    for (const bit of positions(host, bytes.length * 8))
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return btoa(String.fromCharCode(...bytes));
}

/** Whether the catalogue may know this host or a parent domain of it. `filter` comes from {@link buildHostFilter}. */
export function mayKnowHost(filter: string, host: string): boolean {
  const packed = atob(filter);
  const bits = packed.length * 8;
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  for (let from = 0; from <= labels.length - 2; from++) {
    const suffix = labels.slice(from).join('.');
    if (positions(suffix, bits).every((bit) => ((packed.charCodeAt(bit >> 3) >> (bit & 7)) & 1) === 1))
      return true;
  }
  return false;
}
