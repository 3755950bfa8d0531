import { Readability } from '@mozilla/readability';
import { readPageWithSources } from '../../../src/article/read-page.ts';

/** Milliseconds of one reading by each. */
export interface Timing {
  ours: number;
  readability: number;
  /** Whether we found an article. */
  found: boolean;
}

export interface InPage {
  time: (address: string, oursFirst: boolean) => Timing;
  read: (address: string) => void;
}

/** Runs in the page that is measured. Readability is given a clone, as its manual asks. */
function time(address: string, oursFirst: boolean): Timing {
  let found = false;
  const ours = () => {
    found = readPageWithSources(document, address).reading.article !== null;
  };
  const readability = () => {
    new Readability(document.cloneNode(true) as Document).parse();
  };
  const took = (read: () => void) => {
    const started = performance.now();
    read();
    return performance.now() - started;
  };
  if (oursFirst) return { ours: took(ours), readability: took(readability), found };
  const theirs = took(readability);
  return { ours: took(ours), readability: theirs, found };
}

function read(address: string): void {
  readPageWithSources(document, address);
}

(globalThis as unknown as { mastheadInPage: InPage }).mastheadInPage = { time, read };
