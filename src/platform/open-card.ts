import type { Card } from '../card/card.ts';
import type { CardState } from '../card/card-state.ts';
import { makeCard } from './card-session.ts';
import { hasCommands } from './page-commands.ts';
import { activeTab, addressOf, isSamePage, watchTab, type Tab } from './tabs.ts';

/** A card being shown for a tab: it follows the tab, and can be made anew or stopped. */
export interface OpenCard {
  tab: Tab | null;
  /** Makes the card anew. */
  retry: () => Promise<void>;
  /** Makes the card anew with the words of the page's video. Resolves when it stands, or was stopped. */
  readTranscript: () => Promise<void>;
  /** Gives up reading: of the text, and keeps the outlet; of a transcript, and keeps the card. */
  stopReading: () => void;
  /** The card as last shown; null before there is one. */
  current: () => Card | null;
}

/** How often a card is begun anew for a page that went elsewhere while it was read. */
const TRIES = 3;

const RESTLESS = 'The page keeps going elsewhere while it is read. Wait until it stands still and try again.';
const STOPPED = 'You stopped the reading, so there is no summary. Open Masthead again to try once more.';

/** Opens the card of the active tab and calls `show` with every state of it. */
export async function openCard(show: (state: CardState, open: OpenCard) => void): Promise<void> {
  const tab = await activeTab();
  let run = new AbortController();
  let latest: CardState = { kind: 'loading' };
  const tell = (state: CardState) => {
    latest = state;
    show(state, open);
  };
  const make = async (triesLeft = TRIES, transcript = false) => {
    run.abort();
    run = new AbortController();
    const { signal } = run;
    // The tab may have gone on since: its address is asked for anew.
    const now = (await activeTab()) ?? { id: -1, url: null };
    const shown = latest.kind === 'ready' && isSamePage(latest.card.url, now.url ?? '');
    // A card that stands already is replaced when the new one is whole, without a flicker in between.
    const steps = (state: CardState) => {
      if (!shown || (state.kind !== 'loading' && state.kind !== 'reading')) tell(state);
    };
    const whole = await makeCard(now, steps, signal, transcript);
    if (whole || signal.aborted) return;
    if (triesLeft > 0) await make(triesLeft - 1);
    else tell({ kind: 'failed', message: RESTLESS });
  };
  const open: OpenCard = {
    tab,
    retry: () => make(),
    readTranscript: () => make(TRIES, true),
    stopReading: () => {
      run.abort();
      if (latest.kind === 'reading') tell({ kind: 'ready', card: { ...latest.card, note: STOPPED } });
    },
    current: () => (latest.kind === 'reading' || latest.kind === 'ready' ? latest.card : null),
  };
  /** The tab has gone on, or has loaded: a whole card of the page that it still shows is left as it is. */
  const follow = async ({ id }: Tab) => {
    if (latest.kind === 'ready' && latest.card.page.why !== 'not-ready') {
      const { url } = latest.card;
      const stays = url !== null && isSamePage(await addressOf(id), url) && (await hasCommands(id));
      if (stays) return;
    }
    await make();
  };
  if (tab !== null) watchTab(tab.id, () => void follow(tab), new AbortController().signal);
  await make();
}
