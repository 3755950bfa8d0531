import { scopeOfAddress, scopeOfSections } from '../../outlets/scope-words.ts';
import type { PageKind } from '../article.ts';
import { isFrontPage, isSectionPath } from './address-signs.ts';
import { isArticle, isStated, isTyped } from './article-points.ts';
import type { KindSigns } from './kind-signs.ts';
import { isAudio, isGallery, isVideo } from './media-kinds.ts';

/** What a page is: listing for front pages and sections, other for all that tells no story. */
export function pageKind(signs: KindSigns): PageKind {
  // Some systems name their stories by a number behind the front page's address.
  if (isFrontPage(signs.path) && !(isStated(signs) && signs.dated && signs.query.length > 1))
    return 'listing';
  if (isForum(signs)) return 'other';
  if (isVideo(signs)) return 'video';
  if (isAudio(signs)) return 'audio';
  if (!isArticle(signs)) return looksLikeListing(signs) ? 'listing' : 'other';
  if (isLive(signs)) return 'live';
  if (isGallery(signs)) return 'gallery';
  return isOpinion(signs) ? 'opinion' : 'article';
}

const LISTING_TYPES = ['CollectionPage', 'ItemList', 'SearchResultsPage', 'ProfilePage'];

function looksLikeListing(signs: KindSigns): boolean {
  const typed = LISTING_TYPES.some((type) => signs.types.has(type));
  return (
    typed ||
    signs.teasers >= 8 ||
    signs.headlineLinks >= 15 ||
    signs.articleNodes > 2 ||
    (isSectionPath(signs.path) && !/\/search/.test(signs.path ?? ''))
  );
}

function isForum(signs: KindSigns): boolean {
  const has = (type: string) => signs.types.has(type) || signs.itemTypes.has(type);
  if (
    (isTyped(signs) || (signs.dateStated && signs.ogType === 'article')) &&
    !has('DiscussionForumPosting') &&
    !has('QAPage')
  )
    return false;
  // A page of frequent questions is made of questions too.
  if (has('DiscussionForumPosting') || has('QAPage') || (has('Question') && !has('FAQPage'))) return true;
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

function isLive(signs: KindSigns): boolean {
  if (signs.types.has('LiveBlogPosting') || signs.itemTypes.has('LiveBlogPosting')) return true;
  return /\/(?:live|en-direct|en-vivo|ao-vivo|na-zywo)\/|live-?(?:blog|updates|ticker)|minute-by-minute|(?:^|[/-])en-direct-/.test(
    signs.path ?? '',
  );
}

/** By its type, by the section that it states, or by the words of its address. */
function isOpinion({ types, sections, host, path }: KindSigns): boolean {
  if (types.has('OpinionNewsArticle')) return true;
  // The story's own name is no part of the site: "/news/opinion-poll".
  const folders = (path ?? '').replace(/\/$/, '').split('/').slice(0, -1).join('/');
  return scopeOfSections(sections) === 'opinion' || scopeOfAddress({ host, path: folders }) === 'opinion';
}
