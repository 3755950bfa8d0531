import type { Address } from './address.ts';

/**
 * Hosts on which anybody publishes under a name of their own: being there says nothing about who speaks.
 * Their operators' own catalogue entries are for the front door only.
 */
const SHARED_HOSTS = new Set([
  'blogspot.com',
  'facebook.com',
  'github.io',
  'instagram.com',
  'linkedin.com',
  'medium.com',
  'reddit.com',
  'substack.com',
  'tiktok.com',
  'tumblr.com',
  'twitter.com',
  'wordpress.com',
  'x.com',
  'youtube.com',
]);

/** Whether the page at `address` on `host` belongs to one of the host's many users rather than to the host. */
export function isHostedElsewhere(address: Address, host: string): boolean {
  if (!SHARED_HOSTS.has(host)) return false;
  return address.path !== '' || (address.host !== host && address.host !== `www.${host}`);
}
