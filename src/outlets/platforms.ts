import { hostSuffixes, type Address } from './address.ts';

/**
 * What kind of voices a platform carries, and so what its pages may be believed:
 * `social` and `blog` pages are made by anybody, so only the account or the corner itself counts;
 * an `aggregator` names the publishers it has contracts with, or the page it links to.
 */
export type PlatformKind = 'social' | 'blog' | 'aggregator' | 'other';

/** A site that carries what others say; being there says nothing about who speaks. */
export interface Platform {
  /** Its host. */
  id: string;
  /** As readers know it. */
  name: string;
  kind: PlatformKind;
}

const PLATFORMS: Readonly<Record<PlatformKind, Readonly<Record<string, string>>>> = {
  social: {
    'bsky.app': 'Bluesky',
    'facebook.com': 'Facebook',
    'fb.com': 'Facebook',
    'instagram.com': 'Instagram',
    'linkedin.com': 'LinkedIn',
    'open.spotify.com': 'Spotify',
    'pinterest.com': 'Pinterest',
    'podcasts.apple.com': 'Apple Podcasts',
    't.me': 'Telegram',
    'telegram.me': 'Telegram',
    'threads.com': 'Threads',
    'threads.net': 'Threads',
    'tiktok.com': 'TikTok',
    'truthsocial.com': 'Truth Social',
    'twitter.com': 'X',
    'vk.com': 'VK',
    'whatsapp.com': 'WhatsApp',
    'x.com': 'X',
    'youtu.be': 'YouTube',
    'youtube-nocookie.com': 'YouTube',
    'youtube.com': 'YouTube',
  },
  blog: {
    'blogspot.com': 'Blogger',
    'github.io': 'GitHub Pages',
    'livejournal.com': 'LiveJournal',
    'medium.com': 'Medium',
    'substack.com': 'Substack',
    'tumblr.com': 'Tumblr',
    'wordpress.com': 'WordPress.com',
  },
  aggregator: {
    'aol.com': 'AOL',
    'apple.news': 'Apple News',
    'drudgereport.com': 'Drudge Report',
    'feedly.com': 'Feedly',
    'flipboard.com': 'Flipboard',
    'inoreader.com': 'Inoreader',
    'lobste.rs': 'Lobsters',
    'msn.com': 'MSN',
    'news.google.com': 'Google News',
    'news.ycombinator.com': 'Hacker News',
    'newsbreak.com': 'NewsBreak',
    'newsbreak.net': 'NewsBreak',
    'reddit.com': 'Reddit',
    'smartnews.com': 'SmartNews',
    'upday.com': 'Upday',
    'yahoo.com': 'Yahoo',
  },
  other: {
    'academia.edu': 'Academia.edu',
    'change.org': 'Change.org',
    'deviantart.com': 'DeviantArt',
    'fandom.com': 'Fandom',
    'flickr.com': 'Flickr',
    'gofundme.com': 'GoFundMe',
    'goodreads.com': 'Goodreads',
    'prnewswire.com': 'PR Newswire',
    'quora.com': 'Quora',
    'researchgate.net': 'ResearchGate',
    'scribd.com': 'Scribd',
    'stackexchange.com': 'Stack Exchange',
    'wikipedia.org': 'Wikipedia',
  },
};

const BY_HOST: ReadonlyMap<string, Platform> = new Map(
  Object.entries(PLATFORMS).flatMap(([kind, hosts]) =>
    Object.entries(hosts).map(([id, name]) => [id, { id, name, kind: kind as PlatformKind }] as const),
  ),
);

/** Hosts of platforms that outlets have accounts on, or that carry their stories. */
export const PLATFORM_HOSTS: readonly string[] = [...BY_HOST.values()]
  .filter(({ kind }) => kind === 'social' || kind === 'aggregator')
  .map(({ id }) => id);

/** Whether the address's host is one publisher's own corner of a blog host, such as a newsletter. */
export function isOwnCorner(address: Address, platform: Platform): boolean {
  return platform.kind === 'blog' && address.host.replace(/^www\./, '') !== platform.id;
}

/** The platform that an address lies on; null where the site is its owner's, or at the platform's front door. */
export function platformOf(address: Address): Platform | null {
  for (const suffix of hostSuffixes(address.host)) {
    const platform = BY_HOST.get(suffix);
    if (platform === undefined) continue;
    const atFrontDoor = address.path === '' && (address.host === suffix || address.host === `www.${suffix}`);
    return atFrontDoor ? null : platform;
  }
  return null;
}
