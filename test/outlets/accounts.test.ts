import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountIn } from '../../src/outlets/accounts/account-in.ts';
import { accountKey } from '../../src/outlets/accounts/account-reference.ts';
import { buildCatalogue, withAccounts } from '../../src/outlets/catalogue.ts';
import { NO_EVIDENCE } from '../../src/outlets/evidence.ts';
import { identify } from '../../src/outlets/identify.ts';

/** Address, the surest key of the account it names (null = none). */
const ROWS: [address: string, key: string | null][] = [
  ['https://www.youtube.com/@HarbourPost', 'youtube/@harbourpost'],
  ['https://m.youtube.com/@HarbourPost/videos?x=1', 'youtube/@harbourpost'],
  ['https://www.youtube.com/channel/UC16niRr50-MSBwiO3YDb3RA/live', 'youtube/UC16niRr50-MSBwiO3YDb3RA'],
  ['https://www.youtube.com/user/HarbourPost', 'youtube/user/harbourpost'],
  ['https://www.youtube.com/c/HarbourPost/about', 'youtube/c/harbourpost'],
  ['https://youtube.com/HarbourPost', 'youtube/@harbourpost'],
  ['https://www.youtube.com/watch?v=92HWiOdpY2s', null],
  ['https://www.youtube.com/shorts/92HWiOdpY2s', null],
  ['https://www.youtube.com/feed/history', null],
  ['https://www.youtube.com/playlist?list=PL1', null],
  ['https://www.youtube.com/channel/harbour', null],
  ['https://x.com/HarbourPost/status/1', 'x/harbourpost'],
  ['https://mobile.twitter.com/HarbourPost', 'x/harbourpost'],
  ['https://twitter.com/hashtag/harbour', null],
  ['https://twitter.com/i/web/status/1', null],
  ['https://x.com/search?q=harbour', null],
  ['https://help.x.com/harbourpost', null],
  ['https://www.facebook.com/Harbour.Post/posts/1', 'facebook/harbourpost'],
  ['https://de-de.facebook.com/pg/HarbourPost/about', 'facebook/harbourpost'],
  ['https://www.facebook.com/pages/Harbour-Post/123456', 'facebook/harbour-post-123456'],
  ['https://www.facebook.com/groups/1', null],
  ['https://www.facebook.com/story.php?story_fbid=1&id=2', null],
  ['https://www.facebook.com/profile.php?id=2', null],
  ['https://developers.facebook.com/docs', null],
  ['https://www.instagram.com/harbour.post/reel/Co/', 'instagram/harbour.post'],
  ['https://www.instagram.com/stories/harbourpost/1/', 'instagram/harbourpost'],
  ['https://www.instagram.com/p/BxK/', null],
  ['https://www.threads.net/@harbourpost/post/C1', 'threads/harbourpost'],
  ['https://www.tiktok.com/@harbourpost/video/7', 'tiktok/harbourpost'],
  ['https://www.tiktok.com/discover', null],
  ['https://t.me/s/harbourpost/76', 'telegram/harbourpost'],
  ['https://t.me/joinchat/AAA', null],
  ['https://www.linkedin.com/company/harbour-post/posts/', 'linkedin/harbour-post'],
  ['https://www.linkedin.com/posts/harbour-post_a-story-activity-7-x', 'linkedin/harbour-post'],
  ['https://www.linkedin.com/in/somebody', null],
  ['https://www.reddit.com/user/harbourpost/', 'reddit/u/harbourpost'],
  ['https://www.reddit.com/r/worldnews/comments/1/a/', null],
  ['https://flipboard.com/@HarbourPost/world-1', 'flipboard/harbourpost'],
  ['https://flipboard.com/topic/news', null],
  ['https://www.whatsapp.com/channel/0029VaTyWJH5a24CZFcFkR1G', 'whatsapp/0029VaTyWJH5a24CZFcFkR1G'],
  ['https://bsky.app/profile/harbour.example/post/3l', 'bluesky/harbour.example'],
  ['https://bsky.app/profile/did:plc:eclio37ymobqex2ncko63h4r', 'bluesky/did:plc:eclio37ymobqex2ncko63h4r'],
  ['https://news.example.social/@HarbourPost/113', 'mastodon/harbourpost@news.example.social'],
  ['https://mastodon.social/@HarbourPost@other.example', 'mastodon/harbourpost@other.example'],
  ['https://evil.example/@HarbourPost@other.example', null],
  ['https://news.google.com/publications/CAAqBwgKML3LhAsw1biBAw?hl=en', 'google-news/CAAqBwgKML3LhAsw1biBAw'],
  ['https://apple.news/T3OtoXcxtRkuHRkM7SpFP_Q', 'apple-news/T3OtoXcxtRkuHRkM7SpFP_Q'],
  ['https://apple.news/AKSx3haowSV2hao8Cf_HGZw', null],
  ['https://podcasts.apple.com/us/podcast/the-harbour/id1200361736', 'apple-podcasts/1200361736'],
  ['https://feeds.simplecast.com/54nAGcIl', 'podcast-feed/feeds.simplecast.com/54nAGcIl'],
  ['https://x.com/%E0%A4%A', null],
  ['nonsense', null],
];

describe('the account in an address', () => {
  it.each(ROWS)('%s → %s', (address, key) => {
    expect(accountIn(address)?.keys[0] ?? null).toBe(key);
  });

  it('is read from any text without an exception', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('https://x.com/', 'https://www.youtube.com/', 'https://bsky.app/profile/'),
        fc.string(),
        (start, text) => {
          for (const key of accountIn(start + text)?.keys ?? []) expect(key).toBe(accountKey(key));
        },
      ),
    );
  });
});

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
