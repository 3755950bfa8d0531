import { describe, expect, it } from 'vitest';
import { useChromium } from './chromium-setup.ts';
import { ARTICLE, FRONT, OPINION, PAGES, UNKNOWN, UNRATED, VIDEO } from './pages.ts';

const PRERENDERER = 'https://www.nytimes.com/2026/06/16/world/prerenderer.html';
const setup = useChromium({
  ...PAGES,
  [PRERENDERER]: `<script type="speculationrules">{"prerender":[{"urls":["${OPINION}"],"eagerness":"immediate"}]}</script>
    <a href="${OPINION}">Go</a>`,
});

describe('toolbar icon', () => {
  it.each([
    [ARTICLE, '/icons/c-16.png', 'BBC News: Center (AllSides, July 2026) – Masthead'],
    [OPINION, '/icons/l-16.png', 'New York Times: Left (AllSides'],
    [UNRATED, '/icons/unrated-16.png', 'Le Monde is not rated by AllSides.'],
    [FRONT, '/icons/c-16.png', 'BBC News: Center'],
  ])('on %s is %s', async (url, icon, title) => {
    const { chromium } = setup();
    const page = await chromium.openPage(url);
    await expect
      .poll(() => chromium.actionState(page))
      .toMatchObject({ icon, title: expect.stringContaining(title) as string });
    await page.close();
  });

  it('is cleared when the tab goes on to a page that is no news', async () => {
    const { chromium } = setup();
    const page = await chromium.openPage(ARTICLE);
    await expect.poll(async () => (await chromium.actionState(page)).title).toContain('Center');
    await page.goto(UNKNOWN);
    await expect.poll(async () => (await chromium.actionState(page)).title).toBe('Masthead');
    await page.close();
  });

  it('is there again when the reader goes back', async () => {
    const { chromium } = setup();
    const page = await chromium.openPage(ARTICLE);
    const title = async () => (await chromium.actionState(page)).title;
    await expect.poll(title).toContain('Center');
    await page.goto(UNKNOWN);
    await expect.poll(title).toBe('Masthead');
    await page.goBack();
    await expect.poll(title).toContain('Center');
    await page.close();
  });

  it('is there on a page that was rendered before it was opened, and not sooner', async () => {
    const { chromium } = setup();
    const page = await chromium.openPage(PRERENDERER);
    const title = async () => (await chromium.actionState(page)).title;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await title()).toContain('New York Times: Lean Left');
    await Promise.all([page.waitForNavigation(), page.click('a')]);
    await expect.poll(title).toContain('New York Times: Left');
    await page.close();
  });

  it('says on a video what the card says', async () => {
    const { chromium } = setup();
    const page = await chromium.openPage(VIDEO);
    await expect
      .poll(async () => (await chromium.actionState(page)).title)
      .toContain('This page is a video.');
    await page.close();
  });
});
