import { firstMeta, type MetaTags } from '../meta-tags.ts';
import { plainText } from '../plain-text.ts';
import { type StructuredNode, textOf } from '../structured-data.ts';
import { type Headline, lesserHeadlines, visibleHeadline } from './headline.ts';
import { titleKey, withoutOutlet, withoutTail } from './title-tail.ts';

export interface TitledPage {
  document: Document;
  node: StructuredNode | null;
  tags: MetaTags;
  /** The page's visible part. */
  copy: Document;
  /** The names that the page has for its outlet. */
  outlets: readonly string[];
}

/**
 * The headline. Publishers write several for one article, for readers, for search engines and for cards: of those in
 * the metadata the one that stands on the page is taken. The tab title comes last: it is written for search engines.
 */
export function titleOf({ document, node, tags, copy, outlets }: TitledPage): string | null {
  const sections = ['article:section', 'content_category']
    .flatMap((name) => tags.get(name) ?? [])
    .slice(0, 3);
  const tidied = (text: string | null) =>
    withoutOutlet(plainText((text ?? '').slice(0, 2_000)), outlets, sections);
  const written = [
    node && textOf(node['headline']),
    firstMeta(tags, 'og:title') ?? firstMeta(tags, 'twitter:title', 'headline', 'dc.title', 'parsely-title'),
    document.querySelector('title')?.textContent ?? null,
  ].map(tidied);
  const shown = visibleHeadline(copy, written);
  const tidy = [...written.slice(0, 2), tidied(shown?.bare ?? null), ...written.slice(2)];
  const [stated = '', card = '', bare = '', tab = ''] = tidy.map((text) => withoutTail(text, tidy));
  const title = stated === '' ? shownOr(card, bare, shown, tab) : onPage([stated, card], shown, copy);
  return title === '' ? null : whole(title, tidy);
}

/** Of the headlines in the metadata the one that stands on the page; the first where none or both do. */
function onPage(texts: string[], shown: Headline | null, copy: Document): string {
  const [first = '', second = ''] = texts;
  if (second === '' || titleKey(first) === titleKey(second)) return first;
  const visible = shown === null ? lesserHeadlines(copy) : [shown];
  const keys = [...visible.map(({ bare }) => bare), ...visible.map(({ whole }) => whole)].map(titleKey);
  const key = keys.find((visibleKey) => texts.some((text) => titleKey(text) === visibleKey));
  return texts.find((text) => titleKey(text) === key) ?? first;
}

/** A card's title is often written anew for it: the headline is better, unless it is what the tab shows too. */
function shownOr(card: string, bare: string, shown: Headline | null, tab: string): string {
  if (card === '' || bare === '') return card || bare || tab;
  if (titleKey(shown?.whole ?? '') === titleKey(card)) return card;
  // "Opinion | Enough said", "Energy: Bridge reopens"
  if (bare.length > 12 && card.endsWith(bare) && /[:|–—-]\s$/.test(card.slice(0, -bare.length))) return bare;
  return titleKey(tab) === titleKey(bare) ? card : bare;
}

/** Headlines in metadata are often cut at 110 characters: prefer the whole one where the page has it. */
function whole(title: string, titles: readonly string[]): string {
  if (!/(?:…|\.\.\.)$/.test(title) && (title.length < 105 || title.length > 111)) return title;
  const stem = title.replace(/\s*(?:…|\.\.\.)$/, '');
  return titles.find((text) => text.length > title.length && text.startsWith(stem)) ?? title;
}
