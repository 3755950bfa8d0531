/** Success or failure as a value, because errors do not survive a message. `message` is a sentence for the reader. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; message: string };
