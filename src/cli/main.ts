import { text } from 'node:stream/consumers';
import { toHtml } from '../card/to-html.ts';
import { toMarkdown } from '../card/to-markdown.ts';
import { toText } from '../card/to-text.ts';
import { DataFileError } from '../outlets/records.ts';
import { answerRecord, type Answer } from './answer.ts';
import { ArgumentsError, readArguments, type CardArguments } from './arguments.ts';
import { openBatch, runBatch } from './batch.ts';
import { toRecord } from './contract.ts';
import { readLibrary } from './library-files.ts';
import { readHtmlFile } from './page-source.ts';
import { RecordError } from './record.ts';

const FAILED = 1;
const UNUSABLE = 2;

// npm runs its scripts from the project's folder; paths are meant from where the reader is.
const { INIT_CWD, npm_lifecycle_event: script } = process.env;
const FOLDER = script === 'card' && INIT_CWD !== undefined ? INIT_CWD : process.cwd();

// Whoever reads our answers may stop before the end, as `head` does.
process.stdout.on('error', () => process.exit());

try {
  process.exitCode = await main(readArguments(process.argv.slice(2)));
} catch (error) {
  const usable = !(error instanceof ArgumentsError || error instanceof RecordError);
  process.exitCode = usable ? FAILED : UNUSABLE;
  process.stderr.write(`${sentenceFor(error)}\n`);
}

async function main(options: CardArguments): Promise<number> {
  if (options.batch !== null) {
    const { input, folder } = await openBatch(options.batch, FOLDER);
    return (await runBatch({ library: readLibrary(), options, input, output: process.stdout, folder }))
      ? 0
      : 1;
  }
  const html = options.file === '-' ? await text(process.stdin) : readHtmlFile(options.file, FOLDER);
  const answer = answerRecord({ html, url: options.url }, options, readLibrary(), FOLDER);
  process.stdout.write(print(answer, options));
  return 0;
}

function print(answer: Answer, options: CardArguments): string {
  switch (options.format) {
    case 'text':
      return toText(answer.card);
    case 'markdown':
      return toMarkdown(answer.card);
    case 'html':
      return toHtml(answer.card);
    case 'json':
      return `${JSON.stringify(toRecord(null, answer), null, 2)}\n`;
  }
}

function sentenceFor(error: unknown): string {
  const known = [ArgumentsError, RecordError, DataFileError].some((kind) => error instanceof kind);
  return known
    ? (error as Error).message
    : `This page could not be read: ${String(error)}`.replace(/\s+/g, ' ');
}
