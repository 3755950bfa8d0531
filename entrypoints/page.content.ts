import { defineContentScript } from 'wxt/utils/define-content-script';
import hostFilter from '../assets/data/host-filter.txt?raw';
import { watchPage } from '../src/badges/watch-page.ts';
import { mayKnowHost } from '../src/outlets/host-filter.ts';
import { announcePage, watchSettingsFromPage } from '../src/platform/resident.ts';

/** In every page, and tiny: most pages end at the first line. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main(context) {
    if (!mayKnowHost(hostFilter, location.hostname)) return;
    const lookAgain = watchPage({ window, announce: announcePage }, context.signal);
    watchSettingsFromPage(lookAgain, context.signal);
  },
});
