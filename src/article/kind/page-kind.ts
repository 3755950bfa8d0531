import type { PageKind } from '../article.ts';
import type { Body } from '../body/body.ts';
import { firstMeta } from '../meta-tags.ts';
import type { PageMarkup } from '../page-markup.ts';
import { readingLength } from '../plain-text.ts';
import { isArticleType, typesOf } from '../structured-data.ts';

/** What the decision rests on; each is a fact about the page, none a verdict. */
export interface KindSigns {
  host: string;
  /** Path of the address, lower case; null where no address is known. */
  path: string | null;
  types: ReadonlySet<string>;
  /** How many JSON-LD objects describe an article. */
  articleNodes: number;
  ogType: string;
  dated: boolean;
  /** Paragraphs of at least 80 Latin letters' worth of text. */
  longParagraphs: number;
  /** Text of the body in Latin letters' worth. */
  length: number;
  linkDensity: number;
  /** Headings on the page that link elsewhere: teasers. */
  teasers: number;
  /** Made by forum or shop software that says so. */
  generator: string;
}

/** Headings that are links: what front pages consist of. */
export function countTeasers(document: Document): number {
  return document.querySelectorAll('h2 a[href], h3 a[href], a[href] h2, a[href] h3').length;
}

export function kindSigns(
  { url: own, data, tags }: PageMarkup,
  canonical: string | null,
  body: Body,
  dated: boolean,
  teasers: number,
): KindSigns {
  const url = own ?? (canonical === null ? null : URL.parse(canonical));
  return {
    host: url?.hostname.replace(/^www\./, '') ?? '',
    path: url?.pathname.toLowerCase() ?? null,
    types: new Set(data.nodes.flatMap(typesOf)),
    articleNodes: data.nodes.filter((node) => typesOf(node).some(isArticleType)).length,
    ogType: (firstMeta(tags, 'og:type') ?? '').toLowerCase(),
    dated,
    longParagraphs: body.paragraphs.filter((paragraph) => readingLength(paragraph) >= 80).length,
    length: body.paragraphs.reduce((sum, paragraph) => sum + readingLength(paragraph), 0),
    linkDensity: body.linkDensity,
    teasers,
    generator: (firstMeta(tags, 'generator') ?? '').toLowerCase(),
  };
}

/** article, opinion, live, video; listing for front pages and sections; other for everything else. */
export function pageKind(signs: KindSigns): PageKind {
  if (isFrontPage(signs.path)) return 'listing';
  if (isForum(signs)) return 'other';
  if (isVideo(signs)) return 'video';
  if (articlePoints(signs) < 4) return looksLikeListing(signs) ? 'listing' : 'other';
  if (isLive(signs)) return 'live';
  return isOpinion(signs) ? 'opinion' : 'article';
}

/** Four points make an article. A statement by the page counts most, its shape confirms or denies it. */
function articlePoints(signs: KindSigns): number {
  let points = 0;
  if (isTyped(signs)) points += 3;
  // Some publishing systems call every page an article, but date only those that are.
  if (signs.ogType === 'article') points += signs.dated ? 2 : 1;
  if (signs.dated) points += 1;
  if (isSlug(signs.path)) points += 1;
  if (isStoryPath(signs.path)) points += 1;
  if (signs.longParagraphs >= 4) points += 1;
  if (signs.longParagraphs >= 8) points += 1;
  if (signs.length >= 1_500) points += 1;
  if (signs.linkDensity > 0.3) points -= 2;
  if (signs.length < 300) points -= 2;
  if (isSectionPath(signs.path)) points -= 3;
  if (!isTyped(signs)) {
    if (signs.teasers >= 15 && !isSlug(signs.path)) points -= 2;
    if (LISTING_TYPES.some((type) => signs.types.has(type))) points -= 3;
    if (OTHER_TYPES.some((type) => signs.types.has(type))) points -= 3;
  }
  return points;
}

