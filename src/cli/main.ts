import { text } from 'node:stream/consumers';
import { toHtml } from '../card/to-html.ts';
import { toMarkdown } from '../card/to-markdown.ts';
import { toText } from '../card/to-text.ts';
import { answerRecord, type Answer } from './answer.ts';
import { ArgumentsError, readArguments, type CardArguments } from './arguments.ts';
import { openBatch, runBatch } from './batch.ts';
import { toRecord } from './contract.ts';
import { readLibrary } from './library-files.ts';
import { readHtmlFile } from './page-source.ts';
import { RecordError } from './record.ts';

const UNUSABLE = 2;

try {
  process.exitCode = await main(readArguments(process.argv.slice(2)));
} catch (error) {
  process.exitCode = UNUSABLE;
  process.stderr.write(`${sentenceFor(error)}\n`);
}

async function main(options: CardArguments): Promise<number> {
  if (options.batch !== null) {
    const { input, folder } = await openBatch(options.batch);
    return (await runBatch({ library: readLibrary(), options, input, output: process.stdout, folder }))
      ? 0
      : 1;
  }
  const html = options.file === '-' ? await text(process.stdin) : readHtmlFile(options.file, process.cwd());
  const answer = answerRecord({ html, url: options.url }, options, readLibrary(), process.cwd());
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
  if (error instanceof ArgumentsError || error instanceof RecordError) return error.message;
  const { code, path } = error as NodeJS.ErrnoException;
  if (code !== undefined && path !== undefined) return `The file ${path} cannot be read.`;
  throw error;
}
