import { decodeBase64, decodeText } from './base64.ts';
import type { Find } from './rule.ts';

/** Tags of the two kinds of fields that an article's id holds: number and bytes. */
const NUMBER = 0;
const BYTES = 2;
const TARGET_FIELD = 4;

/**
 * An article at Google News. Until 2024 its id was a small Protocol Buffers message with the address in field 4
 * (and the AMP address in field 26); since then the field holds a reference that only Google can resolve.
 */
export const newsArticle: Find = (url) => {
  const id = /^\/(?:rss\/|__i\/rss\/rd\/)?(?:articles|read)\/([\w-]+)=*$/.exec(url.pathname)?.[1];
  return id === undefined ? undefined : targetOf(id);
};

function targetOf(id: string): string | null {
  const bytes = decodeBase64(id);
  if (bytes === null) return null;
  let target: string | null = null;
  for (let at = 0; at < bytes.length;) {
    const tag = readNumber(bytes, at);
    const value = tag === null ? null : readNumber(bytes, tag.end);
    if (tag === null || value === null) return null;
    at = value.end;
    if (tag.value % 8 === NUMBER) continue;
    if (tag.value % 8 !== BYTES || at + value.value > bytes.length) return null;
    const field = bytes.subarray(at, at + value.value);
    if (tag.value >> 3 === TARGET_FIELD) target = decodeText(field);
    at += value.value;
  }
  return target;
}

/** A number of up to four bytes, seven bits each, the lowest first. */
function readNumber(bytes: Uint8Array, start: number): { value: number; end: number } | null {
  let value = 0;
  for (let index = 0; index < 4; index++) {
    const byte = bytes[start + index];
    if (byte === undefined) return null;
    value += (byte & 0x7f) << (7 * index);
    if (byte < 0x80) return { value, end: start + index + 1 };
  }
  return null;
}
