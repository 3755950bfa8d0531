import { randomUUID } from 'node:crypto';
import type { ActionState } from './action-state.ts';
import { type ClosedShadow, readContent } from './closed-shadow.ts';
import { clickToolbarButton, type FirefoxPopup } from './firefox-popup.ts';
import { type FirefoxProcess, startFirefox } from './firefox-process.ts';
import { type Evaluate, firefoxScopes } from './firefox-scope.ts';
import { readManifest } from './manifest.ts';

export interface FirefoxOptions {
  /** The built extension, .output/firefox-mv3 as a rule. */
  extensionDirectory: string;
  /** Port of the pages server; every host name leads there. */
  pagesPort: number;
  headless?: boolean;
}

export interface FirefoxPage {
  /** Runs in the page; `return` gives the result, `values` holds the arguments. */
  evaluate: Evaluate;
  closedShadowText: (hostSelector: string) => Promise<ClosedShadow[]>;
}

export interface Firefox {
  extensionId: string;
  /** moz-extension://…/, the same for as long as this Firefox runs. */
  origin: string;
  openPage: (url: string) => Promise<FirefoxPage>;
  /** An own page of the extension, such as options.html, in a tab. */
  openExtensionPage: (path: string) => Promise<FirefoxPage>;
  /** Installs the extension over itself, as an update does under open pages. */
  install: () => Promise<void>;
  /** Clicks the toolbar button as a reader does; the popup belongs to the page opened last. */
  openPopup: () => Promise<FirefoxPopup>;
  /** What the toolbar button says about the page opened last. */
  actionState: () => Promise<ActionState>;
  /** Ends the event page, so that a test can prove that something wakes it. */
  stopBackground: () => Promise<void>;
  backgroundRuns: () => Promise<boolean>;
  /** Gives or takes access to every site, as a reader may on about:addons. */
  grantSites: (granted: boolean) => Promise<void>;
  ended: Promise<void>;
  close: () => Promise<void>;
}

export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const { extensionDirectory, pagesPort, headless = true } = options;
  const extensionId = readManifest(extensionDirectory).browser_specific_settings?.gecko?.id;
  if (!extensionId) throw new Error('The manifest has no gecko id, which a fixed address in Firefox needs.');
  const uuid = randomUUID();
  const firefox = await startFirefox(
    {
      'marionette.port': 0,
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `80=${pagesPort};443=${pagesPort};11434=${pagesPort}`,
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
    },
    headless,
  );
  try {
    const install = async () => {
      await firefox.marionette.send('Addon:Install', { path: extensionDirectory, temporary: true });
    };
    await install();
    return { ...drive(firefox, extensionId, `moz-extension://${uuid}/`), install };
  } catch (error) {
    await firefox.close();
    throw error;
  }
}

const EXTENSION = `
  const { extension } = WebExtensionPolicy.getByID(values[0]);`;

const ACTION_STATE = `${EXTENSION}
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { action } = ExtensionParent.apiManager.global.browserActionFor(extension);
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  const { title, badgeText, popup, icon } = action.getContextData(gBrowser.selectedTab);
  return { title, badgeText: badgeText ?? '', popup, icon: Object.values(icon ?? {})[0] ?? null };`;

const OPEN_TAB = `
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const { gBrowser } = window;
  const principal = Services.scriptSecurityManager.getSystemPrincipal();
  gBrowser.selectedTab = gBrowser.addTab(values[0], { triggeringPrincipal: principal });
  const { linkedBrowser } = gBrowser.selectedTab;
  while (linkedBrowser.currentURI.spec !== values[0] || linkedBrowser.webProgress.isLoadingDocument) {
    await new Promise((resolve) => window.setTimeout(resolve, 50));
  }`;

const GRANT_SITES = `${EXTENSION}
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const sites = { permissions: [], origins: ['http://*/*', 'https://*/*'] };
  await ExtensionPermissions[values[1] ? 'add' : 'remove'](values[0], sites, extension);`;

function drive(firefox: FirefoxProcess, extensionId: string, origin: string): Omit<Firefox, 'install'> {
  const { send } = firefox.marionette;
  const { inFirefox, inTab } = firefoxScopes(firefox.marionette);
  const handles = async () => (await send('WebDriver:GetWindowHandles')) as string[];
  const openPage = async (url: string): Promise<FirefoxPage> => {
    const before = await handles();
    // Navigating by Marionette to an extension's own page never ends, so every tab is opened by Firefox itself.
    await inFirefox(OPEN_TAB, url);
    const handle = (await handles()).find((one) => !before.includes(one));
    if (!handle) throw new Error(`Firefox opened no tab for ${url}.`);
    return {
      evaluate: inTab(handle),
      closedShadowText: (hostSelector) =>
        inTab(handle, true)<ClosedShadow[]>(
          `const roots = [...document.querySelectorAll(values[0])].map((host) => host.openOrClosedShadowRoot);
           const readContent = ${String(readContent)};
           return roots.filter(Boolean).map((root) => readContent.call(root));`,
          hostSelector,
        ),
    };
  };
  return {
    extensionId,
    origin,
    openPage,
    openExtensionPage: (path) => openPage(origin + path),
    openPopup: () => clickToolbarButton(inFirefox, extensionId, origin),
    actionState: () => inFirefox<ActionState>(ACTION_STATE, extensionId),
    stopBackground: () => inFirefox(`${EXTENSION} await extension.terminateBackground();`, extensionId),
    backgroundRuns: () =>
      inFirefox(`${EXTENSION} return extension.backgroundState === 'running';`, extensionId),
    grantSites: (granted) => inFirefox(GRANT_SITES, extensionId, granted),
    ended: firefox.ended,
    close: firefox.close,
  };
}
