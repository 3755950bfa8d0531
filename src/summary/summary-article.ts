/** What the summary needs of an article. */
export interface SummaryArticle {
  title: string | null;
  paragraphs: readonly string[];
  /** BCP 47; null or a broken tag when unknown. */
  language: string | null;
  /** Where the paragraphs come from; taken for the page's own text when missing. */
  source?: 'page' | 'description' | 'transcript' | 'captions' | undefined;
  /** Indices of paragraphs that are headings: read, but never quoted. */
  headings?: readonly number[] | undefined;
  /** Indices of paragraphs that are items of a list. */
  items?: readonly number[] | undefined;
  /** Entries of a live blog, newest first, by the paragraph each begins at. */
  entries?: readonly { paragraph: number }[] | undefined;
}
