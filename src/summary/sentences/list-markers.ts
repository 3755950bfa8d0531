const MARKER = /(?:^|\s)([•⁃]\s?)?(\d{1,2}|[a-z])(\.\)|\)|\.)\s+(?=[\p{Lu}"“])/gu;

/**
 * Offsets where the items of a list begin that was flattened into one paragraph ("1. First 2. Second").
 * Empty unless the paragraph opens with the first item and the marks count up one by one.
 */
export function listItemStarts(paragraph: string): number[] {
  const starts: number[] = [];
  let last: { value: number; form: string } | null = null;
  for (const match of paragraph.matchAll(MARKER)) {
    const [whole, bullet = '', mark = '', form = ''] = match;
    const value = /\d/u.test(mark) ? Number(mark) : mark.charCodeAt(0);
    const place = match.index + (whole.length - whole.trimStart().length);
    const shape = bullet.trim() + form;
    if (last === null ? place > 0 : shape !== last.form || value !== last.value + 1) {
      if (last === null) return [];
      continue;
    }
    starts.push(place);
    last = { value, form: shape };
  }
  return starts.length > 1 ? starts : [];
}
