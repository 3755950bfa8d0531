/** Name of the highlight; its colours come with a style sheet of the extension, not of the page. */
const HIGHLIGHT_NAME = 'masthead';
export const HIGHLIGHT_CSS = `::highlight(${HIGHLIGHT_NAME}) { background-color: #d6cdfa; color: #1d2025; }`;

/** Scrolls to a sentence of the page and marks it, by the browser's highlights: no node of the page is touched. */
export function markSentence(range: Range, view: Window & typeof globalThis): void {
  const element = range.startContainer.parentElement;
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
  const marked = view.CSS.highlights.has(HIGHLIGHT_NAME);
  view.CSS.highlights.set(HIGHLIGHT_NAME, new view.Highlight(range));
  if (!marked) unmarkOnEscape(view);
}

function unmarkOnEscape(view: Window & typeof globalThis): void {
  const unmark = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    view.CSS.highlights.delete(HIGHLIGHT_NAME);
    view.removeEventListener('keydown', unmark);
  };
  view.addEventListener('keydown', unmark);
}
