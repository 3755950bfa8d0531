import { hostSuffixes } from '../outlets/address.ts';
import { type MetaTags, readMetaTags } from './meta-tags.ts';
import { readStructuredData, type StructuredData } from './structured-data.ts';

/** A document with what it states in its head and in JSON-LD, read once for all who ask. */
export interface PageMarkup {
  document: Document;
  /** Where the reader is; null where that is not known. Only it decides which platform's marks are believed. */
  url: URL | null;
  tags: MetaTags;
  data: StructuredData;
}

export function readMarkup(document: Document, address: string | null): PageMarkup {
  const url = address === null ? null : URL.parse(address);
  return { document, url, tags: readMetaTags(document), data: readStructuredData(document) };
}

/** Whether an address lies on one of these sites, by whole labels. */
export function isOn(url: URL | null, sites: readonly string[]): boolean {
  return url !== null && hostSuffixes(url.hostname.replace(/\.$/, '')).some((host) => sites.includes(host));
}
