import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../src/article/evidence.ts';
import { fixture, pageOf } from './page-fixture.ts';

const WATCH = 'https://www.youtube.com/watch?v=';
const BBC_ID = 'https://www.youtube.com/channel/UC16niRr50-MSBwiO3YDb3RA';
const accountsOf = (page: Document, address: string) => readEvidence(page, address).accounts;
const owner = (...hrefs: string[]) =>
  `<ytd-watch-metadata><div id="owner">${hrefs.map((href) => `<a href="${href}">x</a>`).join('')}</div></ytd-watch-metadata>`;
const watch = (id: string, inner: string) => `<ytd-watch-flexy video-id="${id}">${inner}</ytd-watch-flexy>`;
const canonical = (address: string) => `<link rel="canonical" href="${address}">`;

describe('after YouTube moved on without loading a page', () => {
  it('the page of the video before tells nothing', () => {
    expect(accountsOf(fixture('youtube-watch'), `${WATCH}nextVid0001`)).toEqual([]);
    expect(accountsOf(fixture('youtube-live'), 'https://www.youtube.com/live/nextVid0001')).toEqual([]);
  });

  it('nor does a page that is half drawn anew', () => {
    const page = fixture('youtube-watch');
    page.querySelector('ytd-watch-flexy')?.setAttribute('video-id', 'nextVid0001');
    expect(accountsOf(page, `${WATCH}nextVid0001`)).toEqual([]);
  });

  it('a page drawn anew tells its owner, and nothing of what the server wrote for the video before', () => {
    const page = fixture('youtube-watch');
    for (const part of page.querySelectorAll('[video-id]')) part.setAttribute('video-id', 'nextVid0001');
    for (const link of page.querySelectorAll('#owner a')) link.setAttribute('href', '/@skynews');
    expect(accountsOf(page, `${WATCH}nextVid0001`)).toEqual(['https://www.youtube.com/@skynews']);
  });

  it('the short before or behind the one shown is not asked', () => {
    expect(accountsOf(fixture('youtube-shorts'), 'https://www.youtube.com/shorts/firstShort1')).toEqual([]);
    expect(accountsOf(fixture('youtube-shorts'), 'https://www.youtube.com/shorts/thirdShort1')).toEqual([]);
  });

  it('a short without a mark of its own is believed as far as the page’s head', () => {
    const body = `<ytd-reel-video-renderer is-active><ytd-channel-name><a href="/@dwnews">x</a></ytd-channel-name>
      </ytd-reel-video-renderer>`;
    const address = 'https://www.youtube.com/shorts/cookerVid01';
    expect(accountsOf(pageOf(body, canonical(address)), address)).toEqual([
      'https://www.youtube.com/@dwnews',
    ]);
    expect(accountsOf(pageOf(body, canonical(`${WATCH}otherVid001`)), address)).toEqual([]);
  });

  it('the channel before is not taken for the one in the address', () => {
    expect(accountsOf(fixture('youtube-channel'), 'https://www.youtube.com/@skynews')).toEqual([]);
    expect(accountsOf(fixture('youtube-channel'), 'https://www.youtube.com/c/skynews')).toEqual([]);
    expect(accountsOf(fixture('youtube-channel'), `${WATCH}otherVid001`)).toEqual([
      'https://www.youtube.com/@watchedbefore',
    ]);
  });
});

describe('what the player’s data say', () => {
  const page = (id: string) => {
    const plain = fixture('youtube-watch');
    for (const drawn of plain.querySelectorAll('ytd-app, #watch7-content')) drawn.remove();
    const script = [...plain.querySelectorAll('script')].find((one) =>
      one.textContent.includes('videoDetails'),
    );
    if (script !== undefined) script.textContent = script.textContent.replace('ferryVid001', id);
    return plain;
  };

  it('counts where nothing is drawn and it is about this video, whatever its description says', () => {
    expect(accountsOf(page('ferryVid001'), `${WATCH}ferryVid001`)).toEqual([BBC_ID]);
  });

  it('is read in the time that its length takes', () => {
    const script = `ytInitialPlayerResponse ${'"videoDetails":{"videoId":"ferryVid001"'.repeat(100_000)}`;
    const head = `<script>${script}</script>`.repeat(3);
    expect(accountsOf(pageOf('', head), `${WATCH}ferryVid001`)).toEqual([]);
  });

  it('does not count where it is about another', () => {
    expect(accountsOf(page('otherVid001'), `${WATCH}ferryVid001`)).toEqual([]);
  });
});

