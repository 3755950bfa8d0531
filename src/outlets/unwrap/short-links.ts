import { hidden } from './find.ts';
import { rules } from './rule.ts';

/** One name behind the host; the services' own pages have names like these. */
const LINK =
  /^\/(?!(?:about|app|apps|blog|contact|dashboard|faq|features|help|home|login|pages?|pricing|privacy|register|signup|support|terms|tos)(?:[./-]|$))[^/]+\/?$/;

/** Short links of anybody's pages. Those of one publisher, such as nyti.ms, say whose they are and are no wrap. */
export const shortLinkRules = rules('redirect', [
  ['t.co', 'X', hidden(LINK)],
  ['bit.ly j.mp', 'Bitly', hidden(LINK)],
  ['tinyurl.com', 'TinyURL', hidden(LINK)],
  ['goo.gl', 'Google’s short links', hidden(/^\/./)],
  ['lnkd.in', 'LinkedIn', hidden(/^\/./)],
  ['fb.me fb.watch', 'Facebook', hidden(/^\/./)],
  ['wp.me', 'WordPress.com', hidden(LINK)],
  ['buff.ly', 'Buffer', hidden(LINK)],
  ['ow.ly owl.li ht.ly', 'Hootsuite', hidden(/^\/./)],
  ['ift.tt', 'IFTTT', hidden(LINK)],
  ['qr.ae', 'Quora', hidden(LINK)],
  ['apple.news', 'Apple News', hidden(/^\/[A-Z][\w-]{15,}\/?$/)],
  ['flip.it', 'Flipboard', hidden(/^\/./)],
  ['l.smartnews.com', 'SmartNews', hidden(/^\/./)],
  [
    'cutt.ly dlvr.it ebx.sh is.gd mtr.cool po.st rb.gy rebrand.ly shar.es shorturl.at smart.link snip.ly spr.ly',
    'a short link',
    hidden(LINK),
  ],
  ['t.ly trib.al v.gd', 'a short link', hidden(LINK)],
]);
