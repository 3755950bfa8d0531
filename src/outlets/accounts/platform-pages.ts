/** First path segments that are pages of the platforms themselves. */
export const X_PAGES =
  words(`about compose download explore hashtag help home i intent jobs login logout messages notifications
  oauth privacy search settings share signup tos who_to_follow`);
export const FACEBOOK_PAGES =
  words(`ads business dialog events gaming groups hashtag help legal login marketplace media messages
  notes people permalink photo photos plugins policies policy privacy reel reels settings share sharer stories story
  tr v video videos watch`);
export const INSTAGRAM_PAGES = words(
  'about accounts api challenge developer direct explore legal p reel reels tv web',
);
export const TELEGRAM_PAGES = words(
  'a addlist addstickers addtheme bg boost c iv joinchat k login proxy setlanguage share socks',
);

/** The words of a list that is written across lines. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
