import { type Browser, type Extension, launch, type Page, TargetType, type WebWorker } from 'puppeteer-core';
import { findBrowserOrFail } from '../../../scripts/browsers/find-browser.ts';
import { type ActionState, readActionState, recordIcons } from './action-state.ts';
import { readManifest } from './manifest.ts';
import { waitUntil } from './wait-until.ts';

export interface ChromiumOptions {
  /** The built extension, .output/chrome-mv3 as a rule. */
  extensionDirectory: string;
  /** Port of the pages server; every host name leads there. */
  pagesPort: number;
  /** Without a display only headless works, which is the default. */
  headless?: boolean;
  /** On Ctrl+C the browser and this program end at once; false where the caller ends them itself. */
  endOnInterrupt?: boolean;
}

export interface Chromium {
  browser: Browser;
  extensionId: string;
  /** The extension's service worker; waits until it runs. */
  worker: () => Promise<WebWorker>;
  openPage: (url: string) => Promise<Page>;
  /** An own page of the extension, such as options.html, in a tab. */
  openExtensionPage: (path: string) => Promise<Page>;
  /** Clicks the toolbar button as a reader does, which grants activeTab, and hands over the popup. */
  openPopup: (page: Page) => Promise<Page>;
  actionState: (page: Page) => Promise<ActionState>;
  /** Site access as a reader sets it on chrome://extensions: on every site, or only on a click. */
  grantSites: (granted: boolean) => Promise<void>;
  /** Stops the service worker, so that a test can prove that something wakes it. */
  stopWorker: () => Promise<void>;
  /** Whether the service worker runs at this moment. */
  workerRuns: () => boolean;
  close: () => Promise<void>;
}

export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const { extensionDirectory, pagesPort, headless = true, endOnInterrupt = true } = options;
  // Fails here in one sentence: puppeteer's own message for a missing manifest names none.
  readManifest(extensionDirectory);
  const browser = await launch({
    browser: 'chrome',
    executablePath: findBrowserOrFail('chromium').path,
    headless,
    handleSIGINT: endOnInterrupt,
    acceptInsecureCerts: true,
    defaultViewport: null,
    // Puppeteer's own patience is three minutes, longer than any test here.
    protocolTimeout: 30_000,
    // Extensions are installed over the pipe: branded Chrome refuses --load-extension since version 137.
    pipe: true,
    enableExtensions: true,
    args: chromiumFlags(pagesPort),
  });
  try {
    const extensionId = await browser.installExtension(extensionDirectory);
    const chromium = drive(browser, await installed(browser, extensionId));
    await chromium.worker();
    return chromium;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

// What Chromium asks for by itself would stand among the requests that tests count.
const OWN_TRAFFIC = [
  'accounts.google.com',
  'clients2.google.com',
  'clientservices.googleapis.com',
  'content-autofill.googleapis.com',
  'edgedl.me.gvt1.com',
  'optimizationguide-pa.googleapis.com',
  'safebrowsing.googleapis.com',
  'update.googleapis.com',
];

function chromiumFlags(pagesPort: number): string[] {
  return [
    `--host-resolver-rules=${[...OWN_TRAFFIC.map((host) => `MAP ${host} ~NOTFOUND`), `MAP * 127.0.0.1:${pagesPort}`].join(',')}`,
    '--ignore-certificate-errors',
    // The resolver rule sends only TCP to our server.
    '--disable-quic',
    '--disable-gpu',
    '--disable-component-update',
    '--no-default-browser-check',
    '--window-size=1280,900',
    // The sandbox refuses to start for root, and in most containers.
    ...(process.getuid?.() === 0 || process.env['CI'] ? ['--no-sandbox'] : []),
  ];
}

async function installed(browser: Browser, id: string): Promise<Extension> {
  return waitUntil('the extension is installed', async () => (await browser.extensions()).get(id));
}

function drive(browser: Browser, extension: Extension): Chromium {
  const origin = `chrome-extension://${extension.id}/`;
  const workerTarget = () =>
    browser
      .targets()
      .find((target) => target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(origin));
  const worker = async () => {
    const target = await waitUntil('the service worker runs', workerTarget);
    const found = await target.worker();
    if (!found) throw new Error('The service worker ended while it was asked for.');
    await recordIcons(found);
    return found;
  };
  const openPage = async (url: string) => {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    return page;
  };

  return {
    browser,
    extensionId: extension.id,
    worker,
    openPage,
    openExtensionPage: (path) => openPage(origin + path),
    openPopup: async (page) => {
      await page.bringToFront();
      const before = new Set(browser.targets());
      const find = () =>
        browser
          .targets()
          .find((one) => !before.has(one) && one.type() === TargetType.PAGE && one.url().startsWith(origin));
      await extension.triggerAction(page);
      // Where site access was withheld, Chromium spends the first click on the scripts it held back.
      const target = await waitUntil('the popup opens', find, 2_000).catch(async () => {
        await extension.triggerAction(page);
        return waitUntil('the popup opens', find);
      });
      return target.asPage();
    },
    grantSites: async (granted) => {
      const settings = await openPage('chrome://extensions');
      await settings.evaluate(setHostAccess, extension.id, granted ? 'ON_ALL_SITES' : 'ON_CLICK');
      await settings.close();
    },
    actionState: async (page) => readActionState(await worker(), page),
    stopWorker: async () => {
      await (await worker()).close();
      await waitUntil('the service worker stops', () => !workerTarget());
    },
    workerRuns: () => workerTarget() !== undefined,
    close: () => browser.close(),
  };
}

interface ExtensionsPage {
  chrome: { developerPrivate: { updateExtensionConfiguration: (change: object) => Promise<void> } };
}

/** Runs in chrome://extensions. */
async function setHostAccess(extensionId: string, hostAccess: string): Promise<void> {
  const { developerPrivate } = (globalThis as unknown as ExtensionsPage).chrome;
  await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
}
