/** The languages whose stop words and stems are known. */
export const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language of a BCP 47 tag ("pt-BR", "en_US"), if it is one of ours; null for others and for broken tags. */
export function primaryLanguage(tag: string | null): Language | null {
  const primary = (tag ?? '').slice(0, 40).trim().toLowerCase().split(/[-_]/u, 1)[0];
  return LANGUAGES.find((language) => language === primary) ?? null;
}
