/**
 * The host that a Google News publication id holds, where it holds one: base64 of a small record in which the host
 * stands in clear, at times wrapped in base64 once more. Most ids are bare numbers, and say nothing.
 */
export function googleNewsHost(id: string): string | null {
  const outer = bytesOf(id);
  const inner = /[\w-]{20,}/.exec(outer)?.[0];
  return hostIn(inner === undefined ? '' : bytesOf(inner)) ?? hostIn(outer);
}

function hostIn(bytes: string): string | null {
  // A text field of the record: its tag, its length in bytes, then just that many letters.
  for (const found of bytes.matchAll(/[\x0a\x12\x1a\x22\x6a]([\x04-\x7f])([a-z\d.-]{4,})/g)) {
    const text = (found[2] ?? '').slice(0, found[1]?.charCodeAt(0));
    if (text.length === found[1]?.charCodeAt(0) && /^(?:[a-z\d-]+\.)+[a-z]{2,}$/.test(text)) return text;
  }
  return null;
}

function bytesOf(base64url: string): string {
  try {
    return atob(base64url.replaceAll('-', '+').replaceAll('_', '/').slice(0, 400));
  } catch {
    return '';
  }
}
