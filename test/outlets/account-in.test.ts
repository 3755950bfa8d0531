import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountIn } from '../../src/outlets/accounts/account-in.ts';
import { accountKey } from '../../src/outlets/accounts/account-reference.ts';

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
  ['https://constructor/@a', 'mastodon/a@constructor'],
  ['https://toString/', null],
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
