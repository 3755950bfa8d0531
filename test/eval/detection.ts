import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { getDomain } from 'tldts-icann';
import { readLibrary } from '../../src/cli/library-files.ts';
import type { Identification } from '../../src/outlets/identification.ts';
import { identify } from '../../src/outlets/identify.ts';
import { readRecords } from './records.ts';

interface AddressCase {
  url: string;
  kind: string;
  /** A domain, at times with a path; "?" = cannot be known; null = no outlet. */
  expected_outlet: string | null;
  expected_scope?: string;
  decidable_from_url: boolean;
  /** What an address that does not decide by itself needs. */
  needs?: string;
}

/** `site`: the outlet is not in the catalogue, but the site of the page's true origin is right. */
type Verdict = 'right' | 'site' | 'unknown' | 'wrong';
type Tally = Record<Verdict | 'cases', number>;

/** Prints how many addresses got the right outlet, only the right site, none, or a wrong one, by kind. */
export function evaluateDetection(folder: string): void {
  const file = join(folder, 'cases.dev.jsonl');
  if (!existsSync(file)) return;
  const { catalogue } = readLibrary();
  const kinds = new Map<string, Tally>();
  const scopes = { right: 0, cases: 0 };
  const misses: string[] = [];
  for (const row of readRecords<AddressCase>(file)) {
    const found = identify(row.url, catalogue);
    const verdict = judge(row, found, catalogue.byHost.has(row.expected_outlet ?? ''));
    const group = needsTable(row) ? 'ALL that need a table of accounts' : 'ALL others';
    for (const name of [row.kind, group]) {
      const tally = kinds.get(name) ?? { cases: 0, right: 0, site: 0, unknown: 0, wrong: 0 };
      kinds.set(name, tally);
      tally.cases += 1;
      tally[verdict] += 1;
    }
    if (verdict === 'wrong' || (verdict === 'unknown' && !needsTable(row))) {
      misses.push(`${verdict}: ${row.url.slice(0, 100)} → ${found.outlet?.id ?? found.site ?? 'nobody'}`);
    }
    if (row.expected_scope === undefined) continue;
    const right = row.expected_scope.startsWith(found.outlet?.scope ?? 'none');
    scopes.cases += 1;
    if (right) scopes.right += 1;
    else misses.push(`scope: ${row.url.slice(0, 100)} → ${found.outlet?.scope ?? 'none'}`);
  }
  console.log('\nOutlet from the address alone: right, right site only, unknown, wrong, of');
  for (const [name, { right, site, unknown, wrong, cases }] of [...kinds].sort()) {
    console.log(`  ${name.padEnd(40)} ${[right, site, unknown, wrong, cases].join('\t')}`);
  }
  console.log(`  scope right ${scopes.right} of ${scopes.cases}\n  ${misses.join('\n  ')}`);
}

function needsTable({ needs = '' }: AddressCase): boolean {
  return needs.includes('account-table');
}

function judge(row: AddressCase, { outlet, site }: Identification, inCatalogue: boolean): Verdict {
  const expected = row.expected_outlet;
  if (expected === null || expected === '?') return outlet === null ? 'right' : 'wrong';
  if (outlet !== null) {
    return outlet.domains.some((domain) => domain === expected || getDomain(domain) === expected)
      ? 'right'
      : 'wrong';
  }
  if (needsTable(row)) return 'unknown';
  // What neither the address nor a table can tell is rightly left open.
  if (!row.decidable_from_url) return 'right';
  return !inCatalogue && site === getDomain(expected.split('/', 1)[0] ?? '') ? 'site' : 'unknown';
}
