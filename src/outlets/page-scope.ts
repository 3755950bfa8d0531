import { isBelow, type Address } from './address.ts';
import type { OutletRecord, PageScope } from './catalogue-records.ts';
import { splitPrefix } from './catalogue.ts';

/** What the address tells about the page, from what is known of the outlet's site; "all" where nothing is. */
export function scopeOf(address: Address, record: OutletRecord): PageScope {
  let best: { scope: PageScope; length: number } = { scope: 'all', length: -1 };
  for (const section of record.sections ?? []) {
    const length = matchedLength(address, section);
    if (length > best.length) best = { scope: section.kind, length };
  }
  return best.scope;
}

/** Characters of the address that the section's rule accounts for; −1 where it does not fit. */
function matchedLength(address: Address, section: { prefix?: string; regex?: string }): number {
  if (section.regex !== undefined) {
    return new RegExp(section.regex, 'i').exec(`${address.path}/`)?.[0].length ?? -1;
  }
  if (section.prefix === undefined) return -1;
  const { host, path } = splitPrefix(section.prefix);
  const onHost = address.host === host || address.host.endsWith(`.${host}`);
  return onHost && isBelow(address.path, path) ? path.length : -1;
}
