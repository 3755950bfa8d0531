import type { Article } from '../article.ts';
import { videoOf } from '../evidence/youtube-address.ts';
import type { Metadata } from '../metadata/metadata.ts';
import type { PageMarkup } from '../page-markup.ts';
import { describedVideo } from './described-video.ts';
import { descriptionParagraphs, paragraphsOf } from './description.ts';
import { MOST_CHARACTERS } from './transcript.ts';
import { transcriptArticle } from './transcript-article.ts';
import { writtenArticle } from '../written-article.ts';
import { youtubeVideo } from './youtube-video.ts';

/**
 * A video as far as its page tells of it in words: what is said in it where the page shows that, else its description.
 * Without either it has no paragraphs, and there is an article only where the page offers a transcript or has a title of
 * this video. Null also where the page is not drawn for the video in its address yet.
 */
export function videoArticle(markup: PageMarkup, metadata: Metadata): Article | null {
  const video = videoOf(markup.url?.href);
  const told = video === null ? describedVideo(markup, metadata) : youtubeVideo(markup, video, metadata);
  const { channel, duration, chapters, transcriptOffered, transcript, spoken } = told;
  const paragraphs =
    spoken === null ? descriptionParagraphs(told.description) : paragraphsOf(spoken, MOST_CHARACTERS);
  const isSilent = paragraphs.length === 0 && !transcriptOffered && transcript === null;
  if (isSilent && told.metadata.title === null) return null;
  const article: Article = {
    ...writtenArticle(null, paragraphs),
    ...told.metadata,
    source: spoken === null ? 'description' : 'transcript',
    video: {
      channel,
      duration,
      chapters,
      cues: [],
      stopsAdded: false,
      transcriptOffered: transcriptOffered && spoken === null,
    },
  };
  return transcript === null ? article : transcriptArticle(article, transcript);
}
