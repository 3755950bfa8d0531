import type { ClaimWord } from './claim-words.ts';

/** How the shared words of a claim and a sentence follow each other. */
export interface Order {
  /** Share of pairs of shared words that stand the other way round, 0 … 1. */
  inverted: number;
  /** Two shared words around a third change places, and no passive explains it: who did it to whom. */
  swapped: boolean;
}

const MOST_SHARED = 40;

/** Compares the order of the content words that both have once. */
export function orderOf(claim: readonly ClaimWord[], sentence: readonly ClaimWord[]): Order {
  const there = singlePlaces(sentence);
  const here = singlePlaces(claim);
  const shared = [...here.keys()].filter((stem) => there.has(stem)).slice(0, MOST_SHARED);
  const places = shared.map((stem) => there.get(stem) ?? 0);
  let inversions = 0;
  let pairs = 0;
  for (const [order, place] of places.entries()) {
    for (const later of places.slice(order + 1)) {
      pairs += 1;
      if (later < place) inversions += 1;
    }
  }
  const turned = places.some(
    (place, order) =>
      order >= 2 && place < (places[order - 1] ?? 0) && (places[order - 1] ?? 0) < (places[order - 2] ?? 0),
  );
  return {
    inverted: pairs === 0 ? 0 : inversions / pairs,
    swapped: turned && isPassive(claim) === isPassive(sentence),
  };
}

function singlePlaces(words: readonly ClaimWord[]): Map<string, number> {
  const places = new Map<string, number>();
  const twice = new Set<string>();
  for (const [place, { stem, content }] of words.entries()) {
    if (!content) continue;
    if (places.has(stem)) twice.add(stem);
    places.set(stem, place);
  }
  for (const stem of twice) places.delete(stem);
  return places;
}

/** Whether someone has it done by another. */
export function isPassive(words: readonly ClaimWord[]): boolean {
  return words.some(
    ({ word }, place) => word === 'by' && /(?:ed|en|t|n)$/u.test(words[place - 1]?.word ?? ''),
  );
}
