import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../../src/article/page-markup.ts';
import { readPage } from '../../../src/article/read-page.ts';
import { isVideoDrawn } from '../../../src/article/video/youtube-video.ts';
import { fixture, pageOf } from '../page-fixture.ts';

const WATCH = 'https://www.youtube.com/watch?v=';
const FIRST = `${WATCH}bridgeVid01`;
const NEXT = `${WATCH}stormyVid01`;
const read = (page: Document, address: string) => readPage(page, address).article;
const set = (page: Document, selector: string, text: string) => {
  for (const element of page.querySelectorAll(selector)) element.textContent = text;
};

/** The page after YouTube moved on to another channel's video without loading: its parts are marked, then written. */
function movedOn(written: boolean): Document {
  const page = fixture('youtube-transcript');
  for (const part of page.querySelectorAll('[video-id]')) part.setAttribute('video-id', 'stormyVid01');
  if (!written) return page;
  set(page, 'title', '(2) Storm at the northern light - YouTube');
  set(page, 'ytd-watch-metadata h1', 'Storm at the northern light');
  set(page, '#channel-name a', 'Northern Light Radio');
  set(page, '#tooltip', '12 views • Premiered Jun 20, 2026');
  set(page, '#attributed-snippet-text', 'The storm reached the light at midnight. '.repeat(5));
  page.querySelector('.ytp-title-link')?.setAttribute('href', NEXT);
  set(page, '.ytp-time-duration', '0:41');
  return page;
}

describe('a YouTube video', () => {
  it('is told whole: title, channel, date, length, description, chapters', () => {
    const article = read(fixture('youtube-transcript'), FIRST);
    expect(article).toMatchObject({
      title: 'What the bridge vote means for the old town',
      byline: null,
      published: '2026-06-18T08:00:00-07:00',
      // Not that of the page's buttons.
      language: 'en',
      source: 'description',
      video: {
        channel: 'BBC News',
        duration: 132,
        chapters: [
          { start: 0, title: 'The vote' },
          { start: 54, title: 'Who pays' },
          { start: 93, title: 'The ferries' },
        ],
        cues: [],
        transcriptOffered: true,
      },
    });
    expect(article?.paragraphs).toHaveLength(1);
    expect(article?.paragraphs[0]).toContain('why the ferries may not help.');
  });

  it('is told by its head where nothing is drawn, and then offers nothing', () => {
    const page = fixture('youtube-transcript');
    for (const part of page.querySelectorAll('ytd-app, script')) part.remove();
    set(page, 'title', 'YouTube');
    page.head
      .querySelector('meta[property="og:description"]')
      ?.setAttribute('content', 'The council has voted. '.repeat(9));
    expect(read(page, FIRST)).toMatchObject({
      title: 'What the bridge vote means for the old town',
      published: '2026-06-18T08:00:00-07:00',
      video: { channel: 'BBC News', duration: 132, transcriptOffered: false },
    });
  });

  it('has its words where it is short and offers a transcript, and its title alone where it does not', () => {
    const page = fixture('youtube-transcript');
    for (const script of page.querySelectorAll('script')) script.remove();
    for (const part of page.querySelectorAll('#expand, [property="og:description"]')) part.remove();
    set(page, '#attributed-snippet-text', 'Short.');
    page.querySelector('#transcript-panel')?.setAttribute('target-id', 'PAmodern_transcript_view');
    expect(read(page, FIRST)).toMatchObject({ paragraphs: [], words: 0, video: { channel: 'BBC News' } });
    page.querySelector('#transcript-panel')?.remove();
    const { page: state, note, article } = readPage(page, FIRST);
    expect(state).toEqual({ kind: 'video', access: 'partial', why: 'no-transcript' });
    expect(note).toBe('This video page has no text to summarise.');
    expect(article).toMatchObject({
      title: 'What the bridge vote means for the old town',
      paragraphs: [],
      words: 0,
      video: { channel: 'BBC News', transcriptOffered: false },
    });
    for (const title of page.querySelectorAll('h1, title, [property="og:title"]')) title.remove();
    expect(read(page, FIRST)).toBeNull();
  });

  it('has its whole description where that is unfolded', () => {
    const page = movedOn(true);
    const whole = `${'The keepers carried the old lamp up the stairs. '.repeat(5)}\nThen the morning came.`;
    set(page, '#expanded', whole);
    set(page, '#attributed-snippet-text', 'x'.repeat(900));
    expect(read(page, NEXT)?.paragraphs.at(-1)).toBe('Then the morning came.');
  });

  it('keeps its drawn title where the head has another language', () => {
    const page = fixture('youtube-transcript');
    set(page, 'title', 'Was die Abstimmung für die Altstadt bedeutet - YouTube');
    set(page, 'ytd-watch-metadata h1', 'Was die Abstimmung für die Altstadt bedeutet');
    expect(read(page, FIRST)?.title).toBe('Was die Abstimmung für die Altstadt bedeutet');
  });

  it('takes chapters from the page where the description has none, and only its own', () => {
    const page = movedOn(true);
    const item = (id: string, time: string, title: string) =>
      `<ytd-macro-markers-list-item-renderer><a href="/watch?v=${id}&t=3s"><h4>${title}</h4><div id="time">${time}</div></a></ytd-macro-markers-list-item-renderer>`;
    const items = [
      item('stormyVid01', '0:20', 'Later'),
      item('stormyVid01', '0:00', 'First'),
      item('stormyVid01', '0:00', 'First'),
      item('bridgeVid01', '0:09', 'Before'),
    ];
    page.querySelector('#structured-description')?.append(...pageOf(items.join('')).body.children);
    expect(read(page, NEXT)?.video?.chapters).toEqual([
      { start: 0, title: 'First' },
      { start: 20, title: 'Later' },
    ]);
  });

  it('shows no length while an advertisement plays, or another video', () => {
    const page = movedOn(true);
    page.querySelector('#movie_player')?.setAttribute('class', 'html5-video-player ad-showing');
    expect(read(page, NEXT)?.video?.duration).toBeNull();
    const other = movedOn(true);
    other.querySelector('.ytp-title-link')?.setAttribute('href', FIRST);
    expect(read(other, NEXT)?.video?.duration).toBeNull();
  });
});

