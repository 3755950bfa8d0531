import { awaitEvidence, isDrawnLate } from './await-evidence.ts';
import { readPageWithSources, type SourcedReading } from './read-page.ts';

/**
 * Reads a page, where scripts draw it late once it tells who speaks on it, at the latest after four seconds. The text
 * and the evidence are of one moment.
 */
export async function readDrawnPage(view: Window & typeof globalThis): Promise<SourcedReading> {
  const { document, location } = view;
  if (isDrawnLate(location.href)) await awaitEvidence(view);
  return readPageWithSources(document, location.href);
}
