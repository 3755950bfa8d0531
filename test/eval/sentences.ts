import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { splitSentences } from '../../src/summary/sentences/sentences.ts';
import { readRecords } from './records.ts';

interface Case {
  text: string;
  sents: string[];
}

const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/**
 * Prints, for every folder/*.jsonl of {text, sents[]}, how many texts are split exactly as the record says
 * (white space aside). With `verbose`, also every miss.
 */
export function evaluateSentences(folder: string, verbose = false): void {
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()) {
    const cases = readRecords<Case>(join(folder, name));
    let exact = 0;
    for (const { text, sents } of cases) {
      const found = splitSentences(text, 'en').map(({ start, end }) => flat(text.slice(start, end)));
      const wanted = sents.map(flat);
      if (found.join('\n') === wanted.join('\n')) exact += 1;
      else if (verbose) console.log(JSON.stringify({ found, wanted }, null, 1));
    }
    console.log(`sentences  ${name}: ${exact} of ${cases.length} exact`);
  }
}
