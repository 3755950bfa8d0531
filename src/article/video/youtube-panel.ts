import { collapse } from '../plain-text.ts';
import { secondsOnClock } from './clock.ts';
import { type Fragment, LONGEST_FRAGMENT, MOST_FRAGMENTS } from './transcript.ts';

const PANEL = 'ytd-engagement-panel-section-list-renderer';
const TRANSCRIPT_PANEL =
  '[target-id="engagement-panel-searchable-transcript"], [target-id^="PAmodern_transcript"]';
/** The page's two ways to draw a line of a transcript. Headings of chapters stand between them, and are not spoken. */
const ADDED_ON_SCROLL = 'transcript-segment-view-model';
const ROW = `${ADDED_ON_SCROLL}, ytd-transcript-segment-renderer`;
const TIME = '.ytwTranscriptSegmentViewModelTimestamp, .segment-timestamp';
const WORDS = '.ytAttributedStringHost, .yt-core-attributed-string, [role="text"], .segment-text';
/** In the description; other buttons of this name open nothing. */
const BUTTON = 'ytd-video-description-transcript-section-renderer button';

/** The panels that are open at the moment. */
export function openPanels(document: Document): Element[] {
  const open = (panel: Element) => panel.getAttribute('visibility')?.endsWith('_EXPANDED') === true;
  return [...document.querySelectorAll(PANEL)].slice(0, 50).filter(open);
}

/** Whether a panel holds lines of a transcript, or will. */
export function isTranscriptPanel(panel: Element): boolean {
  return panel.matches(TRANSCRIPT_PANEL) || hasRows(panel);
}

/** An open panel that holds lines of a transcript. Those of hidden panels may be of the video before. */
export function filledPanel(document: Document): Element | null {
  return openPanels(document).find(hasRows) ?? null;
}

function hasRows(panel: Element): boolean {
  return panel.querySelector(ROW) !== null;
}

/** What opens the transcript; null where the page has none, or has not drawn it. */
export function transcriptButton(root: ParentNode): HTMLElement | null {
  return root.querySelector<HTMLElement>(BUTTON);
}

/** Whether the page offers a transcript of the video that is drawn in `root`. */
export function offersTranscript(root: ParentNode): boolean {
  return transcriptButton(root) !== null || root.querySelector(TRANSCRIPT_PANEL) !== null;
}

export function rowsOf(root: ParentNode): Element[] {
  return [...root.querySelectorAll(ROW)].slice(0, MOST_FRAGMENTS);
}

/** The lines of a transcript; those without a time or a word are left out. */
export function fragmentsOf(rows: readonly Element[]): Fragment[] {
  return rows.flatMap((row) => {
    const start = secondsOnClock(collapse(row.querySelector(TIME)?.textContent ?? ''));
    const text = collapse((row.querySelector(WORDS)?.textContent ?? '').slice(0, LONGEST_FRAGMENT));
    return start === null || text === '' ? [] : [{ start, text }];
  });
}

/**
 * Whether lines run to the end of their video: some panels add theirs only as the reader scrolls. The end may pass in
 * silence: a tenth of the video, or a minute. Of unknown length, a panel is whole that adds none.
 */
export function areWhole(rows: readonly Element[], duration: number | null): boolean {
  if (duration === null) return rows.length > 0 && rows.every((row) => !row.matches(ADDED_ON_SCROLL));
  return lastStart(fragmentsOf(rows)) >= duration - Math.max(60, duration / 10);
}

/**
 * Whether lines can be those of a video of this length: a transcript that another video left behind is often longer.
 * `duration` in seconds; null where it is not known.
 */
export function fitsDuration(fragments: readonly Fragment[], duration: number | null): boolean {
  return duration === null || lastStart(fragments) <= duration + 5;
}

function lastStart(fragments: readonly Fragment[]): number {
  return fragments.reduce((latest, { start }) => Math.max(latest, start), 0);
}
