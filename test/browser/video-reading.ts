/** What the browser tests of videos run beside a page. */
export { readPage } from '../../src/article/read-page.ts';
export { playFrom } from '../../src/article/video/play-from.ts';
export { readTranscript } from '../../src/article/video/read-transcript.ts';
