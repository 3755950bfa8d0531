import type { NamedPublisher } from '../../outlets/evidence.ts';
import { webAddress } from '../canonical.ts';
import { type PageMarkup, isOn } from '../page-markup.ts';

/** A site whose posts are links to others' pages. */
interface LinkSite {
  sites: readonly string[];
  /** Finds the post's id in the path of a page about one post. */
  post: RegExp;
  /** The post's element, which has its link in `attribute`. */
  place: (id: string) => string;
  attribute: string;
  author?: { attribute: string; profile: string };
}

const LINK_SITES: readonly LinkSite[] = [
  {
    sites: ['reddit.com', 'redd.it'],
    post: /\/comments\/(\w+)/,
    place: (id) => `shreddit-post[permalink*="/comments/${id}/"]`,
    attribute: 'content-href',
    author: { attribute: 'author', profile: 'https://www.reddit.com/user/' },
  },
  {
    sites: ['reddit.com'],
    post: /\/comments\/(\w+)/,
    place: (id) => `#siteTable .thing[data-fullname="t3_${id}"]`,
    attribute: 'data-url',
    author: { attribute: 'data-author', profile: 'https://www.reddit.com/user/' },
  },
  {
    sites: ['news.ycombinator.com'],
    post: /^\/(item)$/,
    place: () => '.fatitem .titleline > a',
    attribute: 'href',
  },
  { sites: ['lobste.rs'], post: /^\/s\/(\w+)/, place: () => '.u-repost-of a.u-url', attribute: 'href' },
];

/** The page that a post links to; empty where the post is a text of its own, and on every other site. */
export function outboundLink(page: PageMarkup): NamedPublisher[] {
  for (const [site, post] of postsShown(page)) {
    const url = webAddress(post.getAttribute(site.attribute), page.url?.href);
    if (url !== null && !isOn(URL.parse(url), ['redd.it', ...site.sites])) return [{ name: null, url }];
  }
  return [];
}

/** The profile of who posted it. */
export function posterAccounts(page: PageMarkup): string[] {
  for (const [{ author }, post] of postsShown(page)) {
    const name = author && post.getAttribute(author.attribute);
    if (author !== undefined && name != null && /^[\w-]{2,40}$/.test(name)) return [author.profile + name];
  }
  return [];
}

/** The one post that the address is about; several are a list. */
function postsShown(page: PageMarkup): [LinkSite, Element][] {
  return LINK_SITES.filter(({ sites }) => isOn(page.url, sites)).flatMap((site) => {
    const id = site.post.exec(page.url?.pathname ?? '')?.[1];
    const posts = id === undefined ? [] : [...page.document.querySelectorAll(site.place(id))];
    return posts.length === 1 ? posts.map((post): [LinkSite, Element] => [site, post]) : [];
  });
}
