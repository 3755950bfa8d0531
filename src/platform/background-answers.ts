import { badgeOf, type Badge } from '../card/badge.ts';
import type { LeanLibrary } from '../card/library.ts';
import { describeWho } from '../card/who.ts';
import { NO_EVIDENCE } from '../outlets/evidence.ts';
import type { Identification } from '../outlets/identification.ts';
import { identify } from '../outlets/identify.ts';
import { mayPageTell } from '../outlets/page-tells.ts';
import { DataFileError } from '../outlets/records.ts';
import { rateLean } from '../ratings/rate.ts';
import type { Handlers } from './answer-messages.ts';
import { keepEvidence, keptEvidence } from './kept-evidence.ts';
import { loadCatalogueFor, loadLeanLibrary, loadLibrary } from './library.ts';
import { enableBadgeIn, lookAgainIn, readEvidenceIn } from './page-scripts.ts';
import { readSettings } from './settings.ts';
import { addressOf, isSamePage } from './tabs.ts';
import { markPage } from './toolbar.ts';

/**
 * What the background answers to each message. Icon, badge and card share one answer: it is made here alone, from the
 * address and from what is kept of the page's own words.
 */
export const backgroundAnswers: Handlers = {
  async who({ tabId, url, evidence }) {
    const [library, catalogue, kept] = await Promise.all([
      loadLibrary(),
      loadCatalogueFor(url),
      keptEvidence(tabId, url),
    ]);
    const before = identify(url, catalogue, kept ?? NO_EVIDENCE);
    const identification = evidence === null ? before : identify(url, catalogue, evidence);
    // Read too early, a page tells less than it did before or will in a moment.
    const tellsLess =
      identification.outlet === null && before.outlet !== null && evidence?.accounts.length === 0;
    if (evidence === null || tellsLess) {
      return describeWho(before, library);
    }
    await keepEvidence(tabId, url, evidence);
    const badge = badgeFor(identification, library.raters.allsides);
    await markPage(tabId, url, badge);
    // The page was drawn on since the badge was put into it.
    if (JSON.stringify(badge) !== JSON.stringify(badgeFor(before, library.raters.allsides)))
      await lookAgainIn(tabId);
    return describeWho(identification, library);
  },

  async page({ url, signs }, { tabId }) {
    const [{ allsides }, catalogue, { settings }] = await Promise.all([
      loadLeanLibrary(),
      loadCatalogueFor(url),
      readSettings(),
    ]);
    if (tabId === null) return null;
    const kept = await keptEvidence(tabId, url);
    let evidence = { ...(kept ?? NO_EVIDENCE), ...signs };
    let identification = identify(url, catalogue, evidence);
    if (identification.outlet === null && mayPageTell(url)) {
      // It may be a while until the page is drawn; what was said of the page before is not left standing meanwhile.
      await markPage(tabId, url, null);
      evidence = (await readEvidenceIn(tabId)) ?? evidence;
      if (!isSamePage(await addressOf(tabId), url)) return null;
      identification = identify(url, catalogue, evidence);
    }
    await keepEvidence(tabId, url, evidence);
    const badge = badgeFor(identification, allsides);
    await markPage(tabId, url, badge);
    if (!settings.headlineBadge || badge === null || badge.mark === 'unrated') return null;
    await enableBadgeIn(tabId);
    return badge;
  },
};

function badgeFor(identification: Identification, allsides: LeanLibrary['allsides']): Badge | null {
  const { outlet } = identification;
  return badgeOf(identification, outlet === null ? null : rateLean(outlet, allsides));
}

/** What went wrong, in a sentence for the reader. */
export function sentenceFor(error: unknown): string {
  return error instanceof DataFileError
    ? 'Masthead’s list of outlets cannot be read. Install the extension again to mend it.'
    : 'Masthead could not look this page up. Close this window and open it again.';
}
