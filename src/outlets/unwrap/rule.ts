/** One thing that stood between the reader and the page's true origin. */
export interface Wrap {
  kind: 'amp' | 'archive' | 'translation' | 'redirect' | 'proxy' | 'reader' | 'cache';
  /** As readers know it, for "Copy kept by the Wayback Machine": "the Wayback Machine", "Google Translate". */
  name: string;
}

/**
 * Reads the wrapped address, as it is spelled, out of a wrapper's own. Null where it is hidden; undefined where
 * nothing is wrapped, as at a front door. `under` is what stands before the rule's host: "a.b" of a.b.proxy.example.
 */
export type Find = (url: URL, under: string) => string | null | undefined;

/**
 * Hosts with a space between, without "www."; "*.proxy.example" is every host below, not the host itself; "link.*"
 * is every host with that first label, which is fit only for rules that never name a target.
 */
export type Row = [hosts: string, name: string, find: Find];

export interface Rule {
  hosts: readonly string[];
  wrap: Wrap;
  find: Find;
}

/** A table of wrappers of one kind: adding one is adding a line. */
export function rules(kind: Wrap['kind'], rows: readonly Row[]): Rule[] {
  return rows.map(([hosts, name, find]) => ({ hosts: hosts.split(' '), wrap: { kind, name }, find }));
}
