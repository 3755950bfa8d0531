import { accountKey } from './accounts/account-reference.ts';
import type { AccountRecord, OutletRecord, PageScope, ShortDomainRecord } from './catalogue-records.ts';
import { indexNames, type PublisherNames } from './publisher-names.ts';

/** A rated part of a site: everything below `path`, or every path that `pattern` fits. */
export interface SectionRule {
  record: OutletRecord;
  path: string;
  pattern: RegExp | null;
}

/** The outlets, indexed for matching. */
export interface Catalogue {
  byId: ReadonlyMap<string, OutletRecord>;
  byHost: ReadonlyMap<string, OutletRecord>;
  /** By host; the longest path first. */
  rules: ReadonlyMap<string, readonly SectionRule[]>;
  /** The rated section of an outlet for a part of its work, by "outlet's id/scope". */
  sections: ReadonlyMap<string, OutletRecord>;
  /** Outlet's id by branded short-link host. */
  shortDomains: ReadonlyMap<string, string>;
  /** Outlet's id by account key; empty until {@link withAccounts}. */
  accounts: ReadonlyMap<string, string>;
  /** Built when first asked for: only pages of aggregators need it. */
  names: () => PublisherNames;
}

/** Indexes the records of `outlets.jsonl` and `short-domains.jsonl`. */
export function buildCatalogue(
  records: readonly OutletRecord[],
  shortDomains: readonly ShortDomainRecord[] = [],
): Catalogue {
  const byId = new Map<string, OutletRecord>();
  const byHost = new Map<string, OutletRecord>();
  const rules = new Map<string, SectionRule[]>();
  const sections = new Map<string, OutletRecord>();
  const addRule = (host: string, rule: SectionRule) => {
    const known = rules.get(host);
    if (known === undefined) rules.set(host, [rule]);
    else known.push(rule);
  };
  for (const record of records) {
    byId.set(record.id, record);
    if (record.parent !== undefined && record.scope !== undefined) {
      sections.set(sectionKey(record.parent, record.scope), record);
    }
    for (const domain of record.domains ?? []) byHost.set(domain, record);
    for (const rule of record.rules ?? []) {
      const { host, path } = splitPrefix(rule);
      addRule(host, { record, path, pattern: null });
    }
    for (const { host, path } of record.regexRules ?? []) {
      addRule(host, { record, path: '', pattern: new RegExp(path, 'i') });
    }
  }
  for (const list of rules.values()) list.sort((one, other) => other.path.length - one.path.length);
  let names: PublisherNames | null = null;
  return {
    byId,
    byHost,
    rules,
    sections,
    shortDomains: new Map(shortDomains.map(({ host, id }) => [host, id])),
    accounts: new Map(),
    names: () => (names ??= indexNames(records)),
  };
}

/** The same catalogue, with the records of `accounts.jsonl`. */
export function withAccounts(catalogue: Catalogue, records: readonly AccountRecord[]): Catalogue {
  const accounts = new Map<string, string>();
  for (const { id, accounts: keys } of records) for (const key of keys) accounts.set(accountKey(key), id);
  return { ...catalogue, accounts };
}

/** Key of {@link Catalogue.sections}. */
export function sectionKey(id: string, scope: PageScope): string {
  return `${id}/${scope}`;
}

/** "bbc.com/news" → host "bbc.com", path "/news"; a bare host has the path "". */
export function splitPrefix(prefix: string): { host: string; path: string } {
  const slash = prefix.indexOf('/');
  if (slash < 0) return { host: prefix, path: '' };
  return { host: prefix.slice(0, slash), path: prefix.slice(slash).toLowerCase().replace(/\/+$/, '') };
}
