import * as v from 'valibot';
import type { PageEvidence } from '../outlets/evidence.ts';
import { browser } from './browser.ts';
import { EvidenceSchema } from './evidence-schema.ts';
import { isPrivate, isSamePage } from './tabs.ts';

/** What the page in a tab said about itself, in memory as long as the tab is open: the popup is to answer as the icon did. */
const KeptSchema = v.object({ url: v.string(), evidence: EvidenceSchema });

/** The evidence kept for a tab at this address; null where there is none. */
export async function keptEvidence(tabId: number, url: string): Promise<PageEvidence | null> {
  const key = keyOf(tabId);
  const parsed = v.safeParse(KeptSchema, (await browser.storage.session.get(key))[key]);
  return parsed.success && isSamePage(parsed.output.url, url) ? parsed.output.evidence : null;
}

/** Keeps one page's evidence a tab: the latest; nothing of private tabs. Never rejects: without it, the page is asked anew. */
export async function keepEvidence(tabId: number, url: string, evidence: PageEvidence): Promise<void> {
  try {
    if (!(await isPrivate(tabId))) await browser.storage.session.set({ [keyOf(tabId)]: { url, evidence } });
  } catch {
    // The store is full, or the tab was closed meanwhile.
  }
}

/** Forgets a tab's page when the tab is closed. */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    void browser.storage.session.remove(keyOf(tabId));
  });
}

function keyOf(tabId: number): string {
  return `evidence:${tabId}`;
}
