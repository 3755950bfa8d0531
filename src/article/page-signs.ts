import type { PageSigns } from '../outlets/evidence.ts';

/** A kind or a section in JSON-LD: a text or a list of texts. */
const FACT = /"(@type|articleSection)"\s*:\s*("[^"]+"|\[[^\]]{1,400}])/g;

const ARTICLE = /@type.*Article/s;

/**
 * What a page says it is and in which section it stands, in its own words. In every page's resident script: small,
 * never throws, reads a bounded part. Of two described articles the first counts; of more none, because such a page is
 * a list, and its items' kinds and sections are not its own. The entries of a live blog are no articles here.
 */
export function readSigns(document: Document): PageSigns {
  const types: unknown[] = [];
  const sections: unknown[] = [];
  const all = (selector: string, root: ParentNode = document) =>
    Array.from(root.querySelectorAll(selector), (tag) => tag.getAttribute('content') ?? tag.textContent);
  try {
    for (const type of all('[property="og:type"]')) types.push(`og:${type.toLowerCase()}`);
    // The kicker stands directly above the headline, or above the box around it.
    const headline = document.querySelector('h1');
    const above = headline?.previousElementSibling ?? headline?.parentElement?.previousElementSibling;
    if (above && above.textContent.trim().length < 41) sections.push(above.textContent, ...all('*', above));
    sections.push(...all('[property$=":section"],[name$=-section]'));
    const facts = [...all('[type*="ld+json"]').join('').slice(0, 4e5).matchAll(FACT)];
    const articles = facts.filter(([fact]) => ARTICLE.test(fact));
    for (const fact of facts) {
      // A page about many articles, or past the first of two.
      if (articles.length > 2 || fact === articles[1]) break;
      (fact[1] === '@type' ? types : sections).push(...[JSON.parse(fact[2] ?? '') as unknown].flat());
    }
  } catch {
    // A trap, or JSON in name only: what was read before it still holds.
  }
  return { types: tidy(types, 20), sections: tidy(sections, 8) };
}

function tidy(texts: unknown[], most: number): string[] {
  const own = texts.filter((text) => typeof text === 'string').map((text) => text.trim().slice(0, 80));
  return [...new Set(own)].filter(Boolean).slice(0, most);
}
