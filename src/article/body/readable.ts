import { Readability } from '@mozilla/readability';
import { readBlocks } from './blocks.ts';

/** The blocks that Readability takes for the text of a page, and their share of links. Uses the document up. */
export function readable(document: Document, title: string | null): ReturnType<typeof readBlocks> {
  // Readability leaves out the heading that repeats the document's title.
  const titleElement = document.createElement('title');
  titleElement.append(document.createTextNode(title ?? ''));
  document.querySelector('head')?.append(titleElement);
  const content = new Readability<Node>(document, {
    serializer: (node) => node,
    keepClasses: true,
    disableJSONLD: true,
  }).parse()?.content;
  return content ? readBlocks(content) : { blocks: [], linkDensity: 0 };
}
