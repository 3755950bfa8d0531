import { parseHTML } from 'linkedom';

/**
 * The page as a browser would build it. HTML lets authors leave the tags of html, head and body out, but linkedom
 * takes the first element it meets for the root, what follows it for no part of the page, and a head without an
 * end for one that goes on.
 */
export function documentOf(html: string): Document {
  const { document } = parseHTML(rooted(html));
  const head = document.querySelector('head');
  if (head === null || document.querySelector('body') !== null) return document;
  const nodes = [...head.childNodes];
  const end = nodes.findIndex((node) => !belongsInHead(node));
  if (end !== -1) for (const node of nodes.slice(end).reverse()) head.after(node);
  return document;
}

const IN_HEAD = new Set(['base', 'link', 'meta', 'noscript', 'script', 'style', 'template', 'title']);

function belongsInHead(node: Node): boolean {
  if (node.nodeType === 1) return IN_HEAD.has(node.nodeName.toLowerCase());
  return node.nodeType !== 3 || (node.nodeValue ?? '').trim() === '';
}

/** The page's text with its root element written out. */
function rooted(html: string): string {
  const place = prologueEnd(html);
  const [, first = ''] = /<([a-z][a-z0-9]*)/i.exec(html.slice(place)) ?? [];
  return first.toLowerCase() === 'html' ? html : `${html.slice(0, place)}<html>${html.slice(place)}`;
}

/** Where white space, byte order mark, doctype and comments at the start end. */
function prologueEnd(html: string): number {
  const text = /\S/g;
  for (;;) {
    const start = text.exec(html)?.index ?? html.length;
    const comment = html.startsWith('<!--', start);
    if (!comment && !html.startsWith('<!', start) && !html.startsWith('<?', start)) return start;
    // From the second character on: "<!-->" is a whole comment.
    const end = html.indexOf(comment ? '-->' : '>', start + 2);
    if (end === -1) return start;
    text.lastIndex = end + (comment ? 3 : 1);
  }
}
