import { type CaptionCue, cueTexts } from './cue-text.ts';
import { mainVideo } from './main-video.ts';
import { LONGEST_FRAGMENT, MOST_FRAGMENTS, type Transcript } from './transcript.ts';

/** For captions to come, in milliseconds. */
const LONGEST_LOADING = 8_000;

const isSpeech = ({ kind }: { kind: string }) => kind === 'captions' || kind === 'subtitles';

/**
 * The captions of the page's main video, loaded where they are not yet. Shows none that were not shown, and leaves every
 * track as it was. Null where the video has none, or they do not come.
 */
export async function readCaptions(document: Document, signal?: AbortSignal): Promise<Transcript | null> {
  const video = mainVideo(document, (one) => tracksOf(one).length > 0);
  const track = video === null ? null : chosen(video, document.documentElement.lang);
  if (video === null || track === null) return null;
  const modes = tracksOf(video).map((one) => [one, one.mode] as const);
  try {
    if (track.mode === 'disabled') track.mode = 'hidden';
    await loaded(video, track, signal);
    const cues = [...(track.cues ?? [])].slice(0, MOST_FRAGMENTS).map(captionOf);
    const fragments = cueTexts(cues).filter(({ text }) => text !== '');
    if (fragments.length === 0 || signal?.aborted === true) return null;
    return { source: 'captions', language: languageOf(track.language), fragments };
  } finally {
    for (const [one, mode] of modes) if (one.mode !== mode) one.mode = mode;
  }
}

/** Whether a page offers captions: a video with tracks of them, in the page or added to it by a script. */
export function offersCaptions(document: Document): boolean {
  if (
    document.querySelector(
      'video track[kind="captions"], video track[kind="subtitles"], video track:not([kind])',
    )
  ) {
    return true;
  }
  return [...document.querySelectorAll('video')].slice(0, 50).some((video) => tracksOf(video).length > 0);
}

function tracksOf(video: HTMLVideoElement): TextTrack[] {
  // Outside of browsers a video has none.
  const tracks = (video as Partial<HTMLVideoElement>).textTracks ?? [];
  return [...tracks].slice(0, 100).filter(isSpeech);
}

/** The track that is shown, or would be by default, or is in the page's language; else the first. */
function chosen(video: HTMLVideoElement, language: string): TextTrack | null {
  const tracks = tracksOf(video);
  const byDefault = [...video.querySelectorAll('track')].find(
    (track) => track.default && isSpeech(track),
  )?.track;
  const main = language.split('-')[0]?.toLowerCase() ?? '';
  return (
    tracks.find(({ mode }) => mode === 'showing') ??
    tracks.find((track) => track === byDefault) ??
    tracks.find((track) => main !== '' && track.language.split('-')[0]?.toLowerCase() === main) ??
    tracks[0] ??
    null
  );
}

/** Ends once the track has its cues or failed, at the latest after eight seconds. */
function loaded(video: HTMLVideoElement, track: TextTrack, signal?: AbortSignal): Promise<void> {
  const element = [...video.querySelectorAll('track')].find((one) => one.track === track);
  const view = video.ownerDocument.defaultView;
  return new Promise((resolve) => {
    if (element === undefined || view === null || element.readyState > 1 || signal?.aborted === true) {
      resolve();
      return;
    }
    const finish = () => {
      view.clearTimeout(end);
      for (const event of ['load', 'error']) element.removeEventListener(event, finish);
      signal?.removeEventListener('abort', finish);
      resolve();
    };
    const end = view.setTimeout(finish, LONGEST_LOADING);
    for (const event of ['load', 'error']) element.addEventListener(event, finish);
    signal?.addEventListener('abort', finish, { once: true });
  });
}

function captionOf(cue: TextTrackCue): CaptionCue {
  const text = (cue as Partial<VTTCue>).text ?? '';
  return { startTime: cue.startTime, text: text.slice(0, LONGEST_FRAGMENT) };
}

function languageOf(stated: string): string | null {
  try {
    return Intl.getCanonicalLocales(stated.trim())[0] ?? null;
  } catch {
    return null;
  }
}
