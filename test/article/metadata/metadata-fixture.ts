import { copyPage } from '../../../src/article/body/page-copy.ts';
import { type Metadata, readMetadata } from '../../../src/article/metadata/metadata.ts';
import { readMarkup } from '../../../src/article/page-markup.ts';
import { jsonLd, pageOf } from '../page-fixture.ts';

/** What a page with this head and body says about its article. */
export function metadataOf(head: string, body = '', address: string | null = null): Metadata {
  const page = pageOf(body, head);
  return readMetadata(readMarkup(page, address), copyPage(page).document);
}

export function article(fields: object): string {
  return jsonLd({ '@type': 'NewsArticle', ...fields });
}

export function meta(name: string, content: string): string {
  return `<meta property="${name}" content="${content}">`;
}
