import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textOf, useChromium, waitForCard } from './chromium-setup.ts';
import { closedShadowText } from './driver/closed-shadow.ts';
import { popupScreenshot } from './driver/popup-screenshot.ts';

const sample = (name: string) =>
  readFileSync(join(import.meta.dirname, '../pages', name, 'index.html'), 'utf8');

const WATCH = 'https://www.youtube.com/watch?v=ferryVid001';
const ARCHIVE = 'https://archive.ph/a4FCe';
const AMP = 'https://fortune-com.cdn.ampproject.org/c/s/fortune.com/2026/05/03/library-lends-tools/';
const MSN = 'https://www.msn.com/en-gb/news/world/power-line-in-the-valley-to-be-rebuilt/ar-AA1gridPl';
const OPINION = 'https://www.wsj.com/articles/a-third-crossing-would-cost-less-1a2b3c4d';
const NEWS = 'https://www.wsj.com/articles/a-bridge-reopens-2b3c4d5e';
const AGENCY = 'https://www.scotsman.com/news/agency-copy-1';
const UNKNOWN_CHANNEL = 'https://www.youtube.com/watch?v=strangeV001';

const setup = useChromium({
  [WATCH]: sample('youtube-watch'),
  [ARCHIVE]: sample('archive-copy'),
  [AMP]: sample('amp-page'),
  [MSN]: sample('msn'),
  [OPINION]: sample('opinion-by-markup').replaceAll('www.independent.co.uk', 'www.wsj.com'),
  [NEWS]: sample('news-article'),
  [AGENCY]: sample('agency-copy'),
});

/** Icon and its words, the badge beside the headline, and what the card says. */
async function answersAt(url: string) {
  const { chromium, openCard } = setup();
  const { page, popup } = await openCard(url);
  const badge = async () => (await closedShadowText(page, 'masthead-badge'))[0]?.text ?? null;
  await expect.poll(badge).not.toBeNull();
  const { icon, title } = await chromium.actionState(page);
  const name = await popup.$eval('h1', (heading) => heading.textContent);
  const label = await popup.$eval('.rating strong', (strong) => strong.textContent);
  return {
    page,
    popup,
    answers: { icon, title, badge: await badge(), name, label },
    text: await textOf(popup),
  };
}

describe('icon, badge and card agree', () => {
  it.each([
    [
      'on a video',
      WATCH,
      'c',
      'Center',
      'BBC News',
      'BBC News via YouTube',
      'YouTube channel @BBCNews, listed as BBC News.',
    ],
    [
      'on an archive’s copy',
      ARCHIVE,
      'll',
      'Lean Left',
      'New York Times',
      'New York Times via archive.today',
      'Copy kept by archive.today. Known by its web address.',
    ],
    ['on a fast copy', AMP, 'c', 'Center', 'Fortune', 'Fortune via', 'Fast copy served by'],
    [
      'on an aggregator',
      MSN,
      'll',
      'Lean Left',
      'The Independent',
      'The Independent via MSN',
      'MSN names The Independent as the source.',
    ],
    [
      'on a page that calls itself opinion',
      OPINION,
      'lr',
      'Lean Right',
      'Wall Street Journal',
      'Wall Street Journal',
      'Known by its web address.',
    ],
  ])('%s', async (place, url, mark, label, outlet, name, reason) => {
    const { page, popup, answers, text } = await answersAt(url);
    expect(answers.icon).toBe(`/icons/${mark}-16.png`);
    expect(answers.title).toContain(`${outlet}: ${label} (AllSides`);
    expect(answers.badge).toBe(mark.toUpperCase());
    expect(answers.name).toContain(name);
    expect(answers.label).toBe(label);
    expect(text).toContain(reason);
    await popupScreenshot(popup, `popup-${place.replace(/\W+/g, '-')}`);
    await page.close();
  });

  it('on a video page that goes on to another channel by itself', async () => {
    const { chromium, openCard } = setup();
    const { page, popup } = await openCard(WATCH);
    const title = async () => (await chromium.actionState(page)).title;
    await expect.poll(title).toContain('BBC News: Center');
    await page.evaluate(goOn, UNKNOWN_CHANNEL);
    await expect.poll(title).toBe('Masthead');
    await expect.poll(() => closedShadowText(page, 'masthead-badge')).toHaveLength(0);
    await expect.poll(() => textOf(popup)).toContain('nothing here says for sure who speaks');
    await page.close();
  });

  it('where the page tells more by the time the card is opened', async () => {
    const { chromium } = setup();
    const page = await chromium.openPage(NEWS);
    const title = async () => (await chromium.actionState(page)).title;
    const badge = async () => (await closedShadowText(page, 'masthead-badge'))[0]?.text;
    await expect.poll(badge).toBe('C');
    await page.evaluate(() => {
      const section = document.createElement('meta');
      section.setAttribute('property', 'article:section');
      section.content = 'Opinion';
      document.head.append(section);
    });
    const popup = await chromium.openPopup(page);
    await waitForCard(popup);
    await expect.poll(badge).toBe('LR');
    expect(await title()).toContain('Wall Street Journal: Lean Right');
    expect(await popup.$eval('.rating strong', (strong) => strong.textContent)).toBe('Lean Right');
    await page.close();
  });

  it('and the card names the agency whose copy the page prints', async () => {
    const { page, popup } = await setup().openCard(AGENCY);
    expect(await textOf(popup)).toMatch(/credits its text to the news agency \w+/);
    await popupScreenshot(popup, 'popup-agency-copy');
    await page.close();
  });
});

/** Runs in the page: what the site does when the reader chooses another video. */
function goOn(address: string): void {
  history.pushState({}, '', address);
  for (const element of document.querySelectorAll('[video-id]'))
    element.setAttribute('video-id', 'strangeV001');
  for (const link of document.querySelectorAll('#owner a')) link.setAttribute('href', '/@SomebodyElse');
}
