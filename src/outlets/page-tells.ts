import { parseAddress } from './address.ts';
import { isFeedHost } from './accounts/account-in.ts';
import { showsStory } from './platform-stories.ts';
import { platformOf } from './platforms.ts';
import { unwrap } from './unwrap.ts';

/** Whether an address may be that of an outlet's account: on a platform, or on any server of Mastodon. */
export function mayNameAccount(address: string): boolean {
  const parsed = parseAddress(unwrap(address).address ?? address);
  if (parsed === null) return false;
  return parsed.path.startsWith('/@') || platformOf(parsed) !== null || isFeedHost(parsed.host);
}

/** Whether a page whose address names nobody is worth asking itself: a copy of a page, or one story of a platform. */
export function mayPageTell(address: string): boolean {
  const { address: own, wraps } = unwrap(address);
  if (own === null && wraps.at(-1)?.kind !== 'redirect') return true;
  const parsed = parseAddress(own ?? address);
  const platform = parsed === null ? null : platformOf(parsed);
  return platform !== null && showsStory(platform, parsed?.path ?? '');
}
