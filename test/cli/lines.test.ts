import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { readLines } from '../../src/cli/lines.ts';

async function linesOf(chunks: (string | Uint8Array)[], longest?: number): Promise<(string | null)[]> {
  return Array.fromAsync(readLines(Readable.from(chunks, { objectMode: false }), longest));
}

it.each([
  [['a\nb\n'], ['a', 'b']],
  [['a\nb'], ['a', 'b']],
  [['a\r\n\r\nb'], ['a', '', 'b']],
  [
    ['a', 'b\nc', 'd'],
    ['ab', 'cd'],
  ],
  [['\uFEFFa\n\uFEFFb'], ['a', '\uFEFFb']],
  [['a\u2028b\u2029c\u0085d'], ['a\u2028b\u2029c\u0085d']],
  [[], []],
])('%j are the lines %j', async (chunks, lines) => {
  expect(await linesOf(chunks)).toEqual(lines);
});

it('keeps letters whole that two chunks share', async () => {
  const bytes = new TextEncoder().encode('ä\n');
  expect(await linesOf([bytes.slice(0, 1), bytes.slice(1)])).toEqual(['ä']);
});

it('lets go of a line too long to be held, and goes on after it', async () => {
  expect(await linesOf(['ab\n', 'x'.repeat(8), 'x'.repeat(8), '\ncd\n'], 10)).toEqual(['ab', null, 'cd']);
});
