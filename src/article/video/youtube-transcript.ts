import { readMarkup } from '../page-markup.ts';
import { videoOf } from '../evidence/youtube-address.ts';
import { ADVERTISING, mainVideo } from './main-video.ts';
import { pageBefore } from './page-before.ts';
import { whenFound, whenQuiet } from './page-changes.ts';
import type { Transcript } from './transcript.ts';
import { fitsDuration, fragmentsOf, rowsOf } from './youtube-panel.ts';
import { openTranscript } from './youtube-open-transcript.ts';
import { playerData } from './youtube-player-data.ts';
import { writtenVideo } from '../evidence/youtube-drawn.ts';

type View = Window & typeof globalThis;

/** For the page to be drawn for its address, and for all lines to come, in milliseconds. */
const LONGEST_DRAWING = 4_000;
const LONGEST_FILLING = 5_000;
/** Lines that were there before may be the last video's: so long the page has to put others in their place. */
const DOUBT = 1_500;

/**
 * The transcript that the page shows of this video. Opens its panel where that is closed and leaves the page as it was.
 * Null where there is none, where it is not this video's, and where the page has moved on to another meanwhile.
 */
export async function readYoutubeTranscript(
  view: View,
  video: string,
  asked?: AbortSignal,
): Promise<Transcript | null> {
  const { document, location } = view;
  const isHere = () => videoOf(location.href) === video;
  const moved = new AbortController();
  const observer = new view.MutationObserver(() => {
    if (!isHere()) moved.abort();
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
  const signal = asked === undefined ? moved.signal : AbortSignal.any([asked, moved.signal]);
  try {
    return await readWhileThere(view, video, isHere, signal);
  } finally {
    observer.disconnect();
  }
}

async function readWhileThere(
  view: View,
  video: string,
  isHere: () => boolean,
  signal: AbortSignal,
): Promise<Transcript | null> {
  const { document, location } = view;
  const stopped = () => signal.aborted;
  const look = () => writtenVideo(readMarkup(document, location.href), video);
  const drawn = await whenFound(view, look, LONGEST_DRAWING, signal);
  if (drawn === null || stopped()) return null;
  const before = new Set(rowsOf(document));
  const page = pageBefore(view);
  try {
    const opened = await openTranscript(view, drawn, page, signal);
    if (opened.panel === null) return null;
    const doubtful = rowsOf(opened.panel).some((row) => before.has(row)) && opened.byUs;
    await whenQuiet(view, opened.panel, doubtful ? DOUBT : 400, LONGEST_FILLING, signal);
    const fragments = fragmentsOf(await allRows(view, opened.panel, signal));
    const language = playerData(document, video)?.language ?? null;
    const usable = fragments.length > 0 && isHere() && !stopped() && look() !== null;
    if (!usable || !fitsDuration(fragments, durationOf(document))) return null;
    return { source: 'transcript', language, fragments };
  } finally {
    // Where the reader has gone on to another video, the page has put away what we opened, and the rest is theirs.
    try {
      if (isHere()) await page.putBack();
    } finally {
      page.release();
    }
  }
}

/** Some panels add lines only as the reader scrolls to their end. */
async function allRows(view: View, panel: Element, signal: AbortSignal): Promise<Element[]> {
  let rows = rowsOf(panel);
  const scroller = scrollerOf(view, rows.at(-1) ?? panel, panel);
  if (scroller === null) return rows;
  const { scrollTop } = scroller;
  for (let round = 0; round < 60 && !signal.aborted; round += 1) {
    scroller.scrollTop = scroller.scrollHeight;
    await whenQuiet(view, panel, 300, 600, signal);
    const more = rowsOf(panel);
    if (more.length <= rows.length) break;
    rows = more;
  }
  scroller.scrollTop = scrollTop;
  return rows;
}

function scrollerOf(view: View, row: Element, panel: Element): Element | null {
  for (let element: Element | null = row; element !== null; element = element.parentElement) {
    const scrolls = /auto|scroll/.test(view.getComputedStyle(element).overflowY);
    if (scrolls && element.scrollHeight > element.clientHeight + 20) return element;
    if (element === panel) return null;
  }
  return null;
}

function durationOf(document: Document): number | null {
  const video = mainVideo(document);
  if (video === null || video.closest(ADVERTISING) !== null) return null;
  return Number.isFinite(video.duration) ? video.duration : null;
}
