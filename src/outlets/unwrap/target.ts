import { getDomain } from 'tldts-icann';
import { parseAddress } from '../address.ts';

/** How often a wrapper may have escaped what it wraps. */
const MOST_ESCAPES = 3;

/** A host at the start of a text that names no scheme; no user, whose name could pass for a host. */
const BARE_HOST = /^[^\s/?#@:\\]+(?=(?::\d{1,5})?(?:[/?#]|$))/;

/** Every country's, and the others that publishers use; ".html" and ".evil" are none. */
const TOP_LEVELS =
  /\.(?:[a-z]{2}|africa|biz|blog|cat|com|coop|digital|edu|eus|gal|gov|info|int|international|lat|live|media|mil|mobi|net|news|online|org|press|report|scot|site|tech|today|video|wales|website|world)$/i;

/** The web address that a text spells, in one spelling; null unless it is http or https with a host of two labels. */
export function readTarget(text: string): string | null {
  let spelled = text.trim();
  for (let times = 0; times < MOST_ESCAPES && isEscaped(spelled); times++) spelled = unescapeAscii(spelled);
  const url = URL.parse(spelled);
  return url === null || parseAddress(url.href) === null ? null : url.href;
}

/** An address as people type it, without a scheme, gets one; any other text stays as it is. */
export function withScheme(text: string, scheme = 'https'): string {
  if (isEscaped(text)) return text;
  const bare = text.replace(/^\/{2,3}/, '');
  return BARE_HOST.exec(bare)?.[0].includes('.') === true ? `${scheme}://${bare}` : text;
}

/** As before, where a wrapper leaves the scheme out; null where the text does not begin with a host. */
export function fromHost(text: string, scheme = 'https'): string | null {
  const address = withScheme(text, scheme);
  return address === text ? null : address;
}

/** Whether a text is an address that somebody put behind a wrapper's, not the name of one of its own pages. */
export function looksPasted(text: string): boolean {
  if (/^https?(?::|%3a)/i.test(text)) return true;
  const host = BARE_HOST.exec(text)?.[0] ?? '';
  return (host.startsWith('www.') || text.startsWith('/', host.length)) && isKnownDomain(host);
}

/** Whether a host has a name that somebody registered, below a suffix that is in use. */
export function isKnownDomain(host: string): boolean {
  return TOP_LEVELS.test(host) && getDomain(host, { validateHostname: false }) !== null;
}

/** Characters out of their escapes, as far as they are ASCII; never fails. */
export function unescapeAscii(text: string): string {
  return text.replace(/%([2-7][\da-f])/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function isEscaped(text: string): boolean {
  return /^https?(?:%25|%3a|:%2f|:\/%2f)/i.test(text);
}
