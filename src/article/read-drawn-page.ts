import { awaitEvidence, isDrawnLate } from './await-evidence.ts';
import { awaitQuiet, QUIET } from './await-quiet.ts';
import { readPageWithSources, type SourcedReading } from './read-page.ts';
import { textLength } from './text-nodes.ts';

type View = Window & typeof globalThis;

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
export async function readDrawnPage(view: View): Promise<SourcedReading> {
  const { document, location } = view;
  const end = new AbortController();
  const over = () => end.signal.aborted;
  const timer = view.setTimeout(() => {
    end.abort();
  }, LONGEST_WAIT);
  try {
    if (isDrawnLate(location.href)) await awaitEvidence(view, end.signal);
    let found = readPageWithSources(document, location.href);
    let patience = patienceWith(found, view);
    if (patience === 0) return found;
    let length = lengthOf(document);
    let readings = 1;
    let isDue = false;
    while (patience > 0 && readings < MOST_READINGS && !over()) {
      const { changed, moved } = await awaitDrawing(view, patience, end.signal);
      // Where the text is still to come, it may as well take the place of another of its length.
      const drawn = changed && patience > QUIET;
      isDue ||= moved || drawn || lengthOf(document) > length + GROWTH;
      if (!isDue && !over()) break;
      // The last reading is kept for the end: of the changes, or of the time.
      if (changed && readings === MOST_READINGS - 1 && !over()) continue;
      isDue = false;
      length = lengthOf(document);
      readings += 1;
      found = readPageWithSources(document, location.href);
      patience = patienceWith(found, view);
    }
    return found;
  } finally {
    view.clearTimeout(timer);
  }
}

/**
 * Waits until the page rests after a change. Answers whether it changed, and whether its address did on the way: an app
 * changes that first and draws then, so that the old text is not the new address's until the page rests once more.
 */
async function awaitDrawing(
  view: View,
  patience: number,
  signal: AbortSignal,
): Promise<{ changed: boolean; moved: boolean }> {
  const before = view.location.href;
  let changed = await awaitQuiet(view, patience, signal);
  for (let address = before; address !== view.location.href && !signal.aborted;) {
    address = view.location.href;
    changed = (await awaitQuiet(view, QUIET, signal)) || changed;
  }
  return { changed, moved: view.location.href !== before };
}

/** How long to wait for a first change of the page: 0 where there is nothing to wait for. */
function patienceWith({ reading: { article, page } }: SourcedReading, view: View): number {
  const { why } = page;
  if (why === 'not-ready') return timeToDraw(view);
  // A video without a word may be one whose description is still to be drawn.
  const isSilent = why === 'no-transcript' && article?.paragraphs.length === 0;
  if (article !== null && !isSilent) return why === null && article.words < THIN_ARTICLE ? QUIET : 0;
  const length = lengthOf(view.document);
  const isToBeDrawn = why === null || why === 'no-transcript';
  if (length < HARDLY_ANY_TEXT && isToBeDrawn) return timeToDraw(view);
  return page.kind === 'other' && length < LITTLE_TEXT ? QUIET : 0;
}

/** How long a page may take to begin to draw: all the time there is while it loads, and the less the longer ago that is. */
function timeToDraw(view: View): number {
  const { document, performance } = view as Omit<View, 'performance'> & { performance?: Performance };
  const navigation = performance?.getEntriesByType('navigation')[0] as { loadEventEnd: number } | undefined;
  const loaded = navigation?.loadEventEnd ?? 0;
  if (performance === undefined || document.readyState !== 'complete' || loaded <= 0) return Infinity;
  return Math.max(QUIET, loaded + LONGEST_WAIT - performance.now());
}

function lengthOf(document: Document): number {
  const body = document.querySelector('body');
  return body === null ? 0 : textLength(body);
}
