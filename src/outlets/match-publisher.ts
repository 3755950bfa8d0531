import { parseAddress } from './address.ts';
import type { OutletRecord } from './catalogue-records.ts';
import type { Catalogue } from './catalogue.ts';
import type { NamedPublisher, PageEvidence } from './evidence.ts';
import type { Outlet } from './identification.ts';
import { matchHost, outletOf } from './match-host.ts';
import { scopeOf } from './page-scope.ts';
import { platformOf, type Platform } from './platforms.ts';
import { foldName } from './publisher-names.ts';
import { unwrap } from './unwrap.ts';

/**
 * The outlet that an aggregator's page names as the source of its text, by address or by exact name; else the one at
 * the address the page gives for itself. Null where it names nobody known, or itself.
 */
export function matchPublisher(
  platform: Platform,
  evidence: PageEvidence,
  catalogue: Catalogue,
): { outlet: Outlet; reason: string } | null {
  for (const publisher of evidence.publishers) {
    if (foldName(publisher.name ?? '') === foldName(platform.name)) continue;
    const outlet = byAddress(publisher.url, evidence, catalogue) ?? byName(publisher, evidence, catalogue);
    if (outlet === null) {
      // Somebody unknown is named: nobody named after him may take his place.
      if (publisher.name !== null) return null;
      continue;
    }
    return {
      outlet: { ...outlet, via: 'publisher', confidence: 'likely' },
      reason: `${platform.name} names ${outlet.name} as the source.`,
    };
  }
  const outlet = byAddress(evidence.canonical, evidence, catalogue);
  if (outlet === null) return null;
  return {
    outlet: { ...outlet, via: 'canonical', confidence: 'likely' },
    reason: `${platform.name} gives an address of ${outlet.name} as the page’s own.`,
  };
}

/** The outlet whose own host an address is; null on platforms. */
export function byAddress(
  address: string | null,
  evidence: PageEvidence,
  catalogue: Catalogue,
): Outlet | null {
  const parsed = parseAddress(unwrap(address ?? '').address ?? '');
  if (parsed === null || platformOf(parsed) !== null) return null;
  return matchHost(parsed, null, evidence, catalogue);
}

function byName({ name }: NamedPublisher, evidence: PageEvidence, catalogue: Catalogue): Outlet | null {
  const record = name === null ? null : recordNamed(name, catalogue);
  if (record === null) return null;
  // The path is the platform's, so only the page itself can tell the part of the outlet's work.
  const scope = scopeOf({ host: '', path: '/a/story' }, record, evidence);
  return outletOf(record, 'publisher', scope, catalogue);
}

/** The one outlet of this exact name; null where there is none, or more than one. */
export function recordNamed(name: string, catalogue: Catalogue): OutletRecord | null {
  return catalogue.names().get(foldName(name)) ?? null;
}
