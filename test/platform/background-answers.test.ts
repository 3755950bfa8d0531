import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_EVIDENCE, type PageEvidence } from '../../src/outlets/evidence.ts';
import { backgroundAnswers } from '../../src/platform/background-answers.ts';
import { keptEvidence } from '../../src/platform/kept-evidence.ts';
import { LOOK_AGAIN } from '../../src/platform/look-again.ts';

const TAB = 7;
const OPINION = 'https://www.wsj.com/articles/a-long-story-1';
const WATCH = 'https://www.youtube.com/watch?v=ferryVid001';
const SIGNS = { types: [], sections: [] };
const BBC: PageEvidence = { ...NO_EVIDENCE, accounts: ['https://www.youtube.com/@BBCNews'] };

/** The one tab, and what was done to it. */
let address: string;
let titles: string[];
let told: unknown[];
let injected: string[];
let evidenceInPage: () => unknown;

beforeEach(() => {
  fakeBrowser.reset();
  titles = [];
  told = [];
  injected = [];
  evidenceInPage = () => NO_EVIDENCE;
  const data = join(import.meta.dirname, '../../assets/data');
  vi.stubGlobal('fetch', (url: string) =>
    Promise.resolve(new Response(readFileSync(join(data, basename(url)), 'utf8'))),
  );
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `chrome-extension://masthead/${path}` });
  Object.assign(fakeBrowser.tabs, {
    get: () => Promise.resolve({ id: TAB, url: address, incognito: false }),
    sendMessage: (_: number, message: unknown) => Promise.resolve(void told.push(message)),
  });
  Object.assign(fakeBrowser, {
    action: {
      setIcon: () => Promise.resolve(),
      setTitle: ({ title }: { title: string }) => Promise.resolve(void titles.push(title)),
    },
    scripting: {
      executeScript: ({ files }: { files: string[] }) => {
        injected.push(...files);
        return Promise.resolve([{ result: evidenceInPage() }]);
      },
    },
  });
});

const page = (url: string, signs = SIGNS) =>
  backgroundAnswers.page({ name: 'page', url, signs }, { tabId: TAB });
const who = (url: string, evidence: PageEvidence | null) =>
  backgroundAnswers.who({ name: 'who', tabId: TAB, url, evidence }, { tabId: null });

describe('the background', () => {
  it('takes back what a page told before it was drawn, once it names another account', async () => {
    address = WATCH;
    evidenceInPage = () => BBC;
    await page(WATCH);
    const other = { ...NO_EVIDENCE, accounts: ['https://www.youtube.com/@northernlightradio'] };
    expect((await who(WATCH, other)).identification.outlet).toBeNull();
    expect((await who(WATCH, null)).identification.outlet).toBeNull();
    expect(told).toEqual([LOOK_AGAIN]);
    // A page that names nobody is only read too early.
    await who(WATCH, BBC);
    expect((await who(WATCH, NO_EVIDENCE)).identification.outlet?.id).toBe('bbc-news');
  });

  it('marks the icon and answers the badge, for a page whose address tells', async () => {
    address = OPINION;
    expect(await page(OPINION)).toMatchObject({ mark: 'c' });
    expect(titles.at(-1)).toContain('Wall Street Journal: Center');
    expect(injected).toEqual(['/badge.js']);
  });

  it('answers no badge for an outlet that nobody rates, and marks the icon', async () => {
    address = 'https://www.lemonde.fr/a';
    expect(await page(address)).toBeNull();
    expect(titles.at(-1)).toContain('Le Monde is not rated by AllSides.');
    expect(injected).toEqual([]);
  });

  it('marks nothing where the tab has gone on to another page', async () => {
    address = 'https://stranger.example/';
    await page(OPINION);
    expect(titles).toEqual([]);
    address = WATCH;
    evidenceInPage = () => {
      address = 'https://stranger.example/';
      return BBC;
    };
    expect(await page(WATCH)).toBeNull();
    expect(titles).toEqual(['Masthead']);
    expect(await keptEvidence(TAB, WATCH)).toBeNull();
  });

  it('asks the page where its address does not tell, and answers the card alike', async () => {
    address = WATCH;
    evidenceInPage = () => BBC;
    expect(await page(WATCH)).toMatchObject({ mark: 'c' });
    expect((await who(`${WATCH}#t=3`, null)).identification.outlet?.id).toBe('bbc-news');
    // Once known, it is not asked again.
    injected = [];
    await page(WATCH);
    expect(injected).toEqual(['/badge.js']);
  });

  it('lets the card’s reading change icon and badge where it tells more, and not where it tells less', async () => {
    address = OPINION;
    await page(OPINION);
    const told1 = await who(OPINION, { ...NO_EVIDENCE, sections: ['Opinion'] });
    expect(told1.ratings[0]).toMatchObject({ label: 'Lean Right' });
    expect(titles.at(-1)).toContain('Lean Right');
    expect(told).toEqual([LOOK_AGAIN]);
    address = WATCH;
    evidenceInPage = () => BBC;
    await page(WATCH);
    const early = await who(WATCH, NO_EVIDENCE);
    expect(early.identification.outlet?.id).toBe('bbc-news');
    expect(titles.at(-1)).toContain('BBC News');
  });
});
