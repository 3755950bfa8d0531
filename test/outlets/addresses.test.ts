import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../src/cli/library-files.ts';
import { identify } from '../../src/outlets/identify.ts';

/** One row an address: whose it is, and which part of the site; "-" is nobody. Whoever adds an outlet adds a row. */
const [head, ...rows] = readFileSync(join(import.meta.dirname, 'addresses.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t'));

const { catalogue } = readLibrary();

describe('addresses.tsv', () => {
  it('is a table of three columns, each address once', () => {
    expect(head).toEqual(['address', 'id', 'scope']);
    expect(rows.filter((row) => row.length !== 3 || row.includes(''))).toEqual([]);
    expect(new Set(rows.map(([address]) => address)).size).toBe(rows.length);
  });

  it.each(rows)('%s is of %s: %s', (address = '', id = '', scope = '') => {
    const { outlet } = identify(address, catalogue);
    expect([outlet?.id ?? '-', outlet?.scope ?? '-']).toEqual([id, scope]);
  });
});
