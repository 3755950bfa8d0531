import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/article/read-page.ts';
import {
  areWhole,
  filledPanel,
  fitsDuration,
  fragmentsOf,
  offersTranscript,
  rowsOf,
} from '../../../src/article/video/youtube-panel.ts';
import { fixture, pageOf } from '../page-fixture.ts';

const modern = (time: string, text: string) =>
  `<transcript-segment-view-model><div class="ytwTranscriptSegmentViewModelTimestamp">${time}</div><div class="ytwTranscriptSegmentViewModelTimestampA11yLabel">9 seconds</div><span class="ytAttributedStringHost" role="text">${text}</span></transcript-segment-view-model>`;
const classic = (time: string, text: string) =>
  `<ytd-transcript-segment-renderer><div class="segment-timestamp"> ${time} </div><yt-formatted-string class="segment-text">${text}</yt-formatted-string></ytd-transcript-segment-renderer>`;
const panel = (rows: string, state = 'EXPANDED', id = '') =>
  `<ytd-engagement-panel-section-list-renderer ${id} visibility="ENGAGEMENT_PANEL_VISIBILITY_${state}">${rows}</ytd-engagement-panel-section-list-renderer>`;

describe('the panel of a transcript', () => {
  it.each([
    ['modern', modern, 'timeline-chapter-view-model'],
    ['classic', classic, 'ytd-transcript-section-header-renderer'],
  ])('is read in its %s form, without the headings of chapters', (_, row, heading) => {
    const rows = `${row('0:00', 'good  evening')}<${heading}><h3>Who pays</h3></${heading}>${row('1:02:03', 'the state')}${row('x', 'no time')}${row('0:09', ' ')}`;
    const page = pageOf(panel(rows));
    const open = filledPanel(page);
    expect(open).not.toBeNull();
    expect(fragmentsOf(rowsOf(open ?? page))).toEqual([
      { start: 0, text: 'good evening' },
      { start: 3_723, text: 'the state' },
    ]);
  });

  it('is not read where it is closed: its lines may be the last video’s', () => {
    expect(filledPanel(pageOf(panel(modern('0:00', 'old'), 'HIDDEN')))).toBeNull();
    expect(filledPanel(pageOf(panel('<p>comments</p>')))).toBeNull();
    const both = pageOf(panel(classic('0:00', 'old'), 'HIDDEN') + panel(modern('0:00', 'new')));
    expect(fragmentsOf(rowsOf(filledPanel(both) ?? both))).toEqual([{ start: 0, text: 'new' }]);
  });

  it('is offered by the button in the description, or by being there', () => {
    const button =
      '<ytd-video-description-transcript-section-renderer><button>x</button></ytd-video-description-transcript-section-renderer>';
    expect(offersTranscript(pageOf(button))).toBe(true);
    expect(
      offersTranscript(pageOf(panel('', 'HIDDEN', 'target-id="engagement-panel-searchable-transcript"'))),
    ).toBe(true);
    expect(
      offersTranscript(pageOf(panel('', 'HIDDEN', 'target-id="engagement-panel-comments-section"'))),
    ).toBe(false);
    expect(offersTranscript(pageOf('<button>Show transcript</button>'))).toBe(false);
  });

  it('is whole where it comes within a tenth of the video’s end, or a minute; of unknown length where it adds no lines', () => {
    const rows = (row: typeof modern, last: string) => rowsOf(pageOf(row('0:00', 'a') + row(last, 'b')));
    expect(areWhole(rows(modern, '53:59'), 3_600)).toBe(false);
    expect(areWhole(rows(modern, '54:00'), 3_600)).toBe(true);
    expect(areWhole(rows(classic, '53:59'), 3_600)).toBe(false);
    expect(areWhole(rows(modern, '0:40'), 101)).toBe(false);
    expect(areWhole(rows(modern, '0:40'), 99)).toBe(true);
    expect(areWhole(rows(modern, '0:40'), null)).toBe(false);
    expect(areWhole(rows(classic, '0:40'), null)).toBe(true);
  });

  it('does not fit a video that ended before', () => {
    const lines = [
      { start: 0, text: 'a' },
      { start: 140, text: 'b' },
    ];
    expect(fitsDuration(lines, 132)).toBe(false);
    expect(fitsDuration(lines, 138)).toBe(true);
    expect(fitsDuration(lines, null)).toBe(true);
  });
});

describe('a page whose reader has opened the transcript', () => {
  const opened = (...lines: [string, string][]) => {
    const page = fixture('youtube-transcript');
    const shown = page.querySelector('#transcript-panel');
    shown?.setAttribute('visibility', 'ENGAGEMENT_PANEL_VISIBILITY_EXPANDED');
    for (const [time, text] of lines) {
      const row = page.createElement('transcript-segment-view-model');
      const [at, words] = [page.createElement('div'), page.createElement('span')];
      at.setAttribute('class', 'ytwTranscriptSegmentViewModelTimestamp');
      words.setAttribute('role', 'text');
      at.textContent = time;
      words.textContent = text;
      row.append(at, words);
      shown?.append(row);
    }
    return page;
  };
  const address = 'https://www.youtube.com/watch?v=bridgeVid01';

  it('is read by it right away', () => {
    const { article } = readPage(
      opened(['0:00', 'Good evening.'], ['1:12', 'The council has voted.']),
      address,
    );
    expect(article).toMatchObject({
      source: 'transcript',
      paragraphs: ['Good evening.', 'The council has voted.'],
      video: { transcriptOffered: false, cues: [{ start: 0 }, { start: 72 }] },
    });
  });

  it('is not read by one that breaks off: the rest comes as the reader scrolls, and for the button', () => {
    const page = opened(['0:00', 'Good evening.'], ['1:11', 'The council has voted.']);
    page.querySelector('#transcript-panel')?.setAttribute('target-id', 'x');
    const { article } = readPage(page, address);
    expect(article?.source).toBe('description');
    expect(article?.paragraphs[0]).toContain('why the ferries may not help.');
    expect(article?.video).toMatchObject({ transcriptOffered: true, cues: [] });
  });

  it('is not read by one that runs longer than the video', () => {
    const { article } = readPage(
      opened(['0:00', 'Good evening.'], ['9:04', 'The council has voted.']),
      address,
    );
    expect(article?.source).toBe('description');
  });
});
