/** What the summary needs of an article. */
export interface SummaryArticle {
  title: string | null;
  paragraphs: readonly string[];
  /** BCP 47; null or a broken tag when unknown. */
  language: string | null;
  /** Indices of paragraphs that are headings: read, but never quoted. */
  headings?: readonly number[] | undefined;
}
