/** The introduction of an article, in plain text, by Wikipedia's editors under CC BY-SA 4.0. */
export interface WikipediaIntro {
  title: string;
  text: string;
  /** Language tag of the text. */
  language: string;
  /** Whose Wikipedia it is from: the code before `.wikipedia.org`. */
  edition: string;
  /** The edition that was wanted and has no such article; null where this is the one. */
  missingIn: string | null;
  /** Address of the article. */
  url: string;
}
