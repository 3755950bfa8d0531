import { firstMeta, type MetaTags } from '../meta-tags.ts';
import { detectLanguage, languageShares } from './detect-language.ts';

/** The language that a page declares for its article, BCP 47; null where it declares none. */
export function declaredLanguage(document: Document, stated: string | null, tags: MetaTags): string | null {
  const root =
    document.documentElement.getAttribute('lang') ?? document.documentElement.getAttribute('xml:lang');
  const given = [stated, root, firstMeta(tags, 'og:locale', 'content-language', 'dc.language', 'language')];
  for (const text of given) {
    if (text === null || text.length > 100 || !/^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i.test(text.trim()))
      continue;
    try {
      return Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0] ?? null;
    } catch {
      // Not a language tag after all; the next source may be.
    }
  }
  return null;
}

/** What is read of a text. */
const MAX_CHARACTERS = 4_000;
/** The words of a text of fewer characters say nothing against what its page declares. */
const MIN_CHARACTERS = 400;
/** The small words of a language are a tenth to a half of its texts: fewer than this, and it is another. */
const FOREIGN_SHARE = 0.02;
/** Names for one language that is written in two scripts. */
const TWO_SCRIPTS = ['bs', 'hr', 'sr', 'sh', 'cnr'];

/**
 * The language of an article, BCP 47: as declared, unless its text is plainly in another script or has none of that
 * language's small words; then, and where none is declared, as detected. Null when neither tells.
 */
export function languageOf(declared: string | null, paragraphs: readonly string[]): string | null {
  const text = sampleOf(paragraphs);
  const detected = detectLanguage(text);
  const base = declared?.split('-')[0] ?? null;
  if (declared === null || base === null) return detected;
  if (detected === base || areOne(detected, base)) return declared;
  if (detected !== null && scriptOf(detected) !== scriptOf(declared)) return detected;
  if (text.length < MIN_CHARACTERS) return declared;
  const own = languageShares(text).find(([code]) => code === base)?.[1];
  return own !== undefined && own < FOREIGN_SHARE ? detected : declared;
}

function sampleOf(paragraphs: readonly string[]): string {
  let text = '';
  for (const paragraph of paragraphs) {
    text += `${paragraph.slice(0, MAX_CHARACTERS)} `;
    if (text.length > MAX_CHARACTERS) break;
  }
  return text;
}

function areOne(...languages: (string | null)[]): boolean {
  return languages.every((language) => language !== null && TWO_SCRIPTS.includes(language));
}

/** The script that a language is mostly written in, or that its tag names; null for what is no language. */
function scriptOf(language: string): string | null {
  try {
    return new Intl.Locale(language).maximize().script ?? null;
  } catch {
    return null;
  }
}
