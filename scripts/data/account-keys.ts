import { accountKey } from '../../src/outlets/accounts/account-reference.ts';

/** How an account's name looks on each platform; ids in which case counts have patterns of their own. */
const NAMES: Readonly<Record<string, RegExp>> = {
  x: /^\w{1,20}$/,
  facebook: /^[\p{L}\p{N}_-]{2,100}$/u,
  instagram: /^[a-z0-9._]{1,30}$/,
  threads: /^[a-z0-9._]{1,30}$/,
  tiktok: /^[a-z0-9._]{2,24}$/,
  telegram: /^[a-z]\w{3,31}$/,
  linkedin: /^[\p{L}\p{N}_.-]{2,100}$/u,
  flipboard: /^[a-z0-9_.-]{2,40}$/,
  bluesky: /^[a-z0-9-]+(\.[a-z0-9-]+)+$/,
  mastodon: /^\w{1,60}@[a-z0-9-]+(\.[a-z0-9-]+)+$/,
  reddit: /^u\/[\w-]{3,20}$/,
  youtube: /^(@[\p{L}\p{N}_.·-]{2,60}|user\/[\w.-]{2,60}|c\/[\p{L}\p{N}_.-]{2,100})$/u,
  'podcast-feed': /^[\w.-]+\.[a-z]+\/\S{1,200}$/i,
};
const IDS: Readonly<Record<string, RegExp>> = {
  youtube: /^UC[\w-]{22}$/,
  whatsapp: /^[\w-]{10,60}$/,
  'google-news': /^[\w-]{10,200}$/,
  'apple-news': /^T[\w-]{10,60}$/,
  'apple-podcasts': /^\d{5,12}$/,
  'podcast-feed': /^[\w.-]+\.[a-z]+\/\S{1,200}$/i,
};
/** Parts of platforms' own addresses that lists of accounts mistake for names. */
const NOT_NAMES = new Set(
  `about account accounts channel channels company explore feed groups hashtag help home i intent login media news
  p pages photo photos profilephp profile reel reels search settings share sharer sharerphp signup stories
  story tv user users video videos watch web com www`.split(/\s+/),
);

/** The account's key as the table has it, or null for what is no account: `platform/name`. */
export function accountKeyOf(raw: string): string | null {
  const slash = raw.indexOf('/');
  const platform = raw.slice(0, slash).trim().toLowerCase();
  const name = raw.slice(slash + 1).trim();
  if (IDS[platform]?.test(name) === true) return `${platform}/${name}`;
  const key = accountKey(`${platform}/${name.toLowerCase()}`);
  const named = key.slice(platform.length + 1);
  if (NAMES[platform]?.test(named) !== true || NOT_NAMES.has(named.replace(/^(@|user\/|c\/|u\/)/, '')))
    return null;
  return key;
}

/** The same for all forms of one name: a channel has the name of its handle, and Threads has Instagram's names. */
export function accountName(key: string): string {
  return key.replace(/^youtube\/(@|user\/|c\/)/, 'youtube/@').replace(/^threads\//, 'instagram/');
}
