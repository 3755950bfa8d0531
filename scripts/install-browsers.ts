import { missingBrowser } from './browsers/find-browser.ts';
import { installMissingBrowsers } from './browsers/install-browser.ts';

const kinds = ['chromium', 'firefox'] as const;
const found = installMissingBrowsers(kinds);

kinds.forEach((kind, index) => {
  const browser = found[index];
  if (browser) {
    console.log(`${kind}: ${browser.path}`);
  } else {
    console.error(missingBrowser(kind));
    process.exitCode = 1;
  }
});
