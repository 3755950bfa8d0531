/** What reaches a service: handed in, so that a test can hand in its own. */
export interface Access {
  fetch: typeof fetch;
  /** False where the device knows that it is offline; true may be wrong. */
  isOnline: () => boolean;
  /** A signal that aborts once an answer has taken too long. */
  deadline: () => AbortSignal;
}

/** Why a service gave no answer; `cancelled` is the reader's own doing. */
export type NoAnswer = 'offline' | 'missing' | 'busy' | 'slow' | 'unusable' | 'cancelled';

export type JsonAnswer = { ok: true; value: unknown } | { ok: false; why: NoAnswer };

/** Most bytes of an answer that are read. */
const MOST_BYTES = 200_000;

const BY_STATUS = new Map<number, NoAnswer>([
  [404, 'missing'],
  [429, 'busy'],
]);

/** One run of questions: all of it ends when the reader stops it, or at the deadline. */
export interface Run {
  access: Access;
  stopped: AbortSignal;
  deadline: AbortSignal;
}

/**
 * Asks for JSON without saying who asks or from which page. No headers of our own either: the browser would first ask
 * whether they are allowed, and then refuse to follow a redirect. Never rejects.
 */
export async function askForJson(url: string, { access, stopped, deadline }: Run): Promise<JsonAnswer> {
  if (!access.isOnline()) return { ok: false, why: 'offline' };
  let text;
  try {
    const response = await access.fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([stopped, deadline]),
    });
    if (!response.ok) return { ok: false, why: BY_STATUS.get(response.status) ?? 'unusable' };
    text = await readCapped(response);
  } catch {
    if (stopped.aborted) return { ok: false, why: 'cancelled' };
    return { ok: false, why: deadline.aborted ? 'slow' : 'offline' };
  }
  return text === null ? { ok: false, why: 'unusable' } : parse(text);
}

/** The text of an answer; null where it is larger than anything of use, of which no more is read. */
async function readCapped(response: Response): Promise<string | null> {
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  let text = '';
  for (let left = MOST_BYTES; ;) {
    const chunk = await reader?.read();
    if (chunk?.value === undefined) return text + decoder.decode();
    left -= chunk.value.length;
    if (left < 0) {
      await reader?.cancel();
      return null;
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
}

function parse(text: string): JsonAnswer {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, why: 'unusable' };
  }
}
