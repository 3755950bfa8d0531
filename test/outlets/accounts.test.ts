import { describe, expect, it } from 'vitest';
import { buildCatalogue, withAccounts } from '../../src/outlets/catalogue.ts';
import { NO_EVIDENCE } from '../../src/outlets/evidence.ts';
import { identify } from '../../src/outlets/identify.ts';

const small = withAccounts(
  buildCatalogue([
    { id: 'post', name: 'Harbour Post', domains: ['harbour.example'], sources: [] },
    {
      id: 'post-opinion',
      name: 'Harbour Post (Opinion)',
      parent: 'post',
      scope: 'opinion',
      rules: ['harbour.example/views'],
      sources: [],
    },
    { id: 'echo', name: 'Echo', domains: ['echo.example'], sources: [] },
    { id: 'opinion', name: 'The Opinion', domains: ['opinion.example'], sources: [] },
    { id: 'portal', name: 'Yahoo News', domains: ['yahoo.com', 'news.yahoo.com'], sources: [] },
  ]),
  [
    {
      id: 'post',
      source: 's',
      accounts: [
        'youtube/@harbourpost',
        'x/harbourpost',
        'x/harbouropinion',
        'x/harboursport',
        'linkedin/harbour-post',
        'reddit/u/harbourpost',
        'instagram/harbourpost',
        'facebook/harbour.post',
      ],
    },
    { id: 'opinion', source: 's', accounts: ['x/theopinion', 'apple-podcasts/1200361736'] },
    {
      id: 'echo',
      source: 's',
      accounts: ['youtube/UC16niRr50-MSBwiO3YDb3RA', 'youtube/user/echotv', 'mastodon/echo@news.example'],
    },
  ],
);

describe('an account', () => {
  it.each([
    [
      'https://www.youtube.com/@HarbourPost/live',
      'post',
      'channel',
      'certain',
      'YouTube channel @HarbourPost, listed as Harbour Post.',
    ],
    [
      'https://www.youtube.com/@EchoTV',
      'echo',
      'channel',
      'likely',
      'YouTube channel @EchoTV, listed as Echo.',
    ],
    [
      'https://x.com/harbourpost/status/1',
      'post',
      'account',
      'certain',
      'X account @harbourpost, listed as Harbour Post.',
    ],
    [
      'https://www.threads.com/@harbourpost',
      'post',
      'account',
      'likely',
      'Threads account @harbourpost, listed as Harbour Post.',
    ],
    [
      'https://www.facebook.com/HarbourPost/',
      'post',
      'account',
      'certain',
      'Facebook account HarbourPost, listed as Harbour Post.',
    ],
    [
      'https://news.example/@echo/1',
      'echo',
      'account',
      'certain',
      'Mastodon account @echo@news.example, listed as Echo.',
    ],
    [
      'https://bsky.app/profile/news.harbour.example',
      'post',
      'account',
      'certain',
      'Bluesky account @news.harbour.example: its name is the web address of Harbour Post.',
    ],
  ])('%s is an outlet’s', (address, id, via, confidence, reason) => {
    const found = identify(address, small);
    expect(found.outlet).toMatchObject({ id, via, confidence, scope: 'news' });
    expect(found.reason).toBe(reason);
  });

  it('of the opinion desk has the opinion desk’s rating', () => {
    expect(identify('https://x.com/HarbourSport', small).outlet).toMatchObject({
      id: 'post',
      scope: 'sport',
    });
    expect(identify('https://x.com/TheOpinion', small).outlet).toMatchObject({
      id: 'opinion',
      scope: 'news',
    });
    expect(identify('https://x.com/HarbourOpinion', small).outlet).toMatchObject({
      scope: 'opinion',
      section: 'post-opinion',
    });
  });

  it('of a name that people may bear too is likely, not certain', () => {
    const { outlet } = identify('https://www.linkedin.com/posts/harbour-post_a-story', small);
    expect(outlet).toMatchObject({ id: 'post', confidence: 'likely' });
    expect(identify('https://www.linkedin.com/company/harbour-post', small).outlet?.confidence).toBe(
      'certain',
    );
  });

  it('on which one speaks is told apart, also through a copy', () => {
    const channel = 'https://www.youtube.com/@HarbourPost';
    for (const address of [channel, `https://web.archive.org/web/2020/${channel}`]) {
      expect(identify(address, small).outlet).toMatchObject({ id: 'post', broadcast: 'video' });
    }
    const podcast = 'https://podcasts.apple.com/us/podcast/a/id1200361736';
    expect(identify(podcast, small).outlet).toMatchObject({ id: 'opinion', broadcast: 'audio' });
    expect(identify('https://x.com/harbourpost', small).outlet?.broadcast).toBeNull();
  });

  it('that posted what Reddit shows is the one that speaks', () => {
    const post = 'https://www.reddit.com/r/world/comments/1/a/';
    const evidence = { ...NO_EVIDENCE, accounts: ['https://www.reddit.com/user/harbourpost'] };
    expect(identify(post, small, evidence).outlet?.id).toBe('post');
    expect(identify('https://www.reddit.com/r/world/', small, evidence).outlet).toBeNull();
  });

  it.each([
    ['https://x.com/harbourpost2'],
    ['https://x.com/harbour_post'],
    ['https://www.tiktok.com/@harbourpost'],
    ['https://bsky.app/profile/harbourpost.bsky.social'],
    ['https://bsky.app/profile/harbour.example.evil.example'],
    ['https://bsky.app/profile/somebody.yahoo.com'],
    ['https://evil.example/@echo@news.example'],
    ['https://www.linkedin.com/posts/harbour-postal_a-story'],
    ['https://www.youtube.com/watch?v=92HWiOdpY2s'],
  ])('that merely resembles is nobody’s: %s', (address) => {
    expect(identify(address, small).outlet).toBeNull();
  });

  it('is that of the video where the page names its channel, and of none where it names two', () => {
    const watch = 'https://www.youtube.com/watch?v=92HWiOdpY2s';
    const accounts = [
      'https://www.youtube.com/channel/UC16niRr50-MSBwiO3YDb3RA',
      'https://www.youtube.com/@EchoLive',
    ];
    const types = ['og:video.other'];
    expect(identify(watch, small, { ...NO_EVIDENCE, accounts, types }).outlet).toMatchObject({
      id: 'echo',
      via: 'channel',
      scope: 'video',
    });
    const both = [...accounts, 'https://www.youtube.com/@harbourpost'];
    expect(identify(watch, small, { ...NO_EVIDENCE, accounts: both }).outlet).toBeNull();
    const elsewhere = { ...NO_EVIDENCE, accounts: ['https://x.com/harbourpost'] };
    expect(identify(watch, small, elsewhere).outlet).toBeNull();
    expect(identify('https://post.blogspot.com/a', small, { ...NO_EVIDENCE, accounts }).outlet).toBeNull();
  });
});
