import { cellsOf, fingerprintOf, FIRST_CHARACTER, hashHost } from '../../src/outlets/host-filter.ts';
import { DataError } from './data-error.ts';

/** Cells for each host: fewer, and the cells cannot be given out so that every host is met. */
const CELLS_PER_HOST = 1.24;
const MOST_TRIES = 60;

/** Packs hosts into the text that {@link mayKnowHost} reads. @throws DataError where no seed fits, which does not happen. */
export function packHosts(hosts: readonly string[]): string {
  // A multiple of six: thirds of whole cells, two cells to a character.
  const third = 2 * Math.ceil((hosts.length * CELLS_PER_HOST + 30) / 6);
  for (let seed = FIRST_CHARACTER; seed < FIRST_CHARACTER + MOST_TRIES; seed++) {
    const order = peel(
      hosts.map((host) => hashHost(host, seed)),
      third,
    );
    if (order !== null) return String.fromCharCode(seed) + cellsText(order, third);
  }
  throw new DataError('No seed was found for the host filter.');
}

interface Placed {
  hash: number;
  /** The cell that is this hash's alone once all hashes after it in the order are set aside. */
  cell: number;
}

/** Takes off, again and again, a hash that has a cell to itself; null where some are left over. */
function peel(hashes: readonly number[], third: number): Placed[] | null {
  const within: Set<number>[] = Array.from({ length: third * 3 }, () => new Set());
  for (const hash of hashes) for (const cell of cellsOf(hash, third)) within[cell]?.add(hash);
  const alone = within.flatMap((set, cell) => (set.size === 1 ? [cell] : []));
  const order: Placed[] = [];
  for (let cell = alone.pop(); cell !== undefined; cell = alone.pop()) {
    const [hash] = within[cell] ?? [];
    if (hash === undefined) continue;
    order.push({ hash, cell });
    for (const other of cellsOf(hash, third)) {
      within[other]?.delete(hash);
      if (within[other]?.size === 1) alone.push(other);
    }
  }
  return order.length === hashes.length ? order : null;
}

function cellsText(order: readonly Placed[], third: number): string {
  const cells = new Uint8Array(third * 3);
  for (const { hash, cell } of order.toReversed()) {
    const others = cellsOf(hash, third).reduce((sum, at) => sum ^ (at === cell ? 0 : (cells[at] ?? 0)), 0);
    cells[cell] = others ^ fingerprintOf(hash);
  }
  let text = '';
  for (let at = 0; at < cells.length; at += 2) {
    text += String.fromCharCode(FIRST_CHARACTER + (cells[at] ?? 0) + ((cells[at + 1] ?? 0) << 3));
  }
  return text;
}
