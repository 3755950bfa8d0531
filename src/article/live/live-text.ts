/** In UTF-16 units: a heading that is longer is a paragraph by mistake. */
export const MAX_TITLE = 500;

/** One entry of a live blog as found, wherever it was found. */
export interface FoundEntry {
  /** ISO 8601; null where the page gives none. */
  time: string | null;
  title: string | null;
  paragraphs: string[];
  /** Indices of those paragraphs that are headings, and that are items of a list. */
  headings: number[];
  items: number[];
  /** For each paragraph, the page's element it came from; null where it has none. */
  sources: (Element | null)[];
  /** The page's element that holds it, or that it begins with; null where it comes from metadata. */
  element: Element | null;
}

/** A heading that says nothing but when: "18:05", "Update at 18.05 Uhr". */
export function isTimeAlone(heading: string): boolean {
  const rest = heading
    .toLowerCase()
    .replace(
      /\d+|update[ds]?|posted|uhr|gmt|bst|e[ds]t|cest|cet|utc|[ap]\.?m\.?|\b(?:at|um|am|om|kl|h|à|a las|ore|alle)\b/g,
      '',
    );
  return !/\p{L}{2}/u.test(rest);
}

/** Minutes since midnight as a heading or the beginning of a text says, "18:05", "6.05 pm", "18h05"; else null. */
export function clockIn(text: string): number | null {
  const match = /(?:^|[\s(])([01]?\d|2[0-3])[:.h]([0-5]\d)(?!\d|[.:]\d)\s*([ap]\.?m)?/i.exec(
    text.slice(0, 40),
  );
  if (match === null) return null;
  const hour = Number(match[1]);
  const half = match[3]?.toLowerCase().charAt(0);
  return (half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0)) * 60 + Number(match[2]);
}
