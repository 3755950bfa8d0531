import { parseArgs } from 'node:util';

const FORMATS = ['text', 'markdown', 'html', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** What the `card` command was asked for. */
export interface CardArguments {
  batch: string | null;
  /** Path of the page, or "-" for standard input. */
  file: string;
  url: string | null;
  format: Format;
  bullets: number;
  words: number | null;
}

/** Arguments that cannot be understood; the message is one plain sentence for the terminal. */
export class ArgumentsError extends Error {
  override name = 'ArgumentsError';
}

/** @throws ArgumentsError */
export function readArguments(argv: readonly string[]): CardArguments {
  const { values, positionals } = parse(argv);
  if (positionals.length > 1) throw new ArgumentsError('Give one file at a time, or many with --batch FILE.');
  if (values.batch !== undefined && positionals.length > 0) {
    throw new ArgumentsError('Give either one page or --batch FILE, not both.');
  }
  if (values.engine !== 'built-in') throw new ArgumentsError('The only engine here is "built-in".');
  const format = FORMATS.find((name) => name === values.format);
  if (format === undefined) throw new ArgumentsError(`--format is one of ${FORMATS.join(', ')}.`);
  return {
    batch: values.batch ?? null,
    file: positionals[0] ?? '-',
    url: values.url ?? null,
    format,
    bullets: wholeNumber(values.bullets, '--bullets', 10),
    words: values.words === undefined ? null : wholeNumber(values.words, '--words', 100_000),
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        batch: { type: 'string' },
        url: { type: 'string' },
        format: { type: 'string', default: 'text' },
        bullets: { type: 'string', default: '10' },
        words: { type: 'string' },
        engine: { type: 'string', default: 'built-in' },
      },
    });
  } catch (error) {
    const [sentence = 'The arguments cannot be read'] = (error as Error).message.split('. ');
    throw new ArgumentsError(`${sentence}. The options are in README.md.`);
  }
}

function wholeNumber(text: string, name: string, most: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= most) return number;
  throw new ArgumentsError(`${name} is a whole number from 1 to ${most}.`);
}
