import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import hostFilter from '../assets/data/host-filter.txt?raw';
import { watchPage } from '../src/badges/watch-page.ts';
import { mayKnowHost } from '../src/outlets/host-filter.ts';
import { announcePage, takeOver, watchAnswerFromPage } from '../src/platform/resident.ts';
import type { PageSigns } from '../src/outlets/evidence.ts';

/**
 * In every page, and tiny: most pages end at the first line. Declared as a content script in wxt.config.ts rather
 * than by its name, because WXT's wrapper for content scripts would be a tenth of its bytes.
 */
export default defineUnlistedScript(() => {
  if (!mayKnowHost(hostFilter, location.hostname)) return;
  const life = takeOver();
  const announce = (url: string, signs: PageSigns) => announcePage(url, signs, life);
  const lookAgain = watchPage({ window, announce }, life.signal);
  watchAnswerFromPage(lookAgain, life.signal);
});
