import { hostSuffixes, type Address } from './address.ts';

/**
 * Sites that carry what others say, with the name readers know them by: social networks, blog hosts and
 * aggregators. Being there says nothing about who speaks; only their front door is their own.
 */
const SHARED_HOSTS: Readonly<Record<string, string>> = {
  'academia.edu': 'Academia.edu',
  'apple.news': 'Apple News',
  'blogspot.com': 'Blogger',
  'change.org': 'Change.org',
  'deviantart.com': 'DeviantArt',
  'facebook.com': 'Facebook',
  'fandom.com': 'Fandom',
  'flickr.com': 'Flickr',
  'flip.it': 'Flipboard',
  'flipboard.com': 'Flipboard',
  'github.io': 'GitHub Pages',
  'gofundme.com': 'GoFundMe',
  'goodreads.com': 'Goodreads',
  'instagram.com': 'Instagram',
  'linkedin.com': 'LinkedIn',
  'livejournal.com': 'LiveJournal',
  'medium.com': 'Medium',
  'msn.com': 'MSN',
  'news.google.com': 'Google News',
  'newsbreak.com': 'NewsBreak',
  'newsbreak.net': 'NewsBreak',
  'prnewswire.com': 'PR Newswire',
  'quora.com': 'Quora',
  'reddit.com': 'Reddit',
  'researchgate.net': 'ResearchGate',
  'scribd.com': 'Scribd',
  'smartnews.com': 'SmartNews',
  'stackexchange.com': 'Stack Exchange',
  'substack.com': 'Substack',
  'tiktok.com': 'TikTok',
  'tumblr.com': 'Tumblr',
  'twitter.com': 'X',
  'wordpress.com': 'WordPress.com',
  'x.com': 'X',
  'yahoo.com': 'Yahoo',
  'youtube.com': 'YouTube',
};

/** Shared sites on which a host of its own is a publisher's own corner, such as a newsletter. */
const SITES_OF_CORNERS = new Set([
  'blogspot.com',
  'github.io',
  'livejournal.com',
  'medium.com',
  'substack.com',
  'tumblr.com',
  'wordpress.com',
]);

/** Whether the address's host is one publisher's own corner of a shared site. */
export function isOwnCorner(address: Address, site: { id: string }): boolean {
  return SITES_OF_CORNERS.has(site.id) && address.host.replace(/^www\./, '') !== site.id;
}

/** The shared site that an address lies on; null where the site is its owner's, or at the shared site's front door. */
export function sharedSiteOf(address: Address): { id: string; name: string } | null {
  const host = hostSuffixes(address.host).find((suffix) => Object.hasOwn(SHARED_HOSTS, suffix));
  const name = host === undefined ? undefined : SHARED_HOSTS[host];
  if (host === undefined || name === undefined) return null;
  const atFrontDoor = address.path === '' && (address.host === host || address.host === `www.${host}`);
  return atFrontDoor ? null : { id: host, name };
}
