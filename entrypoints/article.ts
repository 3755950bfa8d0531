import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { locate } from '../src/article/point-at.ts';
import { readDrawnPage } from '../src/article/read-drawn-page.ts';
import { playFrom } from '../src/article/video/play-from.ts';
import { readTranscript } from '../src/article/video/read-transcript.ts';
import { withTranscript } from '../src/article/video/with-transcript.ts';
import { markSentence } from '../src/badges/sentence-mark.ts';
import type { CommandedPage } from '../src/platform/page-commands.ts';

/** Put into a page on demand: answers what there is to read, and leaves commands for the card beside it. */
export default defineUnlistedScript({
  // The answer is the value of the script.
  globalName: true,
  async main() {
    const { reading, sources } = await readDrawnPage(window);
    const world = globalThis as CommandedPage;
    world.masthead?.end();
    let transcript = new AbortController();
    let unmark: (() => void) | undefined;
    world.masthead = {
      pointAt: (paragraph, sentence) => {
        const range = locate(document, sources, paragraph, sentence);
        unmark?.();
        unmark = range === null ? undefined : markSentence(range, window);
        return range !== null;
      },
      playFrom: (seconds) => playFrom(document, seconds) === 'played',
      readTranscript: async () => {
        transcript.abort();
        transcript = new AbortController();
        return withTranscript(reading, await readTranscript(window, transcript.signal));
      },
      stopTranscript: () => {
        transcript.abort();
      },
      end: () => {
        unmark?.();
        transcript.abort();
      },
    };
    return reading;
  },
});
