import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { CommandedPage } from '../src/article/commanded-page.ts';
import { readDrawnPage } from '../src/article/read-drawn-page.ts';
import { commandPage } from '../src/badges/command-page.ts';

/** Put into a page on demand: answers what there is to read, and leaves commands for the card beside it. */
export default defineUnlistedScript({
  // The answer is the value of the script.
  globalName: true,
  async main() {
    const world = globalThis as CommandedPage;
    world.masthead?.end();
    const found = await readDrawnPage(window);
    world.masthead = commandPage(window, found);
    return found.reading;
  },
});
