import { getDomain } from 'tldts-icann';
import { hostSuffixes, isBelow, parseAddress, type Address } from './address.ts';
import type { OutletRecord } from './catalogue-records.ts';
import type { Catalogue, SectionRule } from './catalogue.ts';
import type { Identification, Outlet, Via } from './identification.ts';
import { scopeOf } from './page-scope.ts';
import { isOwnCorner, sharedSiteOf } from './shared-hosts.ts';

/** First labels that name a form or an edition of the same site, not somebody else's corner of it. */
const SAME_SITE_LABELS = new Set(
  'www www2 m mobile amp edition news us uk eu int international global en beta wap touch'.split(' '),
);

/**
 * Says whose page an address is: longest section rule, exact host, subdomain by whole labels.
 * Total: any string gets an answer, and an address that nobody in the catalogue owns gets no outlet.
 */
export function identify(address: string, catalogue: Catalogue): Identification {
  const parsed = parseAddress(address);
  if (parsed === null) {
    const reason =
      address === '' ? 'The page’s address is not known.' : 'This is not the address of a web page.';
    return { site: null, outlet: null, platform: null, reason };
  }
  const site = getDomain(parsed.host, { validateHostname: false });
  const platform = sharedSiteOf(parsed);
  const outlet = matchOwnHost(parsed, platform, catalogue);
  if (outlet !== null) return { site, outlet, platform: null, reason: reasonFor(outlet, parsed) };
  const reason =
    platform === null
      ? 'Not in Masthead’s list of outlets, so there is no rating to show.'
      : `${platform.name} carries what others publish, and its address does not say who speaks here.`;
  return { site, outlet, platform, reason };
}

/** On a site that carries others' words, only a title with a host of its own or a rated section itself is known. */
function matchOwnHost(
  address: Address,
  platform: Identification['platform'],
  catalogue: Catalogue,
): Outlet | null {
  if (platform === null) return matchSection(address, catalogue) ?? matchHost(address, catalogue);
  const record = catalogue.byHost.get(address.host);
  if (record !== undefined && isOwnCorner(address, platform))
    return describe(record, 'host', scopeOf(address, record));
  const rule = catalogue.rules
    .get(address.host)
    ?.find(({ path, pattern }) => pattern === null && path === address.path);
  return rule === undefined ? null : matchSection(address, catalogue);
}

/**
 * Says whose page it is by the address that the page gives for itself: weaker than the address the reader is at,
 * because a page may claim any.
 */
export function identifyByCanonical(canonical: string, catalogue: Catalogue): Identification {
  const identification = identify(canonical, catalogue);
  if (identification.outlet === null) return identification;
  const outlet: Outlet = { ...identification.outlet, via: 'canonical', confidence: 'likely' };
  return { ...identification, outlet, reason: 'Known by the address that the page gives for itself.' };
}

function matchSection(address: Address, catalogue: Catalogue): Outlet | null {
  for (const host of hostSuffixes(address.host)) {
    const rule = catalogue.rules.get(host)?.find((candidate) => fits(candidate, address.path));
    if (rule === undefined) continue;
    const { record } = rule;
    const parent = record.parent === undefined ? undefined : catalogue.byId.get(record.parent);
    // An opinion section is still the outlet speaking; a title of its own on somebody's site is not.
    if (parent !== undefined && record.scope !== undefined) {
      return { ...describe(parent, 'section', record.scope), section: record.id };
    }
    return {
      ...describe(record, 'section', record.scope ?? 'all'),
      domains: parent?.domains ?? [host],
      website: record.website ?? `https://${host}${rule.path}`,
      parent: parent?.id ?? null,
    };
  }
  return null;
}

function fits(rule: SectionRule, path: string): boolean {
  return rule.pattern === null ? isBelow(path, rule.path) : rule.pattern.test(`${path}/`);
}

function matchHost(address: Address, catalogue: Catalogue): Outlet | null {
  const bare = address.host.replace(/^www\./, '');
  for (const host of hostSuffixes(address.host)) {
    const record = catalogue.byHost.get(host);
    if (record === undefined) continue;
    const scope = scopeOf(address, record);
    if (host === bare || host === address.host) {
      return describe(record, host === record.domains?.[0] ? 'host' : 'alias', scope);
    }
    const outlet = describe(record, 'subdomain', scope);
    const labels = address.host.slice(0, -host.length - 1).split('.');
    return {
      ...outlet,
      confidence: labels.every((label) => SAME_SITE_LABELS.has(label)) ? 'certain' : 'likely',
    };
  }
  return null;
}

function describe(record: OutletRecord, via: Via, scope: Outlet['scope']): Outlet {
  const domains = record.domains ?? [];
  return {
    id: record.id,
    name: record.name,
    domains,
    website: record.website ?? `https://${domains[0] ?? ''}/`,
    scope,
    via,
    confidence: 'certain',
    section: null,
    parent: record.parent ?? null,
  };
}

function reasonFor(outlet: Outlet, address: Address): string {
  switch (outlet.via) {
    case 'alias':
      return `Known by its web address: ${address.host} belongs to ${outlet.name}.`;
    case 'section':
      return 'Known by its web address and the section of the site.';
    case 'subdomain':
      return `Known by its web address: ${address.host} is part of ${outlet.domains[0] ?? outlet.name}.`;
    default:
      return 'Known by its web address.';
  }
}
