import * as v from 'valibot';

/** One line of a batch, as CONTRACT: a page by HTML, or an article already extracted, or an address alone. */
export const RecordSchema = v.object({
  id: v.nullish(v.string()),
  url: v.nullish(v.string()),
  html: v.nullish(v.string()),
  htmlPath: v.nullish(v.string()),
  title: v.nullish(v.string()),
  text: v.nullish(v.string()),
  paragraphs: v.nullish(v.array(v.string())),
  bullets: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10))),
  words: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1))),
  claims: v.nullish(v.array(v.string())),
});

export type CardRecord = v.InferOutput<typeof RecordSchema>;

/** A record that cannot be answered; `message` is one plain sentence. */
export class RecordError extends Error {
  override name = 'RecordError';
  readonly code: 'broken-line' | 'bad-record' | 'unreadable-file' | 'failed';
  constructor(code: RecordError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Parses one line of a batch.
 * @throws RecordError saying which field is wrong.
 */
export function parseRecord(line: string): CardRecord {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new RecordError('broken-line', 'This line is not valid JSON.');
  }
  const parsed = v.safeParse(RecordSchema, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const field = v.getDotPath(issue) ?? 'the record';
  throw new RecordError('bad-record', `The field "${field}" cannot be used: ${issue.message}.`);
}
