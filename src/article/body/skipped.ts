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

/** Whether an element is left out of the copy with all that is in it. */
export function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.localName)) return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  // A page's root carries such names while a box is open; boxes are small, roots are not.
  if (SKIPPED_NAME.test(names) && element.localName !== 'main' && element.localName !== 'article')
    return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none/i.test(style);
}
