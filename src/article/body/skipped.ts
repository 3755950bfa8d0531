import { attributeOf, hasAttribute, hasAttributes } from '../node-access.ts';

/** Nothing in these is article text; leaving them out also keeps the copy small. */
const SKIPPED = new Set(
  (
    'script style noscript template svg math iframe object embed canvas video audio nav dialog select ' +
    'textarea button aside figcaption link meta head title map picture source track input datalist'
  ).split(' '),
);

/** Consent managers by the names they give their boxes, embedded posts, and captions. */
const SKIPPED_NAME =
  /onetrust|didomi|sp_message|cookiebot|usercentrics|qc-cmp|truste|fc-consent|cookie-?(?:banner|consent|notice)|consent-?(?:banner|manager)|instagram-media|tiktok-embed|bluesky-embed|(?:^|[\s_-])(?:wp-)?caption|newsletter-?(?:signup|box|form|promo)|share-?(?:bar|buttons|tools)|visually-?hidden|sr-only|screen-reader/i;

/** Names that tell of a state, not of what an element is. */
const STATE =
  /^(?:has|is|no|with|without|js)[-_]|[-_](?:accepted|given|granted|denied|answered|open|opened|closed|visible|active|enabled|disabled|loaded|ready|shown|set)$/i;

/** React sends parts of a page hidden, for its script to put in their place: a saved page keeps them so. */
const STREAMED = /^S:[0-9a-f]+$/i;

/** Whether an element is left out of the copy with all that is in it. */
export function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.localName)) return element.localName !== 'aside' || !holdsArticle(element);
  if (!hasAttributes(element)) return false;
  const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
  // A page's root carries such names too, while a box is open or once it was answered; boxes hold no article.
  if (SKIPPED_NAME.test(names) && names.split(/\s+/).some(isBox) && !holdsStory(element)) return true;
  if (hasAttribute(element, 'hidden') && !STREAMED.test(attributeOf(element, 'id') ?? '')) return true;
  if (attributeOf(element, 'aria-hidden') === 'true') return true;
  const style = attributeOf(element, 'style');
  return style !== null && /display\s*:\s*none/i.test(style);
}

function isBox(name: string): boolean {
  return SKIPPED_NAME.test(name) && !STATE.test(name);
}

function holdsStory(element: Element): boolean {
  if (element.localName === 'main' || element.localName === 'article') return true;
  return element.querySelector('h1, article, main') !== null;
}

/** Some lay their columns out as asides, that of the article too. */
function holdsArticle(aside: Element): boolean {
  if (aside.querySelector('[itemprop="articleBody"]') !== null) return true;
  return aside.querySelector('h1') !== null && aside.querySelectorAll('p').length > 2;
}
