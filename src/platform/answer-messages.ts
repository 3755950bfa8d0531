import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { parseMessage, type Message, type MessageName, type MessageOf, type Protocol } from './messages.ts';
import type { Outcome } from './outcome.ts';

/** Who sent a message: the tab's id, where it came from a page. */
export interface Sender {
  tabId: number | null;
}

export type Handlers = {
  [N in MessageName]: (message: MessageOf<N>, sender: Sender) => Promise<Protocol[N]>;
};

/** Answers the background's messages with the handlers; one listener, and failures travel as values. */
export function answerMessages(handlers: Handlers, sentenceFor: (error: unknown) => string): void {
  const listener = (
    value: unknown,
    sender: Runtime.MessageSender,
    sendResponse: (answer: Outcome<unknown>) => void,
  ): true | undefined => {
    const message = parseMessage(value);
    // Nothing of ours: leave it to other listeners.
    if (message === null || !mayAsk(message, sender)) return undefined;
    const answer = answerOne(handlers, message, { tabId: sender.tab?.id ?? null });
    answer.then(
      (result) => {
        sendResponse({ ok: true, value: result });
      },
      (error: unknown) => {
        sendResponse({ ok: false, message: sentenceFor(error) });
      },
    );
    return true;
  };
  // The types know no listener that answers some messages and leaves the others.
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
}

/** Pages may only announce themselves; what is known of other tabs is for the extension's own pages. */
function mayAsk({ name }: Message, { url = '' }: Runtime.MessageSender): boolean {
  return name === 'page' || url.startsWith(browser.runtime.getURL(''));
}

function answerOne(handlers: Handlers, message: Message, sender: Sender): Promise<unknown> {
  return message.name === 'who' ? handlers.who(message, sender) : handlers.page(message, sender);
}
