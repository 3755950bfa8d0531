import { isPaid } from '../kind/access.ts';
import { isoDate } from '../metadata/iso-date.ts';
import { collapse, plainText } from '../plain-text.ts';
import { isNode, type StructuredData, textOf, typesOf } from '../structured-data.ts';
import { type FoundEntry, MAX_TITLE } from './live-text.ts';

const MAX_UPDATES = 500;
const MAX_LENGTH = 20_000;

/** The entries that a page describes in JSON-LD. Those of a paid blog without their text: it is not to be read there. */
export function statedUpdates(data: StructuredData): FoundEntry[] {
  const blog = data.nodes.find((node) => typesOf(node).includes('LiveBlogPosting'));
  if (blog === undefined) return [];
  const given = blog['liveBlogUpdate'];
  const updates: unknown[] = Array.isArray(given) ? given : [given];
  const paid = isPaid(blog);
  return updates
    .slice(0, MAX_UPDATES)
    .filter(isNode)
    .map((update) => {
      const title = textOf(update['headline']);
      const paragraphs = paid ? [] : linesOf(textOf(update['articleBody']) ?? '');
      const time = textOf(update['datePublished']) ?? textOf(update['dateModified']);
      return {
        time: time === null ? null : isoDate(time),
        title: title === null ? null : plainText(title.slice(0, MAX_TITLE)) || null,
        paragraphs,
        headings: [],
        items: [],
        sources: paragraphs.map(() => null),
        element: null,
      };
    });
}

/** Some write text, some markup. */
function linesOf(text: string): string[] {
  return text
    .slice(0, MAX_LENGTH)
    .replace(/<\/?(?:p|br|div|li|ul|ol|h[1-6]|blockquote)(?:\s[^<>]*)?\/?>/gi, '\n')
    .split(/\n+/)
    .map((line) => collapse(plainText(line)))
    .filter(Boolean);
}
