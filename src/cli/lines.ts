import type { Readable } from 'node:stream';

/** UTF-16 units of the longest line that is read; several times the largest page. */
const LONGEST = 128 * 1024 * 1024;

/**
 * The lines of a stream of UTF-8, without their ends; null for a line too long to be held. Only line feeds end a
 * line: JSON may hold every other separator raw, where Node's readline would break it.
 */
export async function* readLines(input: Readable, longest = LONGEST): AsyncGenerator<string | null> {
  let parts: string[] = [];
  let length = 0;
  const line = () => {
    const whole = length > longest ? null : parts.join('').replace(/\r$/, '');
    parts = [];
    length = 0;
    return whole;
  };
  const take = (part: string) => {
    length += part.length;
    if (length <= longest) parts.push(part);
    else parts = [];
  };
  let first = true;
  input.setEncoding('utf8');
  for await (const chunk of input as AsyncIterable<string>) {
    const [head = '', ...rest] = (first ? chunk.replace(/^\uFEFF/, '') : chunk).split('\n');
    first = false;
    take(head);
    for (const part of rest) {
      yield line();
      take(part);
    }
  }
  if (length > 0) yield line();
}
