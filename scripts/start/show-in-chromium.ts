import { launchChromium } from '../../test/browser/driver/chromium.ts';
import { popupScreenshot } from '../../test/browser/driver/popup-screenshot.ts';
import { SAMPLE_URL } from './sample-page.ts';
import { PATIENCE, READY, type ShowOptions, type ShownCard } from './shown-card.ts';

export async function showInChromium(options: ShowOptions): Promise<ShownCard> {
  const chromium = await launchChromium({ ...options, endOnInterrupt: false });
  try {
    const [blank] = await chromium.browser.pages();
    const page = await chromium.openPage(SAMPLE_URL);
    await blank?.close();
    const popup = await chromium.openPopup(page);
    const ready = await popup.waitForSelector(READY, { timeout: PATIENCE }).then(
      () => true,
      () => false,
    );
    return {
      ready,
      text: await popup.evaluate(() => document.body.innerText),
      screenshot: await popupScreenshot(popup, 'start'),
      closedByReader: new Promise((resolve) => chromium.browser.once('disconnected', resolve)),
      close: chromium.close,
    };
  } catch (error) {
    await chromium.close();
    throw error;
  }
}
