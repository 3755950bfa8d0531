import { share, type ReadRow } from './page-rows.ts';

const LISTS = ['listing', 'collection', 'forum'];
const NOT_ARTICLES = ['listing', 'collection', 'forum', 'service', 'product', 'documentation'];

/** Prints which pages are called articles, by what they are. */
export function printKinds(rows: readonly ReadRow[], each: boolean): void {
  console.log('\nPage kind');
  for (const corpus of new Set(rows.map((row) => row.corpus))) printCorpus(corpus, rows, each);
}

function printCorpus(corpus: string, rows: readonly ReadRow[], each: boolean): void {
  const lists = { called: 0, all: 0 };
  const own = rows.filter((row) => row.corpus === corpus);
  for (const truth of new Set(own.map(typeOf))) {
    const pages = own.filter((row) => typeOf(row) === truth);
    const called = pages.filter(isCalledArticle);
    const wanted = !NOT_ARTICLES.includes(truth);
    const verb = wanted ? 'recognised' : 'called articles';
    console.log(`  ${corpus.padEnd(11)} ${truth.padEnd(14)} ${share(called.length, pages.length)} ${verb}`);
    if (LISTS.includes(truth)) {
      lists.all += pages.length;
      lists.called += called.length;
    }
    if (!each) continue;
    for (const row of pages.filter((page) => isCalledArticle(page) !== wanted))
      console.log(`    ${row.id} ${row.reading.page.kind} ${row.url ?? ''}`);
  }
  if (lists.all > 0) {
    const together = share(lists.called, lists.all);
    console.log(`  ${corpus.padEnd(11)} listing, collection and forum together: ${together} called articles`);
  }
}

function typeOf(row: ReadRow): string {
  return row.page_type ?? 'article';
}

/** Opinion, live, video, audio and gallery pages are articles of a kind; only listing and other are not. */
function isCalledArticle({ reading }: ReadRow): boolean {
  return reading.page.kind !== 'listing' && reading.page.kind !== 'other';
}
