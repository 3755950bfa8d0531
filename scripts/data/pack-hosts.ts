import {
  BAND,
  fingerprintOf,
  FIRST_CHARACTER,
  hashHost,
  pickOf,
  startOf,
} from '../../src/outlets/host-filter.ts';
import { DataError } from './data-error.ts';

/** With fewer cells for each host, hardly any seed lets every host be met. */
const CELLS_PER_HOST = 1.07;
const MOST_TRIES = 400;

/** Packs hosts into the text that `mayKnowHost` reads. @throws DataError where no seed fits, which is not to be expected. */
export function packHosts(hosts: readonly string[]): string {
  const cells = 2 * Math.ceil((hosts.length * CELLS_PER_HOST + BAND) / 2);
  for (let seed = FIRST_CHARACTER; seed < FIRST_CHARACTER + MOST_TRIES; seed++) {
    const rows = eliminate(
      hosts.map((host) => hashHost(host, seed)),
      cells,
    );
    if (rows !== null) return String.fromCharCode(seed) + textOf(solve(rows, cells));
  }
  throw new DataError('No seed was found for the host filter.');
}

/** An equation over the cells from its place on: those that it picks, XORed, are to be `bits`. */
interface Row {
  pick: number;
  bits: number;
}

/** The equations of all hashes in echelon form, by the place of their first cell; null where they contradict each other. */
function eliminate(hashes: readonly number[], cells: number): Map<number, Row> | null {
  const rows = new Map<number, Row>();
  for (const hash of hashes) {
    let place = startOf(hash, cells);
    let pick = pickOf(hash);
    let bits = fingerprintOf(hash);
    for (let row = rows.get(place); row !== undefined; row = rows.get(place)) {
      pick ^= row.pick;
      bits ^= row.bits;
      if (pick === 0) break;
      const skipped = 31 - Math.clz32(pick & -pick);
      place += skipped;
      pick >>>= skipped;
    }
    if (pick !== 0) rows.set(place, { pick, bits });
    else if (bits !== 0) return null;
  }
  return rows;
}

/** The cells that fulfil the equations, from the last one back. */
function solve(rows: ReadonlyMap<number, Row>, cells: number): Uint8Array {
  const solution = new Uint8Array(cells);
  for (let place = cells - 1; place >= 0; place--) {
    const row = rows.get(place);
    if (row === undefined) continue;
    let bits = row.bits;
    for (let pick = row.pick >>> 1, at = place + 1; pick !== 0; pick >>>= 1, at++) {
      if ((pick & 1) === 1) bits ^= solution[at] ?? 0;
    }
    solution[place] = bits;
  }
  return solution;
}

function textOf(cells: Uint8Array): string {
  let text = '';
  for (let at = 0; at < cells.length; at += 2) {
    text += String.fromCharCode(FIRST_CHARACTER + (cells[at] ?? 0) + ((cells[at + 1] ?? 0) << 3));
  }
  return text;
}
