import type { Find } from './rule.ts';
import { looksPasted, withScheme } from './target.ts';

/** All that follows the host, as the reader sees it. */
export function afterHost(url: URL): string {
  return url.pathname + url.search + url.hash;
}

/** A query without the parameters that a wrapper added to the page's own. */
export function withoutParameters(search: string, theirs: RegExp): string {
  const own = search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !theirs.test(part));
  return own.length > 0 ? `?${own.join('&')}` : '';
}

/** In the first of these parameters that says anything. */
export function parameter(names: string, path = /^/): Find {
  const list = names.split(' ');
  return (url) => {
    if (!path.test(url.pathname)) return undefined;
    return list.map((name) => url.searchParams.get(name)).find((value) => value !== null && value !== '');
  };
}

/** In the path, behind a beginning, with all that follows. */
export function afterPath(beginning: RegExp): Find {
  return (url) => {
    const length = beginning.exec(url.pathname)?.[0].length;
    return length === undefined ? undefined : afterHost(url).slice(length) || undefined;
  };
}

/** The whole query, without a name. */
export const query: Find = (url) => url.search.slice(1) + url.hash || undefined;

/** The whole path, at wrappers where readers put an address behind the host. */
export const pasted: Find = (url) => {
  const text = afterHost(url).slice(1);
  return looksPasted(text) ? withScheme(text) : undefined;
};

/** Not in the address at all: these pages wrap, and do not say what. */
export function hidden(pages: RegExp): Find {
  return (url) => (pages.test(url.pathname) ? null : undefined);
}

/** As before, and the scheme may be missing. */
export function bare(find: Find): Find {
  return (url, under) => {
    const text = find(url, under);
    return typeof text === 'string' ? withScheme(text) : text;
  };
}

/** In the first of these places. */
export function either(...finds: Find[]): Find {
  return (url, under) => {
    for (const find of finds) {
      const text = find(url, under);
      if (text !== undefined) return text;
    }
    return undefined;
  };
}
