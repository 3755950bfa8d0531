import { getDomain } from 'tldts-icann';
import { parseAddress, type Address } from './address.ts';
import type { Catalogue } from './catalogue.ts';
import { NO_EVIDENCE, type PageEvidence } from './evidence.ts';
import type { Identification, Outlet } from './identification.ts';
import { agencyOf, sisterOf } from './found-beside.ts';
import { matchAccount, matchAccounts } from './match-account.ts';
import { matchHost, outletOf } from './match-host.ts';
import { matchPublisher } from './match-publisher.ts';
import { showsStory } from './platform-stories.ts';
import { platformOf } from './platforms.ts';
import {
  addressReason,
  noAddressReason,
  unknownReason,
  wrappedReason,
  wrappedUnknownReason,
} from './reasons.ts';
import { unwrap, type Wrap } from './unwrap.ts';

/** What one step of the ladder found. */
interface Found {
  outlet: Outlet;
  reason: string;
}

/**
 * Says who speaks at an address: unwraps it, then asks its host, the accounts, and, on sites that carry others'
 * words or copies, the page itself. Total: any string gets an answer, and where nothing is sure it names no outlet.
 */
export function identify(
  address: string,
  catalogue: Catalogue,
  evidence: PageEvidence = NO_EVIDENCE,
): Identification {
  const { address: own, wraps } = unwrap(address);
  const wrap = wraps[0] ?? null;
  if (own === null && wrap !== null) return identifyCopy(address, wrap, evidence, catalogue);
  const parsed = parseAddress(own ?? address);
  if (parsed === null) return unknown(null, noAddressReason(address));
  const direct = identifyAddress(own ?? address, parsed, evidence, catalogue);
  return wrap === null ? direct : throughWrap(direct, wrap, address, own ?? address);
}

/**
 * Says whose page it is by the address that the page gives for itself: weaker than the address the reader is at,
 * because a page may claim any.
 */
export function identifyByCanonical(catalogue: Catalogue, evidence: PageEvidence): Identification {
  const identification = identify(evidence.canonical ?? '', catalogue, evidence);
  if (identification.outlet === null) return identification;
  const outlet: Outlet = { ...identification.outlet, via: 'canonical', confidence: 'likely' };
  return { ...identification, outlet, reason: 'Known by the address that the page gives for itself.' };
}

function identifyAddress(
  address: string,
  parsed: Address,
  evidence: PageEvidence,
  catalogue: Catalogue,
): Identification {
  const site = getDomain(parsed.host, { validateHostname: false });
  const platform = platformOf(parsed);
  const owner = matchHost(parsed, platform, evidence, catalogue);
  if (owner !== null) {
    return {
      ...unknown(site, addressReason(owner, parsed)),
      outlet: owner,
      alsoAt: sisterOf(owner, evidence, catalogue),
      agency: agencyOf(owner, evidence, catalogue),
    };
  }
  const short = catalogue.byId.get(catalogue.shortDomains.get(parsed.host.replace(/^www\./, '')) ?? '');
  if (short !== undefined) {
    // A branded short domain may carry a guest's link now and then.
    const found = outletOf(short, 'short-link', { scope: 'all', stated: false }, catalogue);
    const outlet: Outlet = { ...found, confidence: 'likely' };
    const target = getDomain(outlet.domains[0] ?? '', { validateHostname: false });
    return {
      ...unknown(target, `Known by its short web address: ${parsed.host} leads to ${outlet.name}.`),
      outlet,
    };
  }
  const found: Found | null =
    matchAccount(address, platform, catalogue) ??
    (platform !== null && showsStory(platform, parsed.path)
      ? (matchAccounts(evidence.accounts, platform, evidence, catalogue) ??
        (platform.kind === 'aggregator' ? matchPublisher(platform, evidence, catalogue) : null))
      : null);
  const shown = platform === null ? null : { id: platform.id, name: platform.name };
  if (found === null) return { ...unknown(site, unknownReason(platform)), platform: shown };
  return { ...unknown(site, found.reason), outlet: found.outlet, platform: shown };
}

/** A copy or a link whose address does not tell whose it is: only what the page says it was made from can. */
function identifyCopy(
  address: string,
  wrap: Wrap,
  evidence: PageEvidence,
  catalogue: Catalogue,
): Identification {
  if (evidence.original !== null) {
    const { address: own } = unwrap(evidence.original);
    const parsed = parseAddress(own ?? '');
    if (own !== null && parsed !== null) {
      return throughWrap(identifyAddress(own, parsed, evidence, catalogue), wrap, address, own);
    }
  }
  const platform = platformOf(parseAddress(address) ?? { host: '', path: '' });
  const found =
    matchAccount(address, platform, catalogue) ??
    (platform?.kind === 'aggregator' ? matchPublisher(platform, evidence, catalogue) : null);
  const shown = wrapperOf(wrap, address);
  if (found !== null) return { ...unknown(null, found.reason), outlet: found.outlet, platform: shown };
  return { ...unknown(null, wrappedUnknownReason(wrap)), platform: shown };
}

/** The same answer, seen through what stands between the reader and the page. */
function throughWrap(direct: Identification, wrap: Wrap, address: string, original: string): Identification {
  const { outlet } = direct;
  // Who waits at the end of a link is where the reader will be: there is no site in between to name.
  const platform = wrap.kind === 'redirect' ? direct.platform : wrapperOf(wrap, address);
  if (outlet === null) return { ...direct, platform, original };
  return {
    ...direct,
    platform,
    original,
    outlet: { ...outlet, via: wrap.kind },
    reason: wrappedReason(wrap, direct.reason),
  };
}

function wrapperOf(wrap: Wrap, address: string): Identification['platform'] {
  const host = parseAddress(address)?.host;
  // Its site, for some wrappers have a host for each page they carry.
  const site = host === undefined ? null : getDomain(host, { validateHostname: false });
  return { id: site ?? wrap.kind, name: wrap.name };
}

function unknown(site: string | null, reason: string): Identification {
  return { site, outlet: null, platform: null, original: null, reason, alsoAt: null, agency: null };
}
