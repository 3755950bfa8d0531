import { videoOf } from '../evidence/youtube-address.ts';
import { isOn } from '../page-markup.ts';
import { readCaptions } from './caption-tracks.ts';
import type { Transcript } from './transcript.ts';
import { readYoutubeTranscript } from './youtube-transcript.ts';

/**
 * What is said in the page's video, as far as the page itself gives it in words. Only for a reader's click: it may open
 * and close parts of the page, which then is as it was. Takes two seconds as a rule, and gives up after about fifteen.
 * Null where there is nothing, and on `signal`. Never throws.
 */
export async function readTranscript(
  view: Window & typeof globalThis,
  signal?: AbortSignal,
): Promise<Transcript | null> {
  try {
    const { href } = view.location;
    const video = isOn(URL.parse(href), ['youtube.com']) ? videoOf(href) : null;
    return video === null
      ? await readCaptions(view.document, signal)
      : await readYoutubeTranscript(view, video, signal);
  } catch {
    // A page can be broken in ways that nobody foresees; the reader still has its description.
    return null;
  }
}
