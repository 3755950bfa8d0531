import { launchFirefox } from '../../test/browser/driver/firefox.ts';
import { SAMPLE_URL } from './sample-page.ts';
import { PATIENCE, READY, type ShowOptions, type ShownCard } from './shown-card.ts';

export async function showInFirefox(options: ShowOptions): Promise<ShownCard> {
  const firefox = await launchFirefox(options);
  try {
    await firefox.openPage(SAMPLE_URL);
    const popup = await firefox.openPopup();
    const ready = await popup.waitForSelector(READY, PATIENCE).then(
      () => true,
      () => false,
    );
    return {
      ready,
      text: await popup.text(),
      screenshot: await popup.screenshot('start'),
      closedByReader: firefox.ended,
      close: firefox.close,
    };
  } catch (error) {
    await firefox.close();
    throw error;
  }
}
