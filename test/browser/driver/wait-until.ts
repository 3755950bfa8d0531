import { setTimeout as wait } from 'node:timers/promises';

/** Asks again until the answer is truthy, and says in one sentence what never came true. */
export async function waitUntil<T>(
  what: string,
  ask: () => T | Promise<T>,
  milliseconds = 10_000,
): Promise<NonNullable<Exclude<T, false>>> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) {
      return answer as NonNullable<Exclude<T, false>>;
    }
    if (Date.now() > end) throw new Error(`Waited ${milliseconds / 1000} s in vain: ${what}.`);
    await wait(50);
  }
}
