/** Name of the highlight; its colours come with a style sheet of the extension, not of the page. */
const HIGHLIGHT_NAME = 'masthead';
export const HIGHLIGHT_CSS = `::highlight(${HIGHLIGHT_NAME}) { background-color: #d6cdfa; color: #1d2025; }`;

type View = Window & typeof globalThis;

/**
 * Scrolls to a sentence of the page, or of a frame in it, and marks it by the browser's highlights: no node of the page
 * is touched. Returns a function that takes the mark away, as Escape does.
 */
export function markSentence(range: Range, view: View): () => void {
  const element = range.startContainer.parentElement;
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
  // A frame's text is painted by the highlights of the frame.
  const own = (range.startContainer.ownerDocument?.defaultView as View | null | undefined) ?? view;
  own.CSS.highlights.set(HIGHLIGHT_NAME, new own.Highlight(range));
  const views = new Set([view, own]);
  const unmark = () => {
    own.CSS.highlights.delete(HIGHLIGHT_NAME);
    for (const one of views) one.removeEventListener('keydown', onKey);
  };
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') unmark();
  };
  for (const one of views) one.addEventListener('keydown', onKey);
  return unmark;
}
