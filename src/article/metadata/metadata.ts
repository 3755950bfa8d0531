import type { Article } from '../article.ts';
import { canonicalAddress } from '../canonical.ts';
import { foldMetaNames } from '../meta-tags.ts';
import type { PageMarkup } from '../page-markup.ts';
import { articleNode, textOf } from '../structured-data.ts';
import { bylineOf } from './byline.ts';
import { freeOf } from './free.ts';
import { declaredLanguage } from './language.ts';
import { leadImageOf } from './lead-image.ts';
import { publishedAt, updatedAt } from './published.ts';
import { outletNames, publisherOf } from './publisher.ts';
import { sectionOf } from './section.ts';
import { titleOf } from './title.ts';

/**
 * What a page says about its article; null for what it does not say. The title comes without the outlet's name, the
 * byline as people's names joined by ", ", times with their zone where the page gives one. The language is the declared
 * one: `languageOf` holds it against the text once that is read.
 */
export type Metadata = Pick<
  Article,
  'title' | 'byline' | 'published' | 'updated' | 'publisher' | 'section' | 'language' | 'image' | 'free'
>;

/**
 * Reads JSON-LD first, then meta tags, then the page itself: its visible part from `copy`, which is of
 * bounded size, before the body is read from it.
 */
export function readMetadata({ document, url, data, tags: stated }: PageMarkup, copy: Document): Metadata {
  const node = articleNode(data);
  const tags = foldMetaNames(stated);
  const publisher = publisherOf(data, node, stated);
  const outlets = outletNames(publisher, stated, url);
  const title = titleOf({ document, node, tags: stated, copy, outlets });
  const published = publishedAt({ node, data, tags, copy, url });
  const base = url?.href ?? canonicalAddress(document, stated, null);
  return {
    title,
    byline: bylineOf({ node, data, tags, copy, outlets }),
    published,
    updated: updatedAt({ node, data, tags, copy, url }, published),
    publisher,
    section: sectionOf(data, node, tags, title, outlets),
    language: declaredLanguage(document, node && textOf(node['inLanguage']), stated),
    image: leadImageOf(data, node, stated, base),
    free: freeOf(node, tags),
  };
}
