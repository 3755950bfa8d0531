/** Scores against the text's own mean and spread, as the same score says more in a text of few good sentences. */
export function standardised(scores: readonly number[]): number[] {
  const mean = scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
  const spread = Math.sqrt(
    scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / Math.max(1, scores.length),
  );
  return scores.map((score) => (spread === 0 ? 0 : (score - mean) / spread));
}
