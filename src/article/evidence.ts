import type { PageEvidence } from '../outlets/evidence.ts';
import { canonicalAddress } from './canonical.ts';
import { agencyOf } from './evidence/agency.ts';
import { type EvidencePage, evidencePage } from './evidence/evidence-page.ts';
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
  const page = attempt(() => evidencePage(document, address), null);
  return {
    ...readSigns(document),
    canonical: read(page, ({ tags }) => canonicalAddress(document, tags, address), null),
    original: read(page, originalAddress, null),
    accounts: read(page, accountsOf, []),
    publishers: read(page, publishers, []),
    agency: read(page, agencyOf, null),
  };
}

function accountsOf(page: EvidencePage): string[] {
  return [...youtubeAccounts(page), ...postAccounts(page), ...posterAccounts(page)].slice(0, 8);
}

function read<T>(page: EvidencePage | null, part: (page: EvidencePage) => T, nothing: T): T {
  return page === null ? nothing : attempt(() => part(page), nothing);
}

/** A page can be broken in ways that no parser foresees; the other parts still tell. */
function attempt<T>(look: () => T, nothing: T): T {
  try {
    return look();
  } catch {
    return nothing;
  }
}
