import type { PageSigns } from '../outlets/evidence.ts';

/** A kind or a section in JSON-LD: a text or a list of texts. */
const FACT = /"(@type|articleSection)"\s*:\s*("[^"]{1,200}"|\[[^\]]{1,400}])/g;
const MENU = 'nav,ul,ol,menu,[role^=nav],[role^=menu]';

/**
 * What a page says it is and in which section it stands, in its own words. In every page's resident script: small,
 * never throws, reads a bounded part. Of two described articles the first counts; of more none, because such a page is
 * a list, and its items' kinds and sections are not its own. The entries of a live blog are no articles here.
 */
export function readSigns(document: Document): PageSigns {
  const types: string[] = [];
  const sections: string[] = [];
  const all = (selector: string, root: ParentNode = document) =>
    [...root.querySelectorAll(selector)]
      .slice(0, 99)
      .map((tag) => tag.getAttribute('content') ?? tag.textContent);
  try {
    for (const type of all('meta[property="og:type"]')) types.push(`og:${type.toLowerCase()}`);
    // The kicker stands directly above the headline, or above the box around it. A menu stands there too.
    const headline = document.querySelector('h1');
    const above = headline?.previousElementSibling ?? headline?.parentElement?.previousElementSibling;
    const isKicker =
      above &&
      above.textContent.trim().length < 41 &&
      !above.matches(MENU) &&
      !above.querySelector(MENU) &&
      !above.querySelectorAll('a,button')[2];
    if (isKicker) sections.push(above.textContent, ...all('*', above));
    sections.push(...all('meta[property$=":section"],meta[name$=-section]'));
    const facts = [...all('script[type*="ld+json"]').join('').slice(0, 4e5).matchAll(FACT)];
    const articles = facts.filter(([, name, value]) => name === '@type' && value?.includes('Article'));
    for (const fact of articles[2] ? [] : facts) {
      if (fact === articles[1]) break;
      const texts = fact[2]?.match(/"[^"]+"/g) ?? [];
      (fact[1] === '@type' ? types : sections).push(...texts.map((text) => JSON.parse(text) as string));
    }
  } catch {
    // A trap, or JSON in name only: what was read before it still holds.
  }
  const tidy = (texts: string[], most: number) =>
    [...new Set(texts.map((text) => text.trim().slice(0, 80)))].filter(Boolean).slice(0, most);
  return { types: tidy(types, 20), sections: tidy(sections, 8) };
}
