import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_EVIDENCE } from '../../src/outlets/evidence.ts';
import { keepEvidence, keptEvidence } from '../../src/platform/kept-evidence.ts';

const EVIDENCE = { ...NO_EVIDENCE, accounts: ['https://www.youtube.com/@harbour'] };

beforeEach(() => {
  fakeBrowser.reset();
});

describe('the evidence kept for a tab', () => {
  it('is that of the address it was read at', async () => {
    await keepEvidence(7, 'https://a.example/1', EVIDENCE);
    expect(await keptEvidence(7, 'https://a.example/1')).toEqual(EVIDENCE);
    expect(await keptEvidence(7, 'https://a.example/2')).toBeNull();
    expect(await keptEvidence(8, 'https://a.example/1')).toBeNull();
  });

  it('is none where something else stands in the store', async () => {
    await fakeBrowser.storage.session.set({
      'evidence:7': { url: 'https://a.example/1', evidence: { accounts: 'x' } },
    });
    expect(await keptEvidence(7, 'https://a.example/1')).toBeNull();
  });
});
