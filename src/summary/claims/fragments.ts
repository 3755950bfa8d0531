import type { ClaimText } from './claim-text.ts';

/** Words of a claim that stand in the text in the same order, one after the other. */
export interface Fragment {
  /** Word numbers in the claim, end exclusive. */
  start: number;
  end: number;
  /** Running word number in the text of its first word. */
  place: number;
}

/**
 * The claim as pieces of the text, longest first come: from each word on the longest run that the text has, and of
 * equally long ones that which follows the piece before it most closely. Words the text lacks are in no fragment.
 */
export function fragmentsOf(claim: readonly string[], { running, places }: ClaimText): Fragment[] {
  const fragments: Fragment[] = [];
  let from = 0;
  let end = 0;
  while (from < claim.length) {
    let best: Fragment | null = null;
    for (const place of places.get(claim[from] ?? '') ?? []) {
      let length = 1;
      while (from + length < claim.length && running[place + length] === claim[from + length]) length += 1;
      const longest: number = best === null ? 0 : best.end - best.start;
      const closer = best !== null && distance(end, place) < distance(end, best.place);
      if (length > longest || (length === longest && closer))
        best = { start: from, end: from + length, place };
    }
    if (best === null) from += 1;
    else {
      fragments.push(best);
      from = best.end;
      end = best.place + best.end - best.start;
    }
  }
  return fragments;
}

/** Going on is near; going back is as far as it can be. */
const distance = (from: number, to: number): number => (to >= from ? to - from : 1e9 - to);
