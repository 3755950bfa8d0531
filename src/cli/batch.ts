import { once } from 'node:events';
import { createReadStream, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { OutletLibrary } from '../card/who.ts';
import type { SummaryOptions } from '../summary/summary.ts';
import { answerRecord } from './answer.ts';
import { toErrorRecord, toRecord } from './contract.ts';
import { readLines } from './lines.ts';
import { idOf, parseLine, parseRecord, RecordError } from './record.ts';

export interface BatchWorld {
  library: OutletLibrary;
  options: SummaryOptions;
  input: Readable;
  output: Writable;
  /** Folder of the batch file, where `htmlPath` is looked for. */
  folder: string;
}

/** Opens a batch file, named from `from`, as a stream. @throws RecordError (as a rejection) where it cannot be. */
export async function openBatch(path: string, from: string): Promise<{ input: Readable; folder: string }> {
  if (path === '-') return { input: process.stdin, folder: from };
  const file = resolve(from, path);
  try {
    if (statSync(file).isDirectory()) throw new Error('a folder');
    const input = createReadStream(file);
    await once(input, 'open');
    return { input, folder: dirname(file) };
  } catch {
    throw new RecordError('unreadable-file', `The file ${path} cannot be read.`);
  }
}

/** Answers line by line, in order, holding one record at a time. Resolves to whether every record was answered. */
export async function runBatch(world: BatchWorld): Promise<boolean> {
  let allAnswered = true;
  let number = 0;
  for await (const line of readLines(world.input)) {
    number += 1;
    if (line?.trim() === '') continue;
    const { answer, failed } = answerLine(line, number, world);
    if (failed) allAnswered = false;
    if (!world.output.write(`${JSON.stringify(answer)}\n`)) await once(world.output, 'drain');
  }
  return allAnswered;
}

function answerLine(
  line: string | null,
  number: number,
  world: BatchWorld,
): { answer: object; failed: boolean } {
  let id: string | null = null;
  try {
    if (line === null) throw new RecordError('long-line', 'This line is too long to be read.');
    const value = parseLine(line);
    id = idOf(value);
    const answer = answerRecord(parseRecord(value), world.options, world.library, world.folder);
    return { answer: toRecord(id, answer), failed: false };
  } catch (error) {
    // A fault of ours on one page must not cost the reader the other pages.
    const known =
      error instanceof RecordError ? error : new RecordError('failed', 'This page could not be read.');
    const ofLine = known.code === 'broken-line' || known.code === 'long-line' || known.code === 'bad-record';
    return { answer: toErrorRecord(id, known, ofLine ? number : null), failed: true };
  }
}
