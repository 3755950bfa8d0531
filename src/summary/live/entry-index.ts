/** Which entry of a live blog each paragraph stands in, from 0; null above the first. `entries` are in order. */
export function entryIndex(entries: readonly { paragraph: number }[], paragraphs: number): (number | null)[] {
  const indices: (number | null)[] = [];
  let entry = -1;
  for (let paragraph = 0; paragraph < paragraphs; paragraph += 1) {
    while ((entries[entry + 1]?.paragraph ?? Infinity) <= paragraph) entry += 1;
    indices.push(entry < 0 ? null : entry);
  }
  return indices;
}
