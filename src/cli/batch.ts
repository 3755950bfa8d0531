import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { OutletLibrary } from '../card/who.ts';
import type { SummaryOptions } from '../summary/summary.ts';
import { answerRecord } from './answer.ts';
import { toErrorRecord, toRecord } from './contract.ts';
import { parseRecord, RecordError } from './record.ts';

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
  const input = createReadStream(resolve(from, path));
  try {
    await once(input, 'open');
  } catch {
    throw new RecordError('unreadable-file', `The file ${path} cannot be read.`);
  }
  return { input, folder: dirname(resolve(from, path)) };
}

/** Answers line by line, in order, holding one record at a time. Resolves to whether every record was answered. */
export async function runBatch(world: BatchWorld): Promise<boolean> {
  let allAnswered = true;
  let number = 0;
  for await (const line of createInterface({ input: world.input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const { answer, failed } = answerLine(line, number, world);
    if (failed) allAnswered = false;
    if (!world.output.write(`${JSON.stringify(answer)}\n`)) await once(world.output, 'drain');
  }
  return allAnswered;
}

function answerLine(line: string, number: number, world: BatchWorld): { answer: object; failed: boolean } {
  let id: string | null = null;
  try {
    const record = parseRecord(line);
    id = record.id ?? null;
    const answer = answerRecord(record, world.options, world.library, world.folder);
    return { answer: toRecord(id, answer), failed: false };
  } catch (error) {
    // A fault of ours on one page must not cost the reader the other pages.
    const known =
      error instanceof RecordError ? error : new RecordError('failed', 'This page could not be read.');
    const broken = known.code === 'broken-line' || known.code === 'bad-record';
    return { answer: toErrorRecord(id, known, broken ? number : null), failed: true };
  }
}
