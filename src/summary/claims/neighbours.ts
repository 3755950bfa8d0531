import { GAP, type ClaimText } from './claim-text.ts';
import type { ClaimWord } from './claim-words.ts';

/** Shares, 0 … 1, of words that stand together in a claim and in the text, too. */
export interface Neighbours {
  /** Two, and three, words one after the other. */
  pairs: number;
  triples: number;
  /** Content words one after the other, that the text has in this order close together. */
  near: number;
}

/** Words of two sentences of the claim need not be neighbours. */
export function neighboursOf(sentences: readonly (readonly ClaimWord[])[], text: ClaimText): Neighbours {
  const tally = { pairs: [0, 0], triples: [0, 0], near: [0, 0] } satisfies Record<keyof Neighbours, number[]>;
  const count = (kind: keyof Neighbours, held: boolean): void => {
    const [most = 0, of = 0] = tally[kind];
    tally[kind] = [most + (held ? 1 : 0), of + 1];
  };
  for (const words of sentences) {
    const stems = words.map(({ stem }) => stem);
    for (const [order, stem] of stems.slice(1).entries()) {
      const before = `${stems[order] ?? ''} ${stem}`;
      count('pairs', text.chains.has(before));
      const next = stems[order + 2];
      if (next !== undefined) count('triples', text.chains.has(`${before} ${next}`));
    }
    const content = words.filter((word) => word.content);
    for (const [order, { stem }] of content.slice(1).entries()) {
      count('near', standNear(content[order]?.stem ?? '', stem, text));
    }
  }
  const share = ([held = 0, of = 0]: readonly number[]): number => (of === 0 ? 1 : held / of);
  return { pairs: share(tally.pairs), triples: share(tally.triples), near: share(tally.near) };
}

/** Whether `first` stands before `second` within a few words, anywhere in the text. */
export function standNear(first: string, second: string, { places }: ClaimText, most = GAP - 1): boolean {
  const later = places.get(second) ?? [];
  let next = 0;
  for (const place of places.get(first) ?? []) {
    while ((later[next] ?? Infinity) <= place) next += 1;
    if ((later[next] ?? Infinity) - place <= most) return true;
  }
  return false;
}

/** Share of the claim's content words, two by two and up to four apart, that the sentence has in this order. */
export function skipsHeld(content: readonly ClaimWord[], sentence: readonly ClaimWord[]): number {
  const firsts = new Map<string, number>();
  const lasts = new Map<string, number>();
  for (const [place, { stem }] of sentence.entries()) {
    if (!firsts.has(stem)) firsts.set(stem, place);
    lasts.set(stem, place);
  }
  let held = 0;
  let of = 0;
  for (const [order, { stem }] of content.entries()) {
    for (const later of content.slice(order + 1, order + 5)) {
      of += 1;
      if ((firsts.get(stem) ?? Infinity) < (lasts.get(later.stem) ?? -1)) held += 1;
    }
  }
  return of === 0 ? 1 : held / of;
}
