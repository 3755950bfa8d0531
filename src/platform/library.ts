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
import { withAccounts, type Catalogue } from '../outlets/catalogue.ts';
import { mayNameAccount } from '../outlets/page-tells.ts';
import { browser } from './browser.ts';

let lean: Promise<LeanLibrary> | null = null;
let whole: Promise<OutletLibrary> | null = null;
let known: Promise<Catalogue> | null = null;

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

/** The catalogue for an address: with the accounts on other sites where it may be one's. */
export async function loadCatalogueFor(url: string): Promise<Catalogue> {
  if (!mayNameAccount(url)) return (await loadLeanLibrary()).catalogue;
  known ??= Promise.all([loadLeanLibrary(), readTexts(ACCOUNT_FILES)]).then(([{ catalogue }, texts]) =>
    withAccounts(catalogue, accountRecords(texts, catalogue)),
  );
  known.catch(() => (known = null));
  return known;
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
