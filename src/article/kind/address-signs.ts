/** What the words of an address say of the page behind it. Paths are lower case; null where no address is known. */

/** "/", "/index.html", and a language or edition alone: "/en". */
export function isFrontPage(path: string | null): boolean {
  return path !== null && /^\/(?:index\.[a-z]+|[a-z]{2}(?:-[a-z]{2})?\/?)?$/.test(path);
}

/**
 * How many words name the page itself: 4 in "/news/bridge-is-closed-again" and in "/news/bridge-is-closed-again/a-1234";
 * words in other scripts too.
 */
export function slugWords(path: string | null): number {
  const [last = '', before = ''] = (path ?? '').split('/').filter(Boolean).reverse();
  const isKey = /\d/.test(last) && last.length <= 40 && wordsIn(last) <= 2;
  return Math.max(wordsIn(last), isKey ? wordsIn(before) : 0);
}

function wordsIn(part: string): number {
  // Words in another script: "%e6%a9%8b-%e3%81%8c". Three searches, for one pattern with two gaps is cubic.
  const encoded = part.search(/%[0-9a-f]{2}/);
  const hyphen = encoded === -1 ? -1 : part.indexOf('-', encoded);
  if (hyphen !== -1 && part.includes('%', hyphen)) return 4;
  return part.split(/[-_,]+/).filter(Boolean).length;
}

/** A number long enough to tell one story from all others, in the last part or in what follows it. */
export function hasNumber(path: string | null, query: string): boolean {
  return (
    /\d{5}/.test(lastPart(path)) || /(?:^|[?&])(?:\w{0,9}id\w{0,3}|no|p|a|n|serial|news)=\d{3}/i.test(query)
  );
}

/** A day or a month, or a year that is a folder: "/2026/03/x", "/20260311/x". */
export function hasDate(path: string | null): boolean {
  return /\/(?:19|20)\d\d(?:[/-]?\d\d?){1,2}[/-]|(?:19|20)\d{6}|\/(?:19|20)\d\d\/[^/]/.test(path ?? '');
}

/** Below a folder that holds nothing but stories: "/articles/x", "/blog/x". */
export function isBelowStories(path: string | null): boolean {
  return (
    /\/(?:blogs?|articles?|artikel|articulos?|posts?|stor(?:y|ies)|p|a|insights|pulse|newsletters?)\/[^/]/.test(
      path ?? '',
    ) && !isSectionPath(path)
  );
}

/** Below a folder for news, and named like a story: "/news/bridge-is-closed", for "/news/world" is a section. */
export function isBelowNews(path: string | null): boolean {
  const folder = /\/(?:news|nachrichten|noticias?|notizie|actualites?|actus?|nieuws)\/[^/]/.test(path ?? '');
  return folder && (slugWords(path) >= 3 || /\d/.test(lastPart(path)));
}

/** A category, a keyword, an author, an archive, a search, or a shelf of a shop. */
export function isSectionPath(path: string | null): boolean {
  return /\/(?:categor(?:y|ies)|tags?|topics?|sections?|authors?|archives?|search|subjects?|shop|collections?|products?)(?:\/[^/]*){0,2}$/.test(
    path ?? '',
  );
}

/** Folders for what is offered, not told: services, courses, shops, calendars, lists, manuals. */
export function isBelowOffers(path: string | null): boolean {
  return /\/(?:services?|solutions|shop|store|products?|courses?|programs?|browse|market|catalog(?:ue)?s?|departments?|c|directory|listings?|jobs|events?|rankings?|docs?|documentation)\//.test(
    path ?? '',
  );
}

/** A host for manuals, help or a shop. */
export function isServiceHost(host: string): boolean {
  return /^(?:docs?|developer|help|support|wiki|shop|store|buy|guides?)\./.test(host);
}

function lastPart(path: string | null): string {
  return (path ?? '').split('/').filter(Boolean).at(-1) ?? '';
}
