import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { locate } from '../src/article/point-at.ts';
import { readDrawnPage } from '../src/article/read-drawn-page.ts';
import { markSentence } from '../src/badges/sentence-mark.ts';
import type { PagePointer } from '../src/platform/read-tab.ts';

/** Put into a page on demand: answers what there is to read, and leaves a pointer to its sentences behind. */
export default defineUnlistedScript({
  // The answer is the value of the script.
  globalName: true,
  async main() {
    const { reading, sources } = await readDrawnPage(window);
    (globalThis as PagePointer).mastheadPointAt = (paragraph, sentence) => {
      const range = locate(document, sources, paragraph, sentence);
      if (range !== null) markSentence(range, window);
      return range !== null;
    };
    return reading;
  },
});
