import type { Catalogue } from './catalogue.ts';
import type { PageEvidence } from './evidence.ts';
import type { Identification, Outlet } from './identification.ts';
import { byAddress, recordNamed } from './match-publisher.ts';

/** Another outlet at whose address the page says its text stands; null where that is the outlet itself. */
export function sisterOf(
  outlet: Outlet,
  evidence: PageEvidence,
  catalogue: Catalogue,
): Identification['alsoAt'] {
  const other = byAddress(evidence.canonical, evidence, catalogue);
  if (other === null || evidence.canonical === null || isSameHouse(outlet, other)) return null;
  return { id: other.id, name: other.name, url: evidence.canonical };
}

/** The agency that the page credits with its text; null where that is the outlet itself. */
export function agencyOf(
  outlet: Outlet,
  evidence: PageEvidence,
  catalogue: Catalogue,
): Identification['agency'] {
  if (evidence.agency === null) return null;
  const record = recordNamed(evidence.agency, catalogue);
  if (record?.id === outlet.id) return null;
  return { id: record?.id ?? null, name: record?.name ?? evidence.agency };
}

function isSameHouse(outlet: Outlet, other: Outlet): boolean {
  return other.id === outlet.id || other.parent === outlet.id || outlet.parent === other.id;
}
