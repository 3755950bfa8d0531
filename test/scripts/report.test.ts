import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyCatalogue } from '../../scripts/data/catalogue-files.ts';
import { countCatalogue, staleRatings } from '../../scripts/data/report.ts';
import type { AllSidesRecord } from '../../src/ratings/rating-records.ts';

const SCRIPT = join(import.meta.dirname, '../../scripts/report-data.ts');
const run = (...options: string[]) => spawnSync(process.execPath, [SCRIPT, ...options], { encoding: 'utf8' });

describe('what the catalogue holds', () => {
  const files = emptyCatalogue();
  files.outlets = [
    { id: 'one', name: 'One', domains: ['one.example'], sources: ['a'] },
    { id: 'two', name: 'Two', domains: ['two.example'], sources: ['a', 'b'], aliases: ['Deux'] },
    {
      id: 'two-opinion',
      name: 'Two (Opinion)',
      rules: ['two.example/opinion'],
      parent: 'two',
      sources: ['b'],
    },
    { id: 'three', name: 'Three', domains: ['three.example'], sources: ['a'] },
  ];
  files.facts = [{ id: 'one', state: 'OH', sources: ['a'] }];
  files.accounts = [{ id: 'two', source: 'b', accounts: ['x/two', 'youtube/@two'] }];
  const counts = new Map(
    countCatalogue(files, '| `a` | what | 2023-12 | CC0 |\n').map(({ title, rows }) => [title, rows]),
  );

  test('counts outlets, sections and the bare', () => {
    const rows: Record<string, unknown> = Object.fromEntries(
      (counts.get('Outlets') ?? []).map(([what, count]) => [what, count]),
    );
    expect(rows).toMatchObject({
      outlets: 3,
      'sections and titles on another’s site': 1,
      'bare: known by name and address alone': 2,
      'with other names': 1,
      accounts: 2,
    });
  });

  test('counts countries, where a state of the US is one', () => {
    expect(counts.get('Outlets by country')).toEqual([
      ['not known', 3],
      ['United States', 1],
    ]);
  });

  test('counts accounts by platform and records by source, with date and terms', () => {
    expect(counts.get('Accounts')).toEqual([
      ['x', 1],
      ['youtube', 1],
    ]);
    expect(counts.get('Records by source')).toEqual([
      ['a', 4, '2023-12, CC0'],
      ['b', 3, 'not in SOURCES.md'],
    ]);
  });
});

describe('stale ratings', () => {
  const rating = (id: string, asOf: string): AllSidesRecord => ({
    id,
    asOf,
    rating: 'Center',
    scope: 'all',
    slug: `${id}-media-bias`,
    listedName: id,
  });
  const ratings = [rating('new', '2026-09-19'), rating('old', '2024-01'), rating('older', '2023-12')];

  test.each([
    ['2026-11', 24, ['older', 'old']],
    ['2026-01', 24, ['older']],
    ['2025-12', 24, []],
    ['2026-11', 0, ['older', 'old', 'new']],
  ])('in %s, by more than %i months: %j', (month, months, ids) => {
    expect(staleRatings(ratings, month, months).map(({ rating: { id } }) => id)).toEqual(ids);
  });
});

describe('the command', () => {
  test('prints the counts', () => {
    const { status, stdout } = run();
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Outlets by country$/m);
  });

  test('lists what is stale, with the page to look at', () => {
    const { status, stdout } = run('--stale', '2040-01');
    expect(status).toBe(0);
    expect(stdout.split('\n')[0]).toMatch(
      /^20\d\d-\d\d.* months {2}\S+ {2}https:\/\/www\.allsides\.com\/news-source\/\S+$/,
    );
  });

  test('fails where one is too old', () => {
    expect(run('--stale', '2040-01', '--fail-after', '36').status).toBe(1);
    expect(run('--stale', '2025-12', '--fail-after', '36').status).toBe(0);
  });

  test.each([[['--stale', 'soon']], [['--fail-after', 'x']], [['--fresh']]])(
    'says what is wrong with %j',
    (options) => {
      const { status, stderr } = run(...options);
      expect(status).toBe(2);
      expect(stderr.trim()).not.toBe('');
    },
  );
});