const LISTING_TYPES = ['CollectionPage', 'ItemList', 'SearchResultsPage', 'ProfilePage'];
const OTHER_TYPES = ['Product', 'ItemPage', 'FAQPage', 'AboutPage', 'ContactPage', 'CheckoutPage'];
const FORUM_TYPES = ['DiscussionForumPosting', 'QAPage', 'Question'];

/** A page about one article describes one or two; a list describes many. */
function isTyped(signs: KindSigns): boolean {
  return signs.articleNodes === 1 || signs.articleNodes === 2;
}

/** "/", "/index.html", and a language or edition alone: "/en". */
function isFrontPage(path: string | null): boolean {
  return path !== null && /^\/(?:index\.[a-z]+|[a-z]{2}(?:-[a-z]{2})?\/?)?$/.test(path);
}

/** A last path part made of words or a number long enough to name one story. */
function isSlug(path: string | null): boolean {
  const last = path?.split('/').filter(Boolean).at(-1) ?? '';
  return last.split(/[-_]/).length >= 4 || /\d{5,}/.test(last) || isEncodedSlug(last);
}

/** Words in another script: "%e6%a9%8b-%e3%81%8c". Three searches, for one pattern with two gaps is cubic. */
function isEncodedSlug(part: string): boolean {
  const encoded = part.search(/%[0-9a-f]{2}/);
  const hyphen = encoded === -1 ? -1 : part.indexOf('-', encoded);
  return hyphen !== -1 && part.includes('%', hyphen);
}

/** Below a folder for stories, or below a year: "/news/x", "/2026/03/x". */
function isStoryPath(path: string | null): boolean {
  return /\/(?:news|articles?|stor(?:y|ies)|blog|posts?|a|(?:19|20)\d\d(?:[/-]\d\d?)?)\/[^/]+/.test(
    path ?? '',
  );
}

function isSectionPath(path: string | null): boolean {
  return /\/(?:categor(?:y|ies)|tags?|topics?|sections?|authors?|archives?|search|subjects?|shop|collections?|products?)(?:\/[^/]*){0,2}$/.test(
    path ?? '',
  );
}

function looksLikeListing(signs: KindSigns): boolean {
  const typed = LISTING_TYPES.some((type) => signs.types.has(type));
  return (
    typed ||
    signs.teasers >= 8 ||
    signs.articleNodes > 2 ||
    (isSectionPath(signs.path) && !/\/search/.test(signs.path ?? ''))
  );
}

function isForum(signs: KindSigns): boolean {
  if (isTyped(signs) && !signs.types.has('DiscussionForumPosting')) return false;
  if (FORUM_TYPES.some((type) => signs.types.has(type))) return true;
  if (/discourse|vbulletin|phpbb|xenforo|nodebb|flarum|vanilla|ubb/.test(signs.generator)) return true;
  const path = signs.path ?? '';
  if (
    /\/(?:forums?|threads?|viewtopic|showthread|discussions?)(?:[/.]|$)|\/(?:topic|t|questions)\/\d/.test(
      path,
    )
  )
    return true;
  return /^(?:forums?|community|boards?|discussions?|discuss)\./.test(signs.host);
}

function isVideo(signs: KindSigns): boolean {
  if (/^(?:m\.)?youtube\.com$/.test(signs.host)) return /^\/(?:watch|live|shorts)/.test(signs.path ?? '');
  const video = signs.ogType.startsWith('video') || signs.types.has('VideoObject');
  return video && signs.articleNodes === 0 && signs.length < 1_500 && !isSectionPath(signs.path);
}

function isLive(signs: KindSigns): boolean {
  if (signs.types.has('LiveBlogPosting')) return true;
  return /\/live\/|live-?(?:blog|updates|ticker)|minute-by-minute|en-direct/.test(signs.path ?? '');
}

function isOpinion(signs: KindSigns): boolean {
  if (signs.types.has('OpinionNewsArticle')) return true;
  return /\/(?:opinions?|editorials?|op-?ed|columns?|columnists?|comment|commentisfree|commentary|kommentar|meinung|opinie|debatt|tribunes?|perspectives?|letters)\//.test(
    signs.path ?? '',
  );
}
