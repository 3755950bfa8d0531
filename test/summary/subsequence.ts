import type { Addition } from '../../src/summary/summary.ts';

/** Whether a text is what is left of another when some of it is left out. */
export function isSubsequence(text: string, whole: string): boolean {
  let place = 0;
  return text.split('').every((unit) => {
    place = whole.indexOf(unit, place) + 1;
    return place > 0;
  });
}

/** A point's text as it was before names were put in. */
export function withoutAdditions(text: string, additions: readonly Addition[]): string {
  return additions.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}
