import type { Marionette } from './marionette.ts';

/** A script and what it gives back; scripts are text, because they run in Firefox and name what TypeScript does not know. */
export type Evaluate = <T>(script: string, ...values: unknown[]) => Promise<T>;

/** The functions below are evaluated one after another: Marionette's context is one for the whole connection. */
export interface FirefoxScopes {
  /** In Firefox's own window, with its privileges. `return` gives the result, `values` holds the arguments. */
  inFirefox: Evaluate;
  /** In the tab of this window handle; `privileged` scripts see into closed shadow roots. */
  inTab: (handle: string, privileged?: boolean) => Evaluate;
}

export function firefoxScopes({ send }: Marionette): FirefoxScopes {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next.catch(() => null);
    return next;
  };
  const run = async <T>(script: string, values: unknown[], sandbox: string | null): Promise<T> => {
    const { value } = (await send('WebDriver:ExecuteAsyncScript', {
      script: `const [values, done] = arguments;
        (async () => { ${script} })().then((value) => done({ value }), (error) => done({ error: String(error) }));`,
      args: [values],
      sandbox,
    })) as { value: { value?: T; error?: string } };
    if (value.error !== undefined) throw new Error(value.error);
    return (value.value ?? null) as T;
  };

  return {
    inFirefox: (script, ...values) =>
      inTurn(async () => {
        await send('Marionette:SetContext', { value: 'chrome' });
        try {
          return await run(script, values, 'system');
        } finally {
          await send('Marionette:SetContext', { value: 'content' });
        }
      }),
    inTab:
      (handle, privileged = false) =>
      (script, ...values) =>
        inTurn(async () => {
          await send('WebDriver:SwitchToWindow', { handle, focus: false });
          return run(script, values, privileged ? 'system' : null);
        }),
  };
}
