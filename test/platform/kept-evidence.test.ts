import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_EVIDENCE } from '../../src/outlets/evidence.ts';
import { forgetClosedTabs, keepEvidence, keptEvidence } from '../../src/platform/kept-evidence.ts';

const EVIDENCE = { ...NO_EVIDENCE, accounts: ['https://www.youtube.com/@harbour'] };

let incognito = false;
beforeEach(() => {
  fakeBrowser.reset();
  incognito = false;
  Object.assign(fakeBrowser.tabs, { get: () => Promise.resolve({ incognito }) });
});

describe('the evidence kept for a tab', () => {
  it('is that of the address it was read at', async () => {
    await keepEvidence(7, 'https://a.example/1', EVIDENCE);
    expect(await keptEvidence(7, 'https://a.example/1')).toEqual(EVIDENCE);
    expect(await keptEvidence(7, 'https://a.example/2')).toBeNull();
    expect(await keptEvidence(8, 'https://a.example/1')).toBeNull();
  });

  it('is none of a private tab, and gone with the tab', async () => {
    forgetClosedTabs();
    await keepEvidence(7, 'https://a.example/1', EVIDENCE);
    await fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 1, isWindowClosing: false });
    await vi.waitFor(async () => {
      expect(await fakeBrowser.storage.session.get(null)).toEqual({});
    });
    incognito = true;
    await keepEvidence(7, 'https://a.example/1', EVIDENCE);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it('is none where something else stands in the store', async () => {
    await fakeBrowser.storage.session.set({
      'evidence:7': { url: 'https://a.example/1', evidence: { accounts: 'x' } },
    });
    expect(await keptEvidence(7, 'https://a.example/1')).toBeNull();
  });
});
