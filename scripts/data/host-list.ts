import type { OutletRecord } from '../../src/outlets/catalogue-records.ts';

/** Every host of the catalogue, and the further ones, without those that a listed parent domain covers, sorted. */
export function catalogueHosts(outlets: readonly OutletRecord[], further: readonly string[] = []): string[] {
  const domains = new Set(outlets.flatMap((outlet) => outlet.domains ?? []));
  const hosts = new Set(domains);
  for (const host of [...outlets.flatMap(ruleHosts), ...further]) {
    if (!coveredBy(domains, host)) hosts.add(host);
  }
  return [...hosts].sort();
}

/** Hosts of an outlet's section rules. */
function ruleHosts(outlet: OutletRecord): string[] {
  const prefixes = (outlet.rules ?? []).map((rule) => rule.split('/', 1)[0] ?? rule);
  return [...prefixes, ...(outlet.regexRules ?? []).map((rule) => rule.host)];
}

/** The host as a browser gives it: lower case, in Punycode. */
export function asciiHost(host: string): string {
  return new URL(`http://${host}/`).hostname;
}

function coveredBy(domains: ReadonlySet<string>, host: string): boolean {
  const labels = host.split('.');
  return labels.some((_, from) => domains.has(labels.slice(from).join('.')));
}
