import * as v from 'valibot';

/** One line of a batch, as CONTRACT: a page by HTML, or an article already extracted, or an address alone. */
const RecordSchema = v.object({
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
  readonly code: 'broken-line' | 'long-line' | 'bad-record' | 'unreadable-file' | 'failed';
  constructor(code: RecordError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/** The JSON value of one line. @throws RecordError where it is none. */
export function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new RecordError('broken-line', 'This line is not valid JSON.');
  }
}

/** The id of a record, as far as it has one; read apart, so that a record with another fault keeps it. */
export function idOf(value: unknown): string | null {
  const parsed = v.safeParse(v.object({ id: v.string() }), value);
  return parsed.success ? parsed.output.id : null;
}

/**
 * Checks a value as a record.
 * @throws RecordError saying which field is wrong.
 */
export function parseRecord(value: unknown): CardRecord {
  if (Array.isArray(value)) throw new RecordError('bad-record', 'A record is a JSON object, not a list.');
  const parsed = v.safeParse(RecordSchema, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const field = v.getDotPath(issue);
  const subject = field === null ? 'The record' : `The field "${field}"`;
  throw new RecordError('bad-record', `${subject} cannot be used: ${issue.message}.`);
}
