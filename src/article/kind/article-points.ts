import {
  hasDate,
  hasNumber,
  isBelowNews,
  isBelowOffers,
  isBelowStories,
  isSectionPath,
  isServiceHost,
  slugWords,
} from './address-signs.ts';
import type { KindSigns } from './kind-signs.ts';

/** So many points make an article. */
const NEEDED = 2.5;

/**
 * What each sign speaks for or against an article, in points: the rounded weights of a logistic regression over 950
 * pages of 650 sites, news and others. Weights below 0.4 were left out: they said nothing on other sites' pages.
 */
const POINTS: Readonly<Record<keyof ReturnType<typeof articleSigns>, number>> = {
  // What the page says of itself.
  typed: 0.9,
  typedDated: 0.7,
  ogArticle: 0.6,
  ogWebsite: -1,
  ogOther: -0.7,
  dateStated: 0.6,
  signed: 0.9,
  articleBody: 0.8,
  otherType: -0.4,
  storyTemplate: 0.6,
  standingTemplate: -1.9,
  // What its address says.
  datedPath: 2,
  numbered: 1.1,
  belowStories: 1.6,
  belowNews: 0.9,
  threeWords: 0.9,
  fourWords: 1,
  section: -0.9,
  offers: -1.3,
  serviceHost: -1,
  // What it looks like.
  headline: 0.8,
  manyTeasers: -0.4,
  manyPrices: -1,
  someLinks: -0.7,
  manyLinks: -0.5,
  longParagraph: 0.5,
  length1500: 0.4,
  length4000: 0.4,
  mainText: 0.9,
};

/** Less text, in Latin letters' worth, is a notice, unless the page says that it is an article. */
const NOTICE = 300;

/** Whether the signs together speak for an article of whichever kind. */
export function isArticle(signs: KindSigns): boolean {
  if (!isStated(signs) && signs.length < NOTICE) return false;
  const present = Object.entries(articleSigns(signs)) as [keyof typeof POINTS, number | boolean][];
  return present.reduce((sum, [sign, share]) => sum + POINTS[sign] * Number(share), 0) >= NEEDED;
}

/** Whether the page itself says that it is an article. */
export function isStated(signs: KindSigns): boolean {
  return isTyped(signs) || signs.ogType === 'article' || signs.dateStated || signs.articleBodies > 0;
}

/** Yes and no, or a share from 0 to 1. */
export function articleSigns(signs: KindSigns) {
  const { path, query, template } = signs;
  const words = slugWords(path);
  return {
    typed: isTyped(signs),
    typedDated: isTyped(signs) && signs.dated,
    ogArticle: signs.ogType === 'article',
    ogWebsite: signs.ogType === 'website',
    ogOther: signs.ogType !== '' && signs.ogType !== 'article' && signs.ogType !== 'website',
    dateStated: signs.dateStated,
    signed: signs.signed,
    articleBody: signs.articleBodies === 1,
    otherType: OTHER_TYPES.some((type) => signs.types.has(type) || signs.itemTypes.has(type)),
    datedPath: hasDate(path),
    numbered: hasNumber(path, query),
    belowStories: isBelowStories(path),
    belowNews: isBelowNews(path) && !isBelowStories(path),
    threeWords: words >= 3,
    fourWords: words >= 4,
    section: isSectionPath(path),
    offers: isBelowOffers(path),
    serviceHost: isServiceHost(signs.host),
    storyTemplate: STORY_TEMPLATE.test(template),
    standingTemplate: STANDING_TEMPLATE.test(template),
    headline: signs.headlineWords >= 5,
    manyTeasers: signs.teasers >= 20,
    manyPrices: signs.prices >= 8,
    someLinks: signs.linkDensity > 0.15,
    manyLinks: signs.linkDensity > 0.3,
    longParagraph: signs.longest >= 250,
    length1500: signs.length >= 1_500,
    length4000: signs.length >= 4_000,
    mainText: Math.min(1, signs.length / Math.max(signs.textLength, 1)),
  };
}

/** A page about one article describes one or two; a list describes many. */
export function isTyped(signs: KindSigns): boolean {
  return signs.articleNodes === 1 || signs.articleNodes === 2;
}

const OTHER_TYPES = 'Product ItemPage FAQPage AboutPage ContactPage CheckoutPage Service Course Event'.split(
  ' ',
);

/** The names that common publishing systems give to a page for one story, and to pages that stand for themselves. */
const STORY_TEMPLATE =
  /(?:^|\s)(?:single|single-post|post-template\S{0,40}|(?:page-)?node-{1,2}type-(?:article|blog|story|news|post)\S{0,40}|article-page|page--story|postpage)(?:\s|$)/;
const STANDING_TEMPLATE =
  /(?:^|\s)(?:page-template\S{0,60}|page-id-\d{1,9}|page-node-type-page|archive|category|tag|search-results|home|blog|product\S{0,40}|woocommerce\S{0,40})(?:\s|$)/;
