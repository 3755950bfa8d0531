import { splitSentences } from '../../../src/summary/sentences/sentences.ts';

/** The sentences of a text, as text. */
export const split = (text: string, language: string | null = 'en'): string[] =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

/** A row of a table: the sentences that a text must come apart into when they are joined. */
export type Row = [name: string, sentences: string[], language?: string];
