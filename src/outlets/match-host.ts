import { hostSuffixes, isBelow, type Address } from './address.ts';
import type { OutletRecord } from './catalogue-records.ts';
import { sectionKey, type Catalogue, type SectionRule } from './catalogue.ts';
import type { PageSigns } from './evidence.ts';
import type { Outlet, Via } from './identification.ts';
import { scopeOf, type KnownScope } from './page-scope.ts';
import { isOwnCorner, type Platform } from './platforms.ts';

/** First labels that name a form or an edition of the same site, not somebody else's corner of it. */
const SAME_SITE_LABELS = new Set(
  'www www1 www2 www3 m mobile amp edition news us uk eu int international global en beta wap touch'.split(
    ' ',
  ),
);

/** Labels of hosts on which an outlet's readers write. */
const READERS_LABELS = new Set('bbs board boards community forum forums sites user users'.split(' '));

/** The outlet whose own host or section an address is: longest section rule, exact host, subdomain by whole labels. */
export function matchHost(
  address: Address,
  platform: Platform | null,
  signs: PageSigns,
  catalogue: Catalogue,
): Outlet | null {
  if (platform === null) {
    return matchSection(address, signs, catalogue) ?? matchDomain(address, signs, catalogue);
  }
  // On a site that carries others' words, only a front that is an outlet's, a corner with a host of its own, or a
  // rated section itself is known.
  const record = catalogue.byHost.get(address.host);
  if (record !== undefined && (address.path === '' || isOwnCorner(address, platform))) {
    return outletOf(record, 'host', scopeOf(address, record, signs), catalogue);
  }
  const rule = catalogue.rules
    .get(address.host)
    ?.find(({ path, pattern }) => pattern === null && path === address.path);
  return rule === undefined ? null : matchSection(address, signs, catalogue);
}

function matchSection(address: Address, signs: PageSigns, catalogue: Catalogue): Outlet | null {
  for (const host of hostSuffixes(address.host)) {
    const rule = catalogue.rules.get(host)?.find((candidate) => fits(candidate, address.path));
    if (rule === undefined) continue;
    const { record } = rule;
    const parent = record.parent === undefined ? undefined : catalogue.byId.get(record.parent);
    // An opinion section is still the outlet speaking; a title of its own on somebody's site is not.
    if (parent !== undefined && record.scope !== undefined) {
      const marked = scopeOf(address, parent, signs);
      const scope = marked.scope === 'sponsored' ? marked : { scope: record.scope, stated: true };
      return { ...outletOf(parent, 'section', scope, catalogue), section: record.id };
    }
    const own = outletOf(record, 'section', scopeOf(address, record, signs), catalogue);
    return {
      ...own,
      domains: [...new Set([...own.domains, `${host}${rule.path}`, ...(parent?.domains ?? [host])])],
      website: record.website ?? `https://${host}${rule.path}`,
      parent: parent?.id ?? null,
    };
  }
  return null;
}

function fits(rule: SectionRule, path: string): boolean {
  return rule.pattern === null ? isBelow(path, rule.path) : rule.pattern.test(`${path}/`);
}

function matchDomain(address: Address, signs: PageSigns, catalogue: Catalogue): Outlet | null {
  const bare = address.host.replace(/^www\./, '');
  for (const host of hostSuffixes(address.host)) {
    const record = catalogue.byHost.get(host);
    if (record === undefined) continue;
    const scope = scopeOf(address, record, signs);
    if (host === bare || host === address.host) {
      return outletOf(record, host === record.domains?.[0] ? 'host' : 'alias', scope, catalogue);
    }
    const labels = address.host.slice(0, -host.length - 1).split('.');
    if (isOfReaders(labels)) return null;
    const isSameSite = labels.every((label) => SAME_SITE_LABELS.has(label));
    return {
      ...outletOf(record, 'subdomain', scope, catalogue),
      confidence: isSameSite ? 'certain' : 'likely',
    };
  }
  return null;
}

/** Whether readers write there, under the outlet's roof: "forum.x", "somebody.blog.x". */
function isOfReaders(labels: readonly string[]): boolean {
  return labels.some((label, at) => READERS_LABELS.has(label) || (at > 0 && /^blogs?$/.test(label)));
}

/** A record as the outlet that speaks; in its rated section where the page says that it belongs to one. */
export function outletOf(
  record: OutletRecord,
  via: Via,
  { scope, stated }: KnownScope,
  catalogue: Catalogue,
): Outlet {
  const domains = record.domains ?? [];
  return {
    id: record.id,
    name: record.name,
    domains,
    website: record.website ?? `https://${domains[0] ?? ''}/`,
    scope,
    scopeStated: stated,
    broadcast: scope === 'video' ? 'video' : null,
    via,
    confidence: 'certain',
    section: (stated ? catalogue.sections.get(sectionKey(record.id, scope))?.id : undefined) ?? null,
    parent: record.parent ?? null,
  };
}
