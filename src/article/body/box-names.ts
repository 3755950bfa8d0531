/**
 * Words in the names of elements that stand beside an article's text: who wrote it and when, what else to read, offers.
 * Whole words, for "share" is a tool and "shareholders" is a matter.
 */
const ANYWHERE =
  'related|recirc|recirculation|recommended|recommendations?|trending|most-(?:read|viewed|shared)|' +
  'read-?more|read-?next|more-(?:stories|news|from|on|articles|links)|also-?(?:read|like)|up-?next|' +
  'paid-(?:post|content)|partner-?content|promoted|anzeige|werbung|publicidad|publicite|outbrain|taboola|zergnet|revcontent|newsletters?|subscribe|subscriptions?|sign-?up|sign-?in|registration|' +
  'login|regwall|share|sharing|shares|sharedaddy|addthis|addtoany|authors?|bylines?|vcard|contributors?|' +
  'livefyre|respond|breadcrumbs?|credits?|attribution|captions?|timestamp|datetime|pub-?date|reading-?time|' +
  'advert|adverts|advertisement|advertorial|ads?|sponsor|sponsored|affiliate|consent|gdpr|cookies?|opt-?in|' +
  'disclosure|disclaimer|donate|donation|follow';
/** Words that say what an element is only where they stand last: a "sidebar-grid" may hold the text. */
const LAST =
  'tags|topics?|keywords|categories|taxonomy|kicker|eyebrow|dateline|footer|nav|navbar|navigation|menu|sidebar|toolbar|' +
  'podcasts?|poll|quiz|survey|bio|social|popular|register|copyright|tools|tooltip|dropdown|modal|popup|banner|player|audio|meta|metadata|buttons?|btn|cta|promos?|offers?|replies';
const HOLDERS =
  'wrap|wrapper|container|box|block|list|section|widget|module|area|inner|thread|feed|template|items?|links?';

const BOX = new RegExp(
  `(?:^|[-_])(?:${ANYWHERE})(?=$|[-_])|(?:^|[-_])(?:${LAST})(?:[-_]+(?:${HOLDERS})){0,3}$`,
);
/** What readers write below a text, in the languages that name it in their pages' markup. */
const COMMENT =
  'comments?|kommentare?|kommentarer|commentaires?|comentarios?|commenti|reacties|reader-?reactions|leserkommentare|yorumlar|komentarze';
const COMMENTS = new RegExp(
  `^(?:(?:post|article|blog|entry|story|reader|user)[-_]?)?(?:${COMMENT})[-_]?(?:${HOLDERS})?$|^disqus`,
);
/** Names that tell of a state or of what is within, not of what an element is: "has-newsletter". */
const STATE = /^(?:has|is|no|with|without|js|hide|show|not|lg|md|sm|xl)[-_]|:/;

/** An element's classes and id. Long ids are left out: they are the words of a heading, for links to it. */
export function namesOf(element: Element): string[] {
  const names = (element.getAttribute('class') ?? '').slice(0, 500).split(/\s+/);
  const id = element.getAttribute('id') ?? '';
  if (id.length < 40 && !/^h\d$/.test(element.localName) && id.split('-').length < 4) names.push(id);
  return names.filter((name) => name !== '' && name.length < 100);
}

/** True where a name says that an element stands beside the text. */
export function isBoxName(name: string): boolean {
  return !STATE.test(name) && BOX.test(wordsOf(name).replace(/--.*$/, ''));
}

/** True where a name says that an element holds what readers wrote below the text. */
export function isCommentsName(name: string): boolean {
  return COMMENTS.test(wordsOf(name));
}

/** "articleShareBar" → "article-share-bar". */
function wordsOf(name: string): string {
  return name.replace(/([a-z]{2})([A-Z][a-z])/g, '$1-$2').toLowerCase();
}
