import type { OutletRecord } from '../../src/outlets/catalogue-records.ts';

/** First labels that name an edition of the same outlet. */
const EDITION = /^(?:www|m|en|english|news)\./;

/** Finds the outlet of a host, or of the host and path of a section. */
export function outletFinder(
  outlets: readonly OutletRecord[],
): (address: string) => OutletRecord | undefined {
  const byAddress = new Map<string, OutletRecord>();
  for (const outlet of outlets) {
    for (const address of [...(outlet.rules ?? []), ...(outlet.domains ?? [])])
      byAddress.set(address, outlet);
  }
  return (address) => byAddress.get(address) ?? byAddress.get(address.replace(EDITION, ''));
}
