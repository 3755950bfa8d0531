import { storedWord, type StoredTable, type WordTable } from '../../src/summary/ranking/word-table.ts';
import type { Example } from './articles.ts';

/** In how many articles each word stands, and in how many of these the editors kept it. */
export interface WordCounts {
  articles: number;
  standing: ReadonlyMap<string, number>;
  kept: ReadonlyMap<string, number>;
  /** Share of all words that is kept. */
  usual: number;
}

/** Words of fewer articles are not told of: nothing is learned of them. */
const FEWEST = 5;

/** Articles' worth of doubt whether a word is other than usual. */
const DOUBT = 20;

export function countKept(examples: readonly Example[]): WordCounts {
  const standing = new Map<string, number>();
  const keptIn = new Map<string, number>();
  let [all, keptOfAll] = [0, 0];
  for (const { stems, kept } of examples) {
    for (const stem of stems) {
      standing.set(stem, (standing.get(stem) ?? 0) + 1);
      all += 1;
      if (!kept.has(stem)) continue;
      keptIn.set(stem, (keptIn.get(stem) ?? 0) + 1);
      keptOfAll += 1;
    }
  }
  return { articles: examples.length, standing, kept: keptIn, usual: keptOfAll / Math.max(1, all) };
}

/** The table of all articles but `without`: what an article itself says of its words must not be learned. */
export function tableWithout(counts: WordCounts, without: Example | null): WordTable {
  const { articles, usual } = counts;
  const logOdds = (share: number): number => Math.log(share / (1 - share));
  return (key) => {
    const own = without?.stems.has(key) === true ? 1 : 0;
    const standing = (counts.standing.get(key) ?? 0) - own;
    const kept = (counts.kept.get(key) ?? 0) - (own === 1 && without?.kept.has(key) === true ? 1 : 0);
    if (standing < FEWEST) return { rarity: 1, pull: 0 };
    const rarity = Math.log(articles / standing) / Math.log(articles / FEWEST);
    return { rarity, pull: logOdds((kept + DOUBT * usual) / (standing + DOUBT)) - logOdds(usual) };
  };
}

export function storeTable(counts: WordCounts): StoredTable {
  const table = tableWithout(counts, null);
  return [...counts.standing]
    .filter(([key, standing]) => standing >= FEWEST && !key.includes(' '))
    .map(([key]) => storedWord(key, table(key)))
    .sort()
    .join(' ');
}