describe('after YouTube moved on without loading a page', () => {
  it('nothing is told before the page is written anew', () => {
    for (const page of [fixture('youtube-transcript'), movedOn(false)]) {
      expect(read(page, NEXT)).toBeNull();
      expect(isVideoDrawn(readMarkup(page, NEXT))).toBe(false);
    }
    expect(isVideoDrawn(readMarkup(fixture('youtube-transcript'), FIRST))).toBe(true);
    expect(isVideoDrawn(readMarkup(fixture('news-article'), 'https://a.example/x'))).toBe(true);
  });

  it('nor while its title is still missing', () => {
    const page = movedOn(true);
    set(page, 'ytd-watch-metadata h1', '');
    expect(read(page, NEXT)).toBeNull();
  });

  it('then all is told of the new video, and nothing of the head', () => {
    const page = movedOn(true);
    expect(isVideoDrawn(readMarkup(page, NEXT))).toBe(true);
    const article = read(page, NEXT);
    expect(article).toMatchObject({
      title: 'Storm at the northern light',
      published: '2026-06-20',
      language: 'en',
      video: { channel: 'Northern Light Radio', duration: 41, chapters: [] },
    });
    expect(JSON.stringify(article)).not.toMatch(/bridge|BBC/i);
  });

  it('and back at the first, the words of the second are not taken for its own', () => {
    const page = movedOn(true);
    for (const part of page.querySelectorAll('[video-id]')) part.setAttribute('video-id', 'bridgeVid01');
    set(page, 'title', 'What the bridge vote means for the old town - YouTube');
    const article = read(page, FIRST);
    expect(article?.title).toBe('What the bridge vote means for the old town');
    expect(JSON.stringify(article)).not.toMatch(/storm/i);
  });
});
