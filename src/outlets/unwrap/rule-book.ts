import { ampRules } from './amp.ts';
import { archiveRules } from './archives.ts';
import { mailRules } from './mail-links.ts';
import { readerRules } from './readers.ts';
import { redirectorRules } from './redirectors.ts';
import type { Rule, Wrap } from './rule.ts';
import { shortLinkRules } from './short-links.ts';
import { translationRules } from './translations.ts';
import { universityRules } from './university-proxies.ts';

/** Longer texts are not read: no wrapper makes them, and work has to have an end. */
const MOST_CHARACTERS = 16_384;

/** The longest name that the Domain Name System has. */
const MOST_HOST_CHARACTERS = 253;

const byHost = new Map<string, Rule[]>();
for (const rule of [
  ...ampRules,
  ...archiveRules,
  ...mailRules,
  ...readerRules,
  ...redirectorRules,
  ...shortLinkRules,
  ...translationRules,
  ...universityRules,
]) {
  for (const host of rule.hosts) byHost.set(host, [...(byHost.get(host) ?? []), rule]);
}

/** The outermost wrap of an address and the text of what it wraps; null where nothing known wraps it. */
export function wrapOf(address: string): { wrap: Wrap; text: string | null } | null {
  if (address.length > MOST_CHARACTERS) return null;
  const url = URL.parse(address);
  if (url === null) return null;
  if (url.protocol === 'https:' || url.protocol === 'http:') return wrapAt(url);
  // The browsers' own reading views are told by their scheme.
  return firstFound(url.protocol, url, '');
}

function wrapAt(url: URL): { wrap: Wrap; text: string | null } | null {
  const host = url.hostname.replace(/\.$/, '');
  if (host.length > MOST_HOST_CHARACTERS) return null;
  const own = firstFound(host.replace(/^www\./, ''), url, '');
  if (own !== null) return own;
  for (let dot = host.indexOf('.'); dot !== -1; dot = host.indexOf('.', dot + 1)) {
    const found = firstFound(`*${host.slice(dot)}`, url, host.slice(0, dot));
    if (found !== null) return found;
  }
  return firstFound(`${host.slice(0, host.indexOf('.'))}.*`, url, '');
}

function firstFound(host: string, url: URL, under: string): { wrap: Wrap; text: string | null } | null {
  for (const { wrap, find } of byHost.get(host) ?? []) {
    const text = find(url, under);
    if (text !== undefined) return { wrap, text };
  }
  return null;
}

/** Hosts at which readers rest on somebody else's page, as the rules write them; a link only passes through its own. */
export const RESTING_HOSTS: readonly string[] = [...byHost]
  .filter(([, rules]) => rules.some(({ wrap }) => wrap.kind !== 'redirect'))
  .map(([host]) => host);
