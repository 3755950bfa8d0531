import { webAddress } from '../canonical.ts';
import { firstMeta } from '../meta-tags.ts';
import { type PageMarkup, isOn } from '../page-markup.ts';

/** A network whose posts can be shown at addresses that do not name who posted them. */
interface Network {
  sites: readonly string[];
  /** Finds the post's id in a path with its query. */
  post: RegExp;
  /** Finds the account in an address that the page gives for the post. */
  account: RegExp;
  /** Where the author's link stands, where it is known. */
  author?: string;
}

const NETWORKS: readonly Network[] = [
  {
    sites: ['facebook.com'],
    post: /\/(?:reel|videos|posts|photos|permalink)\/(?:[^/?]+\/)*?(\w+)\/?(?:\?|$)|[?&](?:v|fbid|story_fbid)=(\w+)/,
    account: /^\/((?!(?:watch|reels?|story|stories|photos?|groups|events|share|permalink)\/)[\w.-]+)\/\w+/,
    author: '[data-ad-rendering-role="profile_name"] a[href]',
  },
  {
    sites: ['instagram.com'],
    post: /\/(?:p|reels?|tv)\/([\w-]+)/,
    account: /^\/((?!p\/|reels?\/|tv\/)[\w.]+)\/(?:p|reel|tv)\//,
  },
  { sites: ['threads.net', 'threads.com'], post: /\/(?:t|post)\/([\w-]+)/, account: /^\/(@[\w.]+)\/post\// },
  { sites: ['tiktok.com'], post: /\/(?:v|video)\/(\d+)/, account: /^\/(@[\w.]+)\/video\// },
  { sites: ['x.com', 'twitter.com'], post: /\/status\/(\d+)/, account: /^\/((?!i\/)\w+)\/status\// },
];

/** The account whose post is shown, where the address does not say it; empty where that is not certain. */
export function postAccounts(page: PageMarkup): string[] {
  const network = NETWORKS.find(({ sites }) => isOn(page.url, sites));
  const post = network && postOf(network, page.url?.href);
  if (network === undefined || page.url === null || post == null) return [];
  if (network.account.test(page.url.pathname)) return [];
  const canonical = page.document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  for (const self of [canonical, firstMeta(page.tags, 'og:url')]) {
    // These stay when the network moves on to the next post without loading a page.
    const address = webAddress(self, page.url.href);
    if (address === null || postOf(network, address) !== post) continue;
    const account = accountIn(network, address, network.account);
    if (account !== null) return [account];
  }
  return authorOf(page, network);
}

function postOf(network: Network, address: string | undefined): string | null {
  const url = URL.parse(address ?? '');
  if (!isOn(url, network.sites)) return null;
  const found = network.post.exec(`${url?.pathname ?? ''}${url?.search ?? ''}`);
  return found?.[1] ?? found?.[2] ?? null;
}

function accountIn(network: Network, address: string | null, pattern: RegExp): string | null {
  const url = URL.parse(address ?? '');
  if (url === null || !isOn(url, network.sites)) return null;
  const name = pattern.exec(url.pathname)?.[1];
  return name === undefined ? null : `https://${network.sites[0] ?? ''}/${name}`;
}

/** The author's link, where one account alone is the author of what is shown: in the dialog if one is open. */
function authorOf(page: PageMarkup, network: Network): string[] {
  if (network.author === undefined) return [];
  const root = page.document.querySelector('[role="dialog"]') ?? page.document;
  const links = [...root.querySelectorAll(network.author)].slice(0, 20);
  const authors = links.map((link) =>
    accountIn(network, webAddress(link.getAttribute('href'), page.url?.href), /^\/([\w.-]+)\/?$/),
  );
  const known = authors.filter((author) => author !== null).filter((author) => !author.endsWith('.php'));
  return new Set(known).size === 1 ? known.slice(0, 1) : [];
}
