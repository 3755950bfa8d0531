import { browser } from './browser.ts';
import type { Answer, MessageName, MessageOf } from './messages.ts';

/** How long the background may take, in ms; it wakes and loads its data in well under a second. */
const PATIENCE = 8_000;

const NO_ANSWER = 'Masthead’s background does not answer. Close this window and open it again.';

/** Asks the background, waking it where it sleeps. Never rejects. */
export async function ask<N extends MessageName>(message: MessageOf<N>): Promise<Answer<N>> {
  try {
    const answer = await Promise.race([browser.runtime.sendMessage(message), silence()]);
    return (answer as Answer<N> | undefined) ?? { ok: false, message: NO_ANSWER };
  } catch {
    return { ok: false, message: NO_ANSWER };
  }
}

function silence(): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE, undefined);
  });
}
