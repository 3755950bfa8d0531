import { parseAddress } from './address.ts';
import { accountIn } from './accounts/account-in.ts';
import type { AccountReference } from './accounts/account-reference.ts';
import type { OutletRecord, PageScope } from './catalogue-records.ts';
import type { Catalogue } from './catalogue.ts';
import { NO_EVIDENCE, type PageSigns } from './evidence.ts';
import type { Outlet } from './identification.ts';
import { matchHost, outletOf } from './match-host.ts';
import { platformOf, type Platform } from './platforms.ts';

const NOWHERE = { host: '', path: '' };

/** An outlet found by an account, and the sentence that says so. */
export interface FoundAccount {
  outlet: Outlet;
  reason: string;
}

/** The outlet whose account an address belongs to; `platform` is null on servers that are no listed platform. */
export function matchAccount(
  address: string,
  platform: Platform | null,
  catalogue: Catalogue,
  signs: PageSigns = NO_EVIDENCE,
): FoundAccount | null {
  const account = accountIn(address);
  if (account === null) return null;
  const [first] = account.keys;
  for (const key of account.keys) {
    const record = catalogue.byId.get(catalogue.accounts.get(key) ?? '');
    if (record === undefined) continue;
    const outlet = ownerOf(account, record, platform, signs, catalogue);
    // The same name in another of the platform's forms is the same account nearly always.
    return {
      outlet: { ...outlet, confidence: account.certain && key === first ? 'certain' : 'likely' },
      reason: `${titleOf(account, platform)}, listed as ${record.name}.`,
    };
  }
  return matchProvenHost(account, platform, catalogue);
}

/** The owner of the page's content by the accounts that the page names; null where they are of different outlets. */
export function matchAccounts(
  addresses: readonly string[],
  platform: Platform,
  signs: PageSigns,
  catalogue: Catalogue,
): FoundAccount | null {
  const found = addresses
    // A page may link to accounts anywhere; its own is one of this platform.
    .filter((address) => platformOf(parseAddress(address) ?? NOWHERE)?.name === platform.name)
    .map((address) => matchAccount(address, platform, catalogue, signs))
    .filter((match) => match !== null);
  const ids = new Set(found.map(({ outlet }) => outlet.id));
  return ids.size === 1 ? (found[0] ?? null) : null;
}

/** An account whose name is a domain is proven by it. */
function matchProvenHost(
  account: AccountReference,
  platform: Platform | null,
  catalogue: Catalogue,
): FoundAccount | null {
  const address = account.host === null ? null : parseAddress(`https://${account.host}/`);
  // A host of many proves nobody.
  const owner =
    address === null || platformOf(address) !== null
      ? null
      : matchHost(address, null, NO_EVIDENCE, catalogue);
  if (owner === null || account.host === null) return null;
  return {
    outlet: { ...owner, via: 'account', scope: 'news', scopeStated: false },
    reason: `${platform?.name ?? 'The'} account ${account.shown}: its name is the web address of ${owner.name}.`,
  };
}

function ownerOf(
  account: AccountReference,
  record: OutletRecord,
  platform: Platform | null,
  signs: PageSigns,
  catalogue: Catalogue,
): Outlet {
  const isChannel = platform?.name === 'YouTube';
  const desk = deskOf(account, record);
  const isVideo = isChannel && signs.types.some((type) => type.startsWith('og:video'));
  const scope = desk ?? (isVideo ? 'video' : 'news');
  const stated = desk !== null || isVideo;
  const outlet = outletOf(record, isChannel ? 'channel' : 'account', { scope, stated }, catalogue);
  const isPodcast = /^(?:apple-podcasts|podcast-feed)\//.test(account.keys[0] ?? '');
  return { ...outlet, broadcast: isChannel ? 'video' : isPodcast ? 'audio' : null };
}

/** "nytopinion" is the opinion desk's, whatever it posts; "laopinionla" is the whole of a paper of that name. */
function deskOf(account: AccountReference, record: OutletRecord): PageScope | null {
  const name = account.shown.toLowerCase();
  const own = [record.name, ...(record.domains ?? [])].join(' ').toLowerCase();
  if (/opinion/.test(name) && !/opini/.test(own)) return 'opinion';
  return /sports?$/.test(name) && !/sport/.test(own) ? 'sport' : null;
}

function titleOf(account: AccountReference, platform: Platform | null): string {
  if (platform === null) return `Mastodon account ${account.shown}`;
  return platform.name === 'YouTube'
    ? `YouTube channel ${account.shown}`
    : `${platform.name} account ${account.shown}`;
}
