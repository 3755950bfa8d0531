import type { OutletRecord } from '../../src/outlets/catalogue-records.ts';
import { foldName } from '../../src/outlets/publisher-names.ts';

/** What a rater adds to a name, and addresses: nobody's page calls its publisher that. */
const NOT_A_NAME = /\((?:Online|News|Opinion|Online News|Humor|Humor\/Satire)\)| - |^https?:|^www\./i;
/** Words that make up the names of many papers: "The Daily Record" may be any of them. */
const OF_MANY = new Set(
  `advance advertiser advocate and argus banner bee blade bulletin capital chronicle citizen courier daily democrat dispatch
  eagle echo enterprise evening examiner express forum gazette globe guardian herald independent informer journal leader
  ledger local mail messenger mirror monitor morning news newspress observer outlook pilot post press progress record
  register repository reporter republic republican review sentinel spectator standard star state sun sunday telegraph the
  times today transcript tribune union voice weekly world`.split(/\s+/),
);

/** Leaves an outlet the names that only it bears, and that say more than its own. */
export function keepUsefulAliases(outlets: readonly OutletRecord[]): void {
  const names = new Set(outlets.map(({ name }) => foldName(name)));
  const bearers = new Map<string, number>();
  for (const { aliases = [] } of outlets) {
    for (const key of new Set(aliases.map(foldName))) bearers.set(key, (bearers.get(key) ?? 0) + 1);
  }
  for (const outlet of outlets) {
    const kept = new Map<string, string>();
    for (const alias of outlet.aliases ?? []) {
      const key = foldName(alias);
      const isOwn = key !== '' && !names.has(key) && bearers.get(key) === 1;
      if (isOwn && !kept.has(key) && !NOT_A_NAME.test(alias) && !isOfMany(alias)) kept.set(key, alias.trim());
    }
    if (kept.size === 0) delete outlet.aliases;
    else outlet.aliases = [...kept.values()].sort();
  }
}

function isOfMany(alias: string): boolean {
  return alias
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => word === '' || OF_MANY.has(word));
}
