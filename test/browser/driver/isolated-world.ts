import type { Page } from 'puppeteer-core';
import { build } from 'vite';

/** Evaluates an expression in a world of its own beside the page's, as an extension's scripts run; awaits promises. */
export type Evaluate = <T>(expression: string) => Promise<T>;

/** One script of a module's exports, which it leaves behind as the global `name`. */
export async function bundle(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, name, formats: ['iife'], fileName: name } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const code = (output as { output?: [{ code: string }] } | undefined)?.output?.[0].code;
  if (code === undefined) throw new Error(`Nothing was built of ${entry}.`);
  return code;
}

export async function isolatedWorld(page: Page, script: string): Promise<Evaluate> {
  const client = await page.createCDPSession();
  const { frameTree } = await client.send('Page.getFrameTree');
  const { executionContextId: contextId } = await client.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'beside the page',
  });
  const evaluate = async <T>(expression: string) => {
    const how = { expression, contextId, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await client.send('Runtime.evaluate', how);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  await evaluate(script);
  return evaluate;
}
