import { readLibrary } from '../../../src/cli/library-files.ts';
import { identify } from '../../../src/outlets/identify.ts';
import { foldName } from '../../../src/outlets/publisher-names.ts';
import type { ReadRow } from './page-rows.ts';

/** Prints on how many news pages the publisher is named right: as the outlet, or at least by the page's own word. */
export function printPublishers(rows: readonly ReadRow[]): void {
  const { catalogue } = readLibrary();
  const tally = { outlet: 0, article: 0, either: 0, pages: 0 };
  const missed: string[] = [];
  for (const { url, publisher, reading } of rows) {
    if (url === null || publisher === null) continue;
    const { article, evidence } = reading;
    const { outlet } = identify(url, catalogue, evidence);
    const names = outlet === null ? [] : [outlet.name, ...(catalogue.byId.get(outlet.id)?.aliases ?? [])];
    const asOutlet = isNamed(publisher, names);
    const asArticle = isNamed(publisher, [article?.publisher ?? '']);
    tally.pages += 1;
    if (asOutlet) tally.outlet += 1;
    if (asArticle) tally.article += 1;
    if (asOutlet || asArticle) tally.either += 1;
    else missed.push(`${publisher} → ${outlet?.name ?? 'nobody'}, ${article?.publisher ?? 'no word'}`);
  }
  console.log(
    `\nPublisher named: as the outlet ${tally.outlet}, by the page's word ${tally.article}, ` +
      `by one of them ${tally.either}, of ${tally.pages} fundus pages\n  ${missed.join('\n  ')}`,
  );
}

/** One name within the other counts: "N-Tv" and "n-tv NACHRICHTEN". */
function isNamed(expected: string, names: readonly string[]): boolean {
  const wanted = foldName(expected);
  return names.map(foldName).some((name) => name !== '' && (name.includes(wanted) || wanted.includes(name)));
}
