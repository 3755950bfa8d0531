const MAX_ROOTS = 200;
const MAX_ELEMENTS = 20_000;

/** A part of a page and the open shadow roots in it, outermost first; also those that a saved page declares. */
export function openRoots(root: ParentNode): ParentNode[] {
  const roots: ParentNode[] = [root];
  let elements = 0;
  for (const one of roots) {
    for (const element of one.querySelectorAll('*')) {
      elements += 1;
      if (elements > MAX_ELEMENTS || roots.length >= MAX_ROOTS) return roots;
      const inner = element.shadowRoot ?? declaredRoot(element);
      if (inner !== null) roots.push(inner);
    }
  }
  return roots;
}

/** Parsers other than browsers leave a declared shadow root in its template. */
function declaredRoot(element: Element): ParentNode | null {
  const declared = element.localName === 'template' && element.getAttribute('shadowrootmode') === 'open';
  return declared ? (element as HTMLTemplateElement).content : null;
}