describe('the owner', () => {
  it.each<[string, string, string]>([
    ['a handle', '/@dwnews', 'https://www.youtube.com/@dwnews'],
    [
      'an id',
      '/channel/UCknLrEdhRCp1aegoMqRaCZg',
      'https://www.youtube.com/channel/UCknLrEdhRCp1aegoMqRaCZg',
    ],
    [
      'an old name',
      'http://www.youtube.com/user/deutschewelle/videos',
      'https://www.youtube.com/user/deutschewelle',
    ],
    ['a name of its own', '/c/dwnews', 'https://www.youtube.com/c/dwnews'],
  ])('is known by %s', (_, href, account) => {
    expect(accountsOf(pageOf(watch('ferryVid001', owner(href))), `${WATCH}ferryVid001`)).toEqual([account]);
  });

  it.each([
    '/watch?v=x',
    '/',
    'https://evil.example/@dwnews',
    '//youtube.com.evil.example/@a',
    '',
    'javascript:1',
  ])('is not %s', (href) => {
    expect(accountsOf(pageOf(watch('ferryVid001', owner(href))), `${WATCH}ferryVid001`)).toEqual([]);
  });

  it('is nobody who comments, is recommended or featured', () => {
    const page = fixture('youtube-watch');
    for (const part of page.querySelectorAll('#owner, #watch7-content, script')) part.remove();
    expect(accountsOf(page, `${WATCH}ferryVid001`)).toEqual([]);
  });

  it.each<[string, string]>([
    ['comments', `<div id="comments"><div id="owner"><a href="/@bbcnews">x</a></div></div>`],
    [
      'comments within what is drawn of the video',
      `<ytd-watch-metadata><div id="comments">${owner('/@bbcnews')}</div></ytd-watch-metadata>`,
    ],
    ['recommended videos', `<div id="related">${owner('/@bbcnews')}</div>`],
    [
      'the description',
      `<div id="description"><ytd-video-owner-renderer><a href="/@bbcnews">x</a></ytd-video-owner-renderer></div>`,
    ],
    ['elsewhere', '<div id="owner"><a href="/@bbcnews">x</a></div>'],
  ])('is not who stands in %s', (_, other) => {
    const page = pageOf(watch('ferryVid001', owner('/@randomguy') + other));
    expect(accountsOf(page, `${WATCH}ferryVid001`)).toEqual(['https://www.youtube.com/@randomguy']);
    expect(accountsOf(pageOf(watch('ferryVid001', other)), `${WATCH}ferryVid001`)).toEqual([]);
  });

  it('is nobody where there are several', () => {
    const of = (...hrefs: string[]) =>
      accountsOf(pageOf(watch('ferryVid001', owner(...hrefs))), `${WATCH}ferryVid001`);
    expect(of('/@randomguy', '/@bbcnews')).toEqual([]);
    expect(of('/channel/UC16niRr50-MSBwiO3YDb3RA', '/channel/UCknLrEdhRCp1aegoMqRaCZg')).toEqual([]);
    expect(of('/@BBCNews', '/@bbcnews', '/channel/UC16niRr50-MSBwiO3YDb3RA', '/c/bbcnews')).toHaveLength(4);
    const stated = fixture('youtube-watch');
    for (const link of stated.querySelectorAll('#owner a')) link.setAttribute('href', '/@randomguy');
    expect(accountsOf(stated, `${WATCH}ferryVid001`)).toEqual([]);
  });

  it('is read on the mobile site where the page names the video', () => {
    const body = '<ytm-slim-owner-renderer><a href="/@dwnews">DW</a></ytm-slim-owner-renderer>';
    const address = 'https://m.youtube.com/watch?v=ferryVid001';
    expect(accountsOf(pageOf(body, canonical(`${WATCH}ferryVid001`)), address)).toEqual([
      'https://www.youtube.com/@dwnews',
    ]);
    expect(accountsOf(pageOf(body, canonical(`${WATCH}otherVid001`)), address)).toEqual([]);
    expect(accountsOf(pageOf(body), address)).toEqual([]);
  });

  it('is read in an embedded player where that shows the video', () => {
    const player = (id: string) =>
      pageOf(`<a class="ytp-title-link" href="${WATCH}${id}">x</a>
        <a class="ytp-title-channel-logo" href="https://www.youtube.com/@dwnews"></a>`);
    const address = 'https://www.youtube-nocookie.com/embed/ferryVid001?autoplay=1';
    expect(accountsOf(player('ferryVid001'), address)).toEqual(['https://www.youtube.com/@dwnews']);
    expect(accountsOf(player('otherVid001'), address)).toEqual([]);
  });

  it('is asked on YouTube alone', () => {
    const page = pageOf(watch('ferryVid001', owner('/@dwnews')));
    for (const host of ['youtube.com.evil.example', 'notyoutube.com', 'news.example']) {
      expect(accountsOf(page, `https://${host}/watch?v=ferryVid001`)).toEqual([]);
    }
  });

  it('is not asked with an id that would break out of a selector', () => {
    for (const id of ['"]', 'a"],*[href="', '%22%5D']) {
      expect(accountsOf(fixture('youtube-shorts'), `https://www.youtube.com/shorts/${id}`)).toEqual([]);
    }
  });
});
