import type { AccountRecord, OutletRecord } from '../../src/outlets/catalogue-records.ts';
import { foldName } from '../../src/outlets/publisher-names.ts';
import { accountKeyOf, accountName } from './account-keys.ts';
import type { Correction } from './corrections.ts';
import { DataError } from './data-error.ts';
import { outletFinder } from './outlet-finder.ts';

/** A line of `scripts/data/accounts*.jsonl`: accounts that a source gives for the outlet at a domain. */
export interface AccountClaims {
  domain: string;
  source: string;
  accounts: string[];
}

export interface AccountTable {
  records: AccountRecord[];
  /** Accounts that several outlets claim, and to whom they were left; for the person at the terminal. */
  conflicts: string[];
  /** What is no account, and accounts of nobody in the catalogue. */
  dropped: { malformed: string[]; ofNobody: number };
}

interface Claim {
  id: string;
  source: string;
  key: string;
}

/** Whose each account is. An account that two outlets claim is nobody's, unless one of them is plainly meant. */
export function accountTable(
  lines: readonly AccountClaims[],
  outlets: readonly OutletRecord[],
  corrections: readonly Correction[],
): AccountTable {
  const byId = new Map(outlets.map((outlet) => [outlet.id, outlet]));
  const dropped: AccountTable['dropped'] = { malformed: [], ofNobody: 0 };
  const claims = readClaims(lines, outlets, dropped);
  const said = decisions(corrections, byId);
  const conflicts: string[] = [];
  const kept = groupBy(claims, ({ key }) => accountName(key)).flatMap(([name, group]) => {
    const claimants = [...new Set(group.map(({ id }) => id))];
    const stated = said.owners.get(name);
    const allowed = claimants.filter((id) => said.not.get(name)?.has(id) !== true);
    const owner = stated ?? (allowed.length === 1 ? allowed[0] : theOneMeant(name, allowed, byId));
    if (claimants.length > 1) conflicts.push(`${name}: ${claimants.join(', ')} → ${owner ?? 'nobody'}`);
    return group.filter(({ id }) => id === owner).slice(0, 1);
  });
  for (const [name, id] of said.owners) {
    if (!kept.some(({ key }) => accountName(key) === name))
      kept.push({ id, source: 'corrections', key: name });
  }
  return { records: toRecords(kept), conflicts, dropped };
}

/** The claims line by line, each account once for each outlet and source. */
function readClaims(
  lines: readonly AccountClaims[],
  outlets: readonly OutletRecord[],
  dropped: AccountTable['dropped'],
): Claim[] {
  const find = outletFinder(outlets);
  return lines.flatMap(({ domain, source, accounts }) => {
    const outlet = find(domain);
    if (outlet === undefined) {
      dropped.ofNobody += accounts.length;
      return [];
    }
    return accounts.flatMap((raw) => {
      const key = accountKeyOf(raw);
      if (key === null) dropped.malformed.push(`${raw} (${domain}, ${source})`);
      return key === null ? [] : [{ id: outlet.id, source, key }];
    });
  });
}

/** A section's account that its parent claims too is the parent's; one that bears an outlet's own name is that outlet's. */
function theOneMeant(
  name: string,
  ids: readonly string[],
  byId: ReadonlyMap<string, OutletRecord>,
): string | undefined {
  const parents = ids.filter((id) => ids.every((other) => other === id || byId.get(other)?.parent === id));
  if (parents.length === 1) return parents[0];
  const handle = foldName(name.slice(name.indexOf('/') + 1));
  const named = ids.filter((id) => namesOf(byId.get(id)).has(handle));
  return named.length === 1 ? named[0] : undefined;
}

function namesOf(outlet: OutletRecord | undefined): Set<string> {
  if (outlet === undefined) return new Set();
  const labels = (outlet.domains ?? []).map((domain) => domain.split('.', 1)[0] ?? '');
  return new Set([...labels, outlet.name].map(foldName));
}

/** What `corrections.jsonl` says: `own` accounts are this outlet's alone, `disown` are not. */
function decisions(corrections: readonly Correction[], byId: ReadonlyMap<string, OutletRecord>) {
  const owners = new Map<string, string>();
  const not = new Map<string, Set<string>>();
  for (const { file, id, own = [], disown = [] } of corrections) {
    if (file !== 'accounts') continue;
    if (!byId.has(id)) throw new DataError(`corrections.jsonl: "${id}" has accounts but is no outlet.`);
    for (const key of own) owners.set(accountName(key), id);
    for (const key of disown) not.set(accountName(key), (not.get(accountName(key)) ?? new Set()).add(id));
  }
  return { owners, not };
}

function toRecords(claims: readonly Claim[]): AccountRecord[] {
  return groupBy(claims, ({ id, source }) => `${id}\n${source}`).map(([head, group]) => {
    const [id = '', source = ''] = head.split('\n');
    return { id, source, accounts: group.map(({ key }) => key).sort() };
  });
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return [...groups];
}
