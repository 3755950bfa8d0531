/** What is known of a word from other articles, by its stem. */
export type WordTable = (key: string) => {
  /** 0, in nearly every article, to 1. */
  rarity: number;
  /** Log odds that editors keep the word in a summary, against those of any word; 0 = as any. */
  pull: number;
};

/** Where nothing is known of the words, as in most languages. */
export const noTable: WordTable = () => ({ rarity: 0.5, pull: 0 });

/** A table as it is stored: a word and two digits of base 36, joined, parted by spaces. */
export type StoredTable = string;

const MOST = 34;
/** Pulls reach from -WIDEST to WIDEST. */
const WIDEST = 3;

/** Reads a stored table; words that are not in it are rare. */
export function readTable(stored: StoredTable): WordTable {
  const known = new Map<string, { rarity: number; pull: number }>();
  for (const item of stored.split(' ')) {
    const digit = (place: number): number => parseInt(item.charAt(item.length - place), 36) / MOST;
    const [rarity, pull] = [digit(2), digit(1)];
    known.set(item.slice(0, -2), { rarity, pull: (2 * pull - 1) * WIDEST });
  }
  const unknown = { rarity: 1, pull: 0 };
  return (key) => known.get(key) ?? unknown;
}

/** One item of a stored table. */
export function storedWord(key: string, { rarity, pull }: ReturnType<WordTable>): string {
  const digit = (share: number): string => Math.round(Math.min(1, Math.max(0, share)) * MOST).toString(36);
  return key + digit(rarity) + digit((pull / WIDEST + 1) / 2);
}
