import { awaitEvidence, isDrawnLate } from './await-evidence.ts';
import { awaitQuiet, QUIET } from './await-quiet.ts';
import { readPageWithSources, type SourcedReading } from './read-page.ts';
import { textLength } from './text-nodes.ts';

/** For all there is to wait for on a page, in milliseconds. */
const LONGEST_WAIT = 4_000;
const MOST_READINGS = 4;
/** A page with fewer characters in all is still to be drawn. */
const HARDLY_ANY_TEXT = 250;
/** A page without an article and with fewer may be the frame around one. */
const LITTLE_TEXT = 2_000;
/** An article with fewer words may be the beginning of one. */
const THIN_ARTICLE = 80;
/** Characters that must have come for another reading. */
const GROWTH = 200;

/**
 * Reads a page: at once where it has its text, else as soon as scripts have drawn it, at the latest after four seconds.
 * On sites that draw late, once the page tells who speaks on it. Text, evidence and address are of one moment.
 */
export async function readDrawnPage(view: Window & typeof globalThis): Promise<SourcedReading> {
  const { document, location } = view;
  const end = new AbortController();
  const over = () => end.signal.aborted;
  const timer = view.setTimeout(() => {
    end.abort();
  }, LONGEST_WAIT);
  try {
    if (isDrawnLate(location.href)) await awaitEvidence(view, end.signal);
    let found = readPageWithSources(document, location.href);
    let patience = patienceWith(found, document);
    if (patience === 0) return found;
    let length = lengthOf(document);
    let readings = 1;
    while (patience > 0 && !over()) {
      const moved = await awaitDrawing(view, patience, end.signal);
      const grown = lengthOf(document);
      const isDue = moved || grown > length + GROWTH;
      length = Math.min(length, grown);
      if (!over()) {
        if (!isDue && patience === QUIET) break;
        // The last reading is kept for the end.
        if (!isDue || readings === MOST_READINGS - 1) continue;
      }
      length = grown;
      readings += 1;
      found = readPageWithSources(document, location.href);
      patience = patienceWith(found, document);
    }
    return found;
  } finally {
    view.clearTimeout(timer);
  }
}

/**
 * Waits until the page rests after a change. Answers whether its address changed on the way: an app changes that first
 * and draws then, so that the old text is not the new address's until the page rests once more.
 */
async function awaitDrawing(
  view: Window & typeof globalThis,
  patience: number,
  signal: AbortSignal,
): Promise<boolean> {
  const before = view.location.href;
  await awaitQuiet(view, patience, signal);
  for (let address = before; address !== view.location.href && !signal.aborted;) {
    address = view.location.href;
    await awaitQuiet(view, QUIET, signal);
  }
  return view.location.href !== before;
}

/** How long to wait for a first change of the page: 0 where there is nothing to wait for. */
function patienceWith({ reading: { article, page } }: SourcedReading, document: Document): number {
  if (page.why === 'not-ready') return Infinity;
  if (article !== null) return page.why === null && article.words < THIN_ARTICLE ? QUIET : 0;
  const length = lengthOf(document);
  if (length < HARDLY_ANY_TEXT) return Infinity;
  return page.kind === 'other' && length < LITTLE_TEXT ? QUIET : 0;
}

function lengthOf(document: Document): number {
  const body = document.querySelector('body');
  return body === null ? 0 : textLength(body);
}
