import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { getDomain } from 'tldts-icann';
import { readLibrary } from '../../src/cli/library-files.ts';
import { identify } from '../../src/outlets/identify.ts';
import { readRecords } from './records.ts';

interface AddressCase {
  url: string;
  kind: string;
  /** A domain; "?" = cannot be known; null = no outlet. */
  expected_outlet: string | null;
  expected_scope: string | null;
  decidable_from_url: boolean;
}

interface Tally {
  cases: number;
  right: number;
  wrong: number;
}

/** Prints how many addresses got the right outlet, a wrong one (the worst that can happen), or none, by kind. */
export function evaluateDetection(folder: string): void {
  const file = join(folder, 'cases.dev.jsonl');
  if (!existsSync(file)) return;
  const { catalogue } = readLibrary();
  const kinds = new Map<string, Tally>();
  const totals = { decidable: emptyTally(), undecidable: emptyTally() };
  for (const row of readRecords<AddressCase>(file)) {
    const { outlet } = identify(row.url, catalogue);
    const verdict = judge(row, outlet?.domains ?? null, catalogue.byHost.has(row.expected_outlet ?? ''));
    const kind = kinds.get(row.kind) ?? emptyTally();
    kinds.set(row.kind, kind);
    for (const tally of [kind, totals[row.decidable_from_url ? 'decidable' : 'undecidable']]) {
      tally.cases += 1;
      if (verdict !== 'unknown') tally[verdict] += 1;
    }
  }
  console.log('\nOutlet from the address alone: right, wrong, of');
  for (const [kind, tally] of [...kinds, ...Object.entries(totals)]) {
    console.log(`  ${kind.padEnd(40)} ${tally.right} ${tally.wrong} ${tally.cases}`);
  }
}

/** An outlet that the catalogue does not hold counts as right when nobody is named. */
function judge(
  row: AddressCase,
  domains: string[] | null,
  inCatalogue: boolean,
): 'right' | 'wrong' | 'unknown' {
  const expected = row.expected_outlet;
  if (domains === null) return expected === null || expected === '?' || !inCatalogue ? 'right' : 'unknown';
  if (expected === null || expected === '?') return 'wrong';
  const fits = domains.some((domain) => domain === expected || getDomain(domain) === expected);
  return fits ? 'right' : 'wrong';
}

function emptyTally(): Tally {
  return { cases: 0, right: 0, wrong: 0 };
}
