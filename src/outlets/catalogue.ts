import type { OutletRecord } from './catalogue-records.ts';

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
}

/** Indexes the records of `outlets.jsonl`. */
export function buildCatalogue(records: readonly OutletRecord[]): Catalogue {
  const byId = new Map<string, OutletRecord>();
  const byHost = new Map<string, OutletRecord>();
  const rules = new Map<string, SectionRule[]>();
  const addRule = (host: string, rule: SectionRule) => {
    const known = rules.get(host);
    if (known === undefined) rules.set(host, [rule]);
    else known.push(rule);
  };
  for (const record of records) {
    byId.set(record.id, record);
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
  return { byId, byHost, rules };
}

/** "bbc.com/news" → host "bbc.com", path "/news"; a bare host has the path "". */
export function splitPrefix(prefix: string): { host: string; path: string } {
  const slash = prefix.indexOf('/');
  if (slash < 0) return { host: prefix, path: '' };
  return { host: prefix.slice(0, slash), path: prefix.slice(slash).toLowerCase().replace(/\/+$/, '') };
}
