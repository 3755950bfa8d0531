/** A web address taken apart for matching: lower case, without user, port, query and trailing dot. */
export interface Address {
  host: string;
  /** Begins with "/"; never ends with one, so that "/" is "". */
  path: string;
}

/** Reads any string as a web address; null unless it is http or https with a host name of two labels or more. */
export function parseAddress(text: string): Address | null {
  const url = URL.parse(text);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  const host = url.hostname.replace(/\.$/, '');
  // An IP address has no owner's name in it.
  if (!host.includes('.') || /^[\d.]+$/.test(host)) return null;
  return { host, path: plainPath(url.pathname) };
}

/** One spelling of a path: letters not escaped, lower case, one slash at a time, none at the end. */
function plainPath(path: string): string {
  const unescaped = path.replace(/%[46][1-9a-f]|%[57][0-9a]/gi, (escape) => {
    const letter = String.fromCharCode(parseInt(escape.slice(1), 16));
    return /[a-z]/i.test(letter) ? letter : escape;
  });
  return unescaped
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
    .replace(/\/$/, '');
}

/** The host and its parent domains by whole labels, longest first: a.b.org, b.org. */
export function hostSuffixes(host: string): string[] {
  const suffixes: string[] = [];
  for (let from = 0, dot = host.indexOf('.'); dot !== -1; from = dot + 1, dot = host.indexOf('.', from)) {
    suffixes.push(host.slice(from));
  }
  return suffixes;
}

/** Whether a path lies at or below a prefix, by whole segments. */
export function isBelow(path: string, prefix: string): boolean {
  return path === prefix || prefix === '' || path.startsWith(`${prefix}/`);
}
