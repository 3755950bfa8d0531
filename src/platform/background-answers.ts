import { badgeOf } from '../card/badge.ts';
import { describeWho } from '../card/who.ts';
import { identify } from '../outlets/identify.ts';
import { DataFileError } from '../outlets/records.ts';
import { rateLean } from '../ratings/rate.ts';
import type { Handlers } from './answer-messages.ts';
import { loadLeanLibrary, loadLibrary } from './library.ts';
import { readSettings } from './settings.ts';
import { markToolbar } from './toolbar.ts';

/** What the background answers to each message. */
export const backgroundAnswers: Handlers = {
  async who({ url }) {
    const library = await loadLibrary();
    return describeWho(identify(url, library.catalogue), library);
  },

  async page({ url, video }, { tabId }) {
    const [library, { settings }] = await Promise.all([loadLeanLibrary(), readSettings()]);
    const identification = identify(url, library.catalogue);
    const lean = identification.outlet === null ? null : rateLean(identification.outlet, library.allsides);
    const badge = badgeOf(identification, lean, video);
    if (tabId !== null) await markToolbar(tabId, badge);
    return settings.headlineBadge && lean !== null ? badge : null;
  },
};

/** What went wrong, in a sentence for the reader. */
export function sentenceFor(error: unknown): string {
  return error instanceof DataFileError
    ? 'Masthead’s list of outlets cannot be read. Install the extension again to mend it.'
    : 'Masthead could not look this page up. Close this window and open it again.';
}
