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

/** Reads a stored table; words that are not in it are rare. Of an article's few words only the digits are read. */
export function readTable(stored: StoredTable): WordTable {
  const digits = new Map<string, string>();
  for (const item of stored.split(' ')) digits.set(item.slice(0, -2), item.slice(-2));
  const unknown = { rarity: 1, pull: 0 };
  return (key) => {
    const known = digits.get(key);
    if (known === undefined) return unknown;
    const digit = (place: number): number => parseInt(known.charAt(place), 36) / MOST;
    return { rarity: digit(0), pull: (2 * digit(1) - 1) * WIDEST };
  };
}

/** One item of a stored table. */
export function storedWord(key: string, { rarity, pull }: ReturnType<WordTable>): string {
  const digit = (share: number): string => Math.round(Math.min(1, Math.max(0, share)) * MOST).toString(36);
  return key + digit(rarity) + digit((pull / WIDEST + 1) / 2);
}
