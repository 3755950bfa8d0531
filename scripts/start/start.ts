import { relative } from 'node:path';
import { startPagesServer } from '../../test/browser/driver/pages-server.ts';
import { buildExtension } from './build-extension.ts';
import { chooseBrowser, hasDisplay } from './choose-browser.ts';
import { printedCard, readSamplePage, SAMPLE_URL } from './sample-page.ts';
import { showInChromium } from './show-in-chromium.ts';
import { showInFirefox } from './show-in-firefox.ts';
import { PATIENCE } from './shown-card.ts';

/** Builds, opens a sample article in a browser with the extension, shows the card. Returns the exit status. */
export async function start(): Promise<number> {
  const browser = chooseBrowser();
  console.log(`Building Masthead and opening it in ${browser.path}.`);
  const extensionDirectory = buildExtension(browser.kind);
  const server = await startPagesServer({ [SAMPLE_URL]: readSamplePage() });
  const show = browser.kind === 'firefox' ? showInFirefox : showInChromium;
  const windowed = hasDisplay();
  try {
    const card = await show({ extensionDirectory, pagesPort: server.port, headless: !windowed });
    try {
      const said = card.ready
        ? printedCard()
        : `The popup had no card after ${PATIENCE / 1000} seconds. It says:\n\n${card.text}`;
      console.log(`\n${said}\n\nThe popup, as a picture: ${relative(process.cwd(), card.screenshot)}`);
      if (windowed) {
        console.log(
          'The window stays open until you close it or press Ctrl+C; it reaches this sample page only.',
        );
        await Promise.race([card.closedByReader, interrupted()]);
      }
      return card.ready ? 0 : 1;
    } finally {
      await card.close();
    }
  } finally {
    await server.close();
  }
}

function interrupted(): Promise<unknown> {
  return new Promise((resolve) => process.once('SIGINT', resolve));
}
