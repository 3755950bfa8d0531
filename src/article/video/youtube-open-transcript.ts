import type { PageBefore } from './page-before.ts';
import { whenFound } from './page-changes.ts';
import { filledPanel, isTranscriptPanel, openPanels, transcriptButton } from './youtube-panel.ts';

type View = Window & typeof globalThis;

/** An open panel with lines of a transcript, or null where none came. */
export interface OpenedTranscript {
  panel: Element | null;
  /** Whether it was closed before. */
  byUs: boolean;
}

const DESCRIPTION = 'ytd-watch-metadata ytd-text-inline-expander';
const CLOSE = ['#visibility-button button', '#header button:last-of-type'];
/** Before the panel is helped along, and then, in milliseconds: eight seconds in all. */
const FIRST_WAIT = 1_500;
const SECOND_WAIT = 6_500;

/** Opens the transcript as a reader does: by the button in the description, which may have to be unfolded first. */
export async function openTranscript(
  view: View,
  root: ParentNode,
  page: PageBefore,
  signal: AbortSignal,
): Promise<OpenedTranscript> {
  const { document } = view;
  const { undo } = page;
  const open = filledPanel(document);
  if (open !== null) return { panel: open, byUs: false };

  const before = openPanels(document);
  const newPanel = () => openPanels(document).find((panel) => !before.includes(panel)) ?? null;
  const wasOpen = before.some(isTranscriptPanel);
  if (!wasOpen) {
    const button = transcriptButton(root) ?? (await unfoldedButton(view, root, undo, signal));
    if (button === null || signal.aborted) return { panel: null, byUs: false };
    undo.push(async () => {
      // It may open only after the reader has given up waiting.
      const panel = await whenFound(view, newPanel, 2_000);
      CLOSE.map((selector) => panel?.querySelector<HTMLElement>(selector))
        .find(Boolean)
        ?.click();
    });
    button.click();
  }
  let panel = await whenFound(view, () => filledPanel(document), FIRST_WAIT, signal);
  if (panel === null && !signal.aborted) {
    const empty = newPanel() ?? before.find(isTranscriptPanel);
    if (empty !== undefined) helpAlong(empty, page);
    panel = await whenFound(view, () => filledPanel(document), SECOND_WAIT, signal);
  }
  return { panel, byUs: !wasOpen };
}

async function unfoldedButton(
  view: View,
  root: ParentNode,
  undo: PageBefore['undo'],
  signal: AbortSignal,
): Promise<HTMLElement | null> {
  const description = root.querySelector(DESCRIPTION);
  const unfold = description?.querySelector<HTMLElement>('#expand');
  if (description === null || unfold == null || description.hasAttribute('is-expanded')) return null;
  undo.push(() => description.querySelector<HTMLElement>('#collapse')?.click());
  unfold.click();
  return whenFound(view, () => transcriptButton(root), 2_000, signal);
}

/** A panel out of sight may wait to be seen; one with tabs has the transcript in its last. */
function helpAlong(panel: Element, { undo, hasReaderActed }: PageBefore): void {
  if (!hasReaderActed()) panel.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const tabs = [...panel.querySelectorAll<HTMLElement>('[role="tab"]')].slice(0, 10);
  const selected = tabs.find((tab) => tab.getAttribute('aria-selected') === 'true');
  const last = tabs.at(-1);
  if (last === undefined || last === selected) return;
  undo.push(() => selected?.click());
  last.click();
}
