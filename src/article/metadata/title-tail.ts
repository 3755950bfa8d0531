/** A mark between a headline and the name of a section or an outlet. */
const MARK = /\s+[|\-–—•·:»ㅣ]\s+|\s?[|ㅣ｜]\s?/gu;
/** The shortest headline that a tail is taken from. */
const MIN_LENGTH = 9;

/**
 * "Bridge reopens | Sport | The Harbour Post" → "Bridge reopens", and "The Harbour Post: Bridge reopens" likewise, only
 * for names that the page has for its outlet and its sections.
 */
export function withoutOutlet(
  title: string,
  outlets: readonly string[],
  sections: readonly string[] = [],
): string {
  const keys = outlets.map(titleKey).filter((key) => key.length > 1);
  const last = [...title.matchAll(MARK)].at(-1);
  if (last !== undefined && last.index >= MIN_LENGTH && isOutlet(title.slice(last.index), keys)) {
    return withoutSection(title.slice(0, last.index), sections);
  }
  const [start = '', name = ''] = /^([^:|ㅣ]{2,40}?)(?:\s?[:|ㅣ]|\s[–—-])\s/u.exec(title) ?? [];
  const isNamed = keys.includes(titleKey(name)) && title.length - start.length >= MIN_LENGTH;
  return isNamed ? title.slice(start.length) : title;
}

function withoutSection(title: string, sections: readonly string[]): string {
  for (const section of sections) {
    const rest = title.slice(0, -section.length).trimEnd();
    if (section !== '' && title.endsWith(section) && rest.length > MIN_LENGTH && /[|–—-]$/.test(rest)) {
      return rest.slice(0, -1).trimEnd();
    }
  }
  return title;
}

/** "Bridge reopens | Sport" → "Bridge reopens" where another source has just that. */
export function withoutTail(title: string, titles: readonly string[]): string {
  const shorter = titles.find((text) => {
    const tail = title.slice(text.length);
    return (
      text.length >= MIN_LENGTH &&
      title.startsWith(text) &&
      tail.length <= 50 &&
      /^\s?[|ㅣ]|^\s*[–—•·*»-]\s|^\s\([^()]{3,20}\)$/.test(tail)
    );
  });
  return shorter ?? title;
}

export function titleKey(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function isOutlet(tail: string, keys: readonly string[]): boolean {
  const key = titleKey(tail);
  // "Mail Online" is in the tail "Daily Mail Online", "WELT" in the name "DIE WELT".
  return keys.some(
    (name) =>
      key === name ||
      (name.length > 2 && key.includes(name) && key.length < name.length + 15) ||
      (key.length > 3 && name.includes(key)),
  );
}
