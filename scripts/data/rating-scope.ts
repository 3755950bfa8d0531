import type { RatingScope } from '../../src/ratings/rating-records.ts';

/** AllSides says with the name which part of a site it rated; a paper that is called "Opinion" is not a part. */
const STATED: readonly [RatingScope, RegExp][] = [
  ['fact-check', /\bFact[- ]Checks?\b/],
  ['opinion', /\(Opinion\)| - Opinion(\/Editorial)?$/],
  ['news', /\((Online )?News\)|\(Online\)| - News$/],
];

/** What a rating is of, by the name that AllSides lists it under. */
export function ratingScope(listedName: string): RatingScope {
  return STATED.find(([, pattern]) => pattern.test(listedName))?.[0] ?? 'all';
}
