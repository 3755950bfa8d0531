import type { PageReading } from '../article/article.ts';
import type { CardState } from '../card/card-state.ts';
import { composeCard } from '../card/compose.ts';
import { NO_EVIDENCE } from '../outlets/evidence.ts';
import { summarise } from '../summary/summarise.ts';
import { ask } from './ask.ts';
import { readTab, readTabWithTranscript } from './read-tab.ts';
import { readSettings } from './settings.ts';
import { addressOf, isSamePage, refusalOf, type Tab } from './tabs.ts';

const PENDING: PageReading = {
  page: { kind: 'other', access: 'full', why: null },
  note: null,
  elsewhere: null,
  evidence: NO_EVIDENCE,
  article: null,
};

/** What is answered within so many ms needs no word that it is on its way; drawing that would only delay it. */
const QUICK = 150;

/**
 * Makes the card of a tab step by step: the outlet as soon as it is known, then the text. Calls `show` with every
 * step until the signal aborts. Resolves to whether the card is of the page that the tab shows at the end: where the
 * page went elsewhere meanwhile, the card would be of two pages at once, and is not shown. `transcript`: whether the
 * words of a video are wanted too. Never rejects.
 */
export async function makeCard(
  tab: Tab,
  show: (state: CardState) => void,
  signal: AbortSignal,
  transcript = false,
): Promise<boolean> {
  const tell = (state: CardState) => {
    if (!signal.aborted) show(state);
  };
  const refusal = refusalOf(tab.url);
  if (tab.url === null || refusal !== null) {
    tell({ kind: 'refused', message: refusal ?? '' });
    return true;
  }
  const { url } = tab;
  const loading = setTimeout(tell, QUICK, { kind: 'loading' });
  const reading = transcript ? readTabWithTranscript(tab.id, signal) : readTab(tab.id);
  const who = await ask<'who'>({ name: 'who', tabId: tab.id, url, evidence: null });
  clearTimeout(loading);
  if (!who.ok) {
    tell({ kind: 'failed', message: who.message });
    return true;
  }
  tell({ kind: 'reading', card: composeCard(url, who.value, PENDING, null) });
  const [read, { settings }] = await Promise.all([reading, readSettings()]);
  if (!isSamePage(await addressOf(tab.id), url)) return false;
  if (!read.ok) {
    tell({ kind: 'ready', card: composeCard(url, who.value, { ...PENDING, note: read.message }, null) });
    return true;
  }
  const { article, evidence } = read.value;
  const summary = article === null ? null : summarise(article, { bullets: settings.keyPoints, words: null });
  // Now that the page was read, it may tell more of who speaks; icon and badge learn of it with the card.
  const told = await ask<'who'>({ name: 'who', tabId: tab.id, url, evidence });
  tell({ kind: 'ready', card: composeCard(url, told.ok ? told.value : who.value, read.value, summary) });
  return true;
}
