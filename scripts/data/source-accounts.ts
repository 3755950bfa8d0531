import type { AccountClaims } from './accounts.ts';
import { sourceKeys } from './outlet-facts.ts';
import type { SourceOutlet } from './source-records.ts';

const PLATFORMS = ['x', 'facebook', 'instagram', 'mastodon'] as const;

/** The accounts that the source folder knows, in the form of `accounts.jsonl`. */
export function sourceAccounts(outlets: readonly SourceOutlet[]): AccountClaims[] {
  return outlets.flatMap((source) => {
    const domain = source.domains?.[0] ?? source.rules?.[0];
    if (domain === undefined) return [];
    const named = PLATFORMS.map((platform) => ({
      field: platform,
      accounts: [source[platform] ?? []].flat().map((name) => `${platform}/${name.replace(/^@/, '')}`),
    }));
    const { handles = [], ids = [], users = [] } = source.youtube ?? {};
    const channels = [
      ...handles.map((handle) => `youtube/@${handle.replace(/^@/, '')}`),
      ...ids.map((id) => `youtube/${id}`),
      ...users.map((user) => `youtube/user/${user}`),
    ];
    const all = [...named, { field: 'youtube', accounts: channels }];
    return all.flatMap(({ field, accounts }) => {
      // Of several sources the first named is the one that the list was begun from.
      const key = sourceKeys([source.sources[field] ?? 'curated'])[0] ?? 'curated';
      return accounts.length === 0 ? [] : [{ domain, source: key, accounts }];
    });
  });
}

/** One line a domain and source, sorted. */
export function accountLines(claims: readonly AccountClaims[]): string {
  const lines = new Map<string, AccountClaims>();
  for (const { domain, source, accounts } of claims) {
    const key = `${domain} ${source}`;
    const line = lines.get(key) ?? { domain, source, accounts: [] };
    lines.set(key, { ...line, accounts: [...new Set([...line.accounts, ...accounts])].sort() });
  }
  return [...lines]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, line]) => `${JSON.stringify(line)}\n`)
    .join('');
}
