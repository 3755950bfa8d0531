import * as v from 'valibot';
import { browser } from './browser.ts';

const KEY = 'wikipedia';
const KEPT_MS = 30 * 24 * 60 * 60 * 1_000;
const MOST_ENTRIES = 100;

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const edition = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/));
const IntroSchema = v.object({
  title: text(300),
  text: text(10_000),
  language: text(100),
  edition,
  missingIn: v.nullable(edition),
  url: v.pipe(text(4_000), v.regex(/^https:\/\/[a-z-]+\.wikipedia\.org\//)),
});
const EntrySchema = v.object({ asked: text(300), language: text(100), at: v.number(), intro: IntroSchema });
const StoreSchema = v.object({
  version: v.literal(1),
  /** Oldest first. */
  entries: v.pipe(v.array(EntrySchema), v.maxLength(MOST_ENTRIES)),
});

type Intro = v.InferOutput<typeof IntroSchema>;
type Entry = v.InferOutput<typeof EntrySchema>;

/** Asks for the introduction of an article by its English title, in a language if there is one. Never rejects. */
export type AskWikipedia<Why> = (
  title: string,
  language: string,
  stopped: AbortSignal,
) => Promise<{ ok: true; intro: Intro } | { ok: false; why: Why }>;

/** `since`: when it was kept on this device; null where it is not kept. */
export type MoreFromWikipedia<Why> =
  { ok: true; intro: Intro; since: number | null } | { ok: false; why: Why };

/**
 * An article's introduction in the browser's language: as kept for 30 days, else as `ask` gets it. Only for a reader's
 * click. Never rejects.
 */
export async function moreFromWikipedia<Why>(
  title: string,
  ask: AskWikipedia<Why>,
  stopped: AbortSignal,
  now: () => number = Date.now,
): Promise<MoreFromWikipedia<Why>> {
  const language = browser.i18n.getUILanguage();
  const kept = (await readKept(now())).find((entry) => entry.asked === title && entry.language === language);
  if (kept !== undefined) return { ok: true, intro: kept.intro, since: kept.at };
  const answer = await ask(title, language, stopped);
  if (!answer.ok) return answer;
  const entry = { asked: title, language, at: now(), intro: answer.intro };
  return { ...answer, since: (await keep(entry)) ? entry.at : null };
}

/** What is kept and not too old; nothing where the store cannot be read. */
async function readKept(now: number): Promise<Entry[]> {
  try {
    const { [KEY]: stored } = await browser.storage.local.get(KEY);
    const parsed = v.safeParse(StoreSchema, stored);
    const entries = parsed.success ? parsed.output.entries : [];
    return entries.filter(({ at }) => at <= now && now - at < KEPT_MS);
  } catch {
    return [];
  }
}

/** Resolves to whether the entry is kept: never from a private window, which is to leave nothing behind. */
async function keep(entry: Entry): Promise<boolean> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.incognito === true) return false;
    const entries = [...(await readKept(entry.at)), entry].slice(-MOST_ENTRIES);
    await browser.storage.local.set({ [KEY]: { version: 1, entries } });
    return true;
  } catch {
    return false;
  }
}
