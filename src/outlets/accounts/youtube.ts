import { exact, nameOf, reference, type AccountReference } from './account-reference.ts';
import { words } from './platform-pages.ts';

/** First path segments that are pages of YouTube itself. */
const YOUTUBE_PAGES =
  words(`about account ads attribution_link channels clip embed feed gaming hashtag howyoutubeworks
  jobs kids live live_chat movies music new oembed playlist playlists podcasts post premium redirect reporthistory results
  shorts signin source sports store t trends upload v watch watch_popup yt`);

/** The channel in the path of a YouTube address: by id, handle, user name or custom name; videos name none. */
export function youtube([first, second]: readonly string[]): AccountReference | null {
  if (first === 'channel') return /^UC[\w-]{22}$/.test(second ?? '') ? exact('youtube', second) : null;
  if (first === 'user' || first === 'c') {
    const name = nameOf(second);
    return name === null ? null : { ...reference('youtube', name, youtubeForms(name, first)), shown: name };
  }
  if (first?.startsWith('@') === true) {
    const name = nameOf(first.slice(1));
    return name === null ? null : reference('youtube', name, youtubeForms(name, '@'));
  }
  const name = nameOf(first);
  if (name === null || YOUTUBE_PAGES.has(name.toLowerCase())) return null;
  return { ...reference('youtube', name, youtubeForms(name, '@')), shown: name };
}

/** YouTube gave channels the handle of their custom and user names, so one name in three forms is one channel. */
function youtubeForms(name: string, form: 'user' | 'c' | '@'): string[] {
  const lower = name.toLowerCase();
  const keys = { '@': `@${lower}`, c: `c/${lower}`, user: `user/${lower}` };
  return [keys[form], ...Object.values(keys).filter((key) => key !== keys[form])];
}
