/** A line that screen readers announce when it changes: it is there before its words are, for else many stay silent. */
export function StatusLine({ text }: { text: string | null }) {
  return <div role="status">{text !== null && <p class="note">{text}</p>}</div>;
}
