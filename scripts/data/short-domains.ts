import type { OutletRecord, ShortDomainRecord } from '../../src/outlets/catalogue-records.ts';
import { asciiHost } from './host-list.ts';
import { outletFinder } from './outlet-finder.ts';

/** A line of `scripts/data/short-domains.jsonl`. */
export interface ShortDomainLine {
  host: string;
  domain: string;
  source: string;
}

/** Services that shorten addresses for anybody, so that their hosts say nothing. */
export const SHORTENERS: ReadonlySet<string> = new Set(
  `bit.ly buff.ly cutt.ly dlvr.it fb.me feedly.com goo.gl ift.tt is.gd j.mp lnkd.in ow.ly rb.gy rebrand.ly s.id shorturl.at
  soci.al t.co t.ly t.me tiny.cc tinyurl.com trib.al tr.im urlz.fr wp.me youtu.be amzn.to apple.news flip.it smarturl.it
  linktr.ee spr.ly sprout.link hubs.ly po.st db.tt`.split(/\s+/),
);

/** The short domains of known outlets; `left` names the lines that were left out, and why. */
export function shortDomains(lines: readonly ShortDomainLine[], outlets: readonly OutletRecord[]) {
  const find = outletFinder(outlets);
  const records: ShortDomainRecord[] = [];
  const left: string[] = [];
  for (const { host: raw, domain, source } of lines) {
    const host = asciiHost(raw);
    const outlet = find(domain);
    const listed = find(host);
    if (outlet === undefined) left.push(`${host}: nobody has ${domain}`);
    else if (SHORTENERS.has(host)) left.push(`${host}: it shortens addresses for anybody`);
    else if (listed !== undefined && listed !== outlet) left.push(`${host}: it is of ${listed.id}`);
    else if (records.some((record) => record.host === host)) left.push(`${host}: it stands twice`);
    else if (listed === undefined) records.push({ id: outlet.id, host, source });
  }
  return { records, left };
}
