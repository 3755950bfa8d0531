import { NO_EVIDENCE, type PageEvidence } from '../outlets/evidence.ts';
import { canonicalAddress } from './canonical.ts';
import { agencyOf } from './evidence/agency.ts';
import { type PageMarkup, readMarkup } from './page-markup.ts';
import { originalAddress } from './evidence/original.ts';
import { posterAccounts } from './evidence/outbound-links.ts';
import { postAccounts } from './evidence/posts.ts';
import { publishers } from './evidence/publishers.ts';
import { youtubeAccounts } from './evidence/youtube.ts';
import { readSigns } from './page-signs.ts';

/**
 * What a page says about who speaks on it. `address` is where the reader is, absolute; which marks of platforms and
 * archives are believed depends on it alone. Never throws, never changes the document.
 */
export function readEvidence(document: Document, address: string | null): PageEvidence {
  const markup = attempt(() => readMarkup(document, address), null);
  return markup === null ? { ...NO_EVIDENCE, ...readSigns(document) } : evidenceOf(markup);
}

/** As readEvidence, where the markup has been read already. */
export function evidenceOf(markup: PageMarkup): PageEvidence {
  const { document, tags, url } = markup;
  return {
    ...readSigns(document),
    canonical: attempt(() => canonicalAddress(document, tags, url?.href ?? null), null),
    original: attempt(() => originalAddress(markup), null),
    accounts: attempt(() => accountsOf(markup), []),
    publishers: attempt(() => publishers(markup), []),
    agency: attempt(() => agencyOf(markup), null),
  };
}

function accountsOf(page: PageMarkup): string[] {
  return [...youtubeAccounts(page), ...postAccounts(page), ...posterAccounts(page)].slice(0, 8);
}

/** A page can be broken in ways that no parser foresees; the other parts still tell. */
function attempt<T>(look: () => T, nothing: T): T {
  try {
    return look();
  } catch {
    return nothing;
  }
}
