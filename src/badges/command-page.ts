import type { PageCommands } from '../article/commanded-page.ts';
import { locate } from '../article/point-at.ts';
import type { SourcedReading } from '../article/read-page.ts';
import { playFrom } from '../article/video/play-from.ts';
import { readTranscript } from '../article/video/read-transcript.ts';
import { withTranscript } from '../article/video/with-transcript.ts';
import { markSentence } from './sentence-mark.ts';

/** What a card can do in a page that was read. */
export function commandPage(
  view: Window & typeof globalThis,
  { reading, sources }: SourcedReading,
): PageCommands {
  const { document } = view;
  let transcript = new AbortController();
  let unmark: (() => void) | undefined;
  return {
    pointAt: (paragraph, sentence) => {
      const range = locate(document, sources, paragraph, sentence);
      unmark?.();
      unmark = range === null ? undefined : markSentence(range, view);
      return range !== null;
    },
    playFrom: (seconds) => playFrom(document, seconds),
    readTranscript: async () => {
      transcript.abort();
      transcript = new AbortController();
      return withTranscript(reading, await readTranscript(view, transcript.signal));
    },
    stopTranscript: () => {
      transcript.abort();
    },
    end: () => {
      unmark?.();
      transcript.abort();
    },
  };
}
