import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Evaluate } from './firefox-scope.ts';
import { waitUntil } from './wait-until.ts';

export interface FirefoxPopup {
  /** Runs in the popup; `return` gives the result, `values` holds the arguments. */
  evaluate: Evaluate;
  text: () => Promise<string>;
  waitForSelector: (selector: string, milliseconds?: number) => Promise<void>;
  /** The popup at its full height, to .output/screenshots/<name>.png. */
  screenshot: (name: string, colourScheme?: 'light' | 'dark') => Promise<string>;
  close: () => Promise<void>;
}

const folder = join(import.meta.dirname, '../../../.output/screenshots');

// The popup is no tab, so Marionette cannot switch to it. Firefox's own window holds it as a <browser> element.
const FIND = `
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const popup = [...window.document.querySelectorAll('browser.webextension-popup-browser')]
    .find(({ currentURI }) => currentURI?.spec.startsWith(values[0]));`;

// Firefox loads a popup out of sight and then swaps it into the panel; what is asked before that is never answered.
const IS_OPEN = `${FIND}
  return popup?.closest('panel')?.state === 'open' && !popup.webProgress.isLoadingDocument;`;

const EVALUATE = `${FIND}
  if (!popup) throw new Error('The popup is closed.');
  const frame = ({ channel, script, values }) => {
    const scope = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    const code = '(async (values) => {' + script + '})(' + values + ')';
    const text = Cu.evalInSandbox(code + '.then((value) => JSON.stringify({ value }))', scope);
    text.then(
      (json) => sendAsyncMessage(channel, json),
      (error) => sendAsyncMessage(channel, JSON.stringify({ error: String(error) })),
    );
  };
  const channel = 'masthead:' + Math.random();
  const order = JSON.stringify({ channel, script: values[1], values: JSON.stringify(values[2]) });
  const json = await new Promise((resolve) => {
    popup.messageManager.addMessageListener(channel, ({ data }) => resolve(data));
    popup.messageManager.loadFrameScript('data:,' + encodeURIComponent('(' + frame + ')(' + order + ')'), false);
  });
  const { value, error } = JSON.parse(json);
  if (error) throw new Error(error);
  return value;`;

const DRAW = `${FIND}
  const context = popup.browsingContext;
  context.prefersColorSchemeOverride = values[1];
  await new Promise((resolve) => window.setTimeout(resolve, 200));
  const image = await context.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, values[2], values[3]), 2, 'white');
  const canvas = window.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];`;

// What sticks to the window's foot would lie across the middle of a picture that is taller than the window.
const LAY_FLAT = `
  for (const element of document.body.querySelectorAll('*')) {
    if (getComputedStyle(element).position === 'sticky') element.style.position = 'static';
  }
  return [innerWidth, document.documentElement.scrollHeight];`;

/** A true click on the toolbar button, which grants activeTab; `origin` is the extension's moz-extension address. */
export async function clickToolbarButton(
  inFirefox: Evaluate,
  extensionId: string,
  origin: string,
): Promise<FirefoxPopup> {
  await inFirefox(
    `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
     const { extension } = WebExtensionPolicy.getByID(values[0]);
     const action = ExtensionParent.apiManager.global.browserActionFor(extension);
     await action.triggerAction(Services.wm.getMostRecentWindow('navigator:browser'));`,
    extensionId,
  );
  await waitUntil('the popup opens', () => inFirefox<boolean>(IS_OPEN, origin));

  const evaluate: Evaluate = (script, ...values) => inFirefox(EVALUATE, origin, script, values);
  return {
    evaluate,
    text: () => evaluate<string>('return document.body.innerText;'),
    waitForSelector: async (selector, milliseconds) => {
      const ask = () => evaluate<boolean>('return document.querySelector(values[0]) !== null;', selector);
      await waitUntil(`the popup shows ${selector}`, ask, milliseconds);
    },
    screenshot: async (name, colourScheme = 'light') => {
      const [width, height] = await evaluate<[number, number]>(LAY_FLAT);
      const png = await inFirefox<string>(DRAW, origin, colourScheme, width, height);
      const path = join(folder, `${name}.png`);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, Buffer.from(png, 'base64'));
      return path;
    },
    close: async () => {
      await inFirefox(`${FIND} popup?.closest('panel')?.hidePopup();`, origin);
      await waitUntil('the popup closes', () => inFirefox<boolean>(`${FIND} return !popup;`, origin));
    },
  };
}
