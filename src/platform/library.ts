import {
  ACCOUNT_FILES,
  accountRecords,
  buildLeanLibrary,
  buildLibrary,
  CARD_FILES,
  LEAN_FILES,
} from '../card/library.ts';
import type { FileTexts, LeanLibrary, LibraryFile } from '../card/library.ts';
import type { OutletLibrary } from '../card/who.ts';
import type { AccountRecord } from '../outlets/catalogue-records.ts';
import { browser } from './browser.ts';

let lean: Promise<LeanLibrary> | null = null;
let whole: Promise<OutletLibrary> | null = null;
let accounts: Promise<AccountRecord[]> | null = null;

/** Outlets and their lean, from the extension's own files; kept while the background lives. */
export function loadLeanLibrary(): Promise<LeanLibrary> {
  lean ??= readTexts(LEAN_FILES).then(buildLeanLibrary);
  // A failed load is tried again at the next question.
  lean.catch(() => (lean = null));
  return lean;
}

/** Everything the card needs. @throws DataFileError (as a rejection) where a file cannot be read. */
export function loadLibrary(): Promise<OutletLibrary> {
  whole ??= Promise.all([loadLeanLibrary(), readTexts(CARD_FILES)]).then(([first, rest]) =>
    buildLibrary(first, rest),
  );
  whole.catch(() => (whole = null));
  return whole;
}

/** Outlets' accounts on other sites, which only pages there need. */
export function loadAccounts(): Promise<AccountRecord[]> {
  accounts ??= Promise.all([loadLeanLibrary(), readTexts(ACCOUNT_FILES)]).then(([{ catalogue }, texts]) =>
    accountRecords(texts, catalogue),
  );
  accounts.catch(() => (accounts = null));
  return accounts;
}

async function readTexts(files: readonly LibraryFile[]): Promise<FileTexts> {
  const texts = await Promise.all(files.map(async (file) => [file, await readText(file)] as const));
  return new Map(texts.filter((entry): entry is [LibraryFile, string] => entry[1] !== null));
}

/** The text of a file; null where the build has none. */
async function readText(file: LibraryFile): Promise<string | null> {
  try {
    const answer = await fetch(browser.runtime.getURL(`data/${file}.jsonl`));
    return await answer.text();
  } catch {
    return null;
  }
}
