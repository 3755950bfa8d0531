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
      const inner = shadowRootOf(element);
      if (inner !== null) roots.push(inner);
    }
  }
  return roots;
}

/** A browser that knows declared roots has made one of each already, or shows none. */
const MADE_BY_BROWSER =
  typeof HTMLTemplateElement === 'function' && 'shadowRootMode' in HTMLTemplateElement.prototype;

/** What an element shows in place of its children: its open shadow root, or the one that a saved page declares. */
export function shadowRootOf(element: Element): DocumentFragment | null {
  return element.shadowRoot ?? (MADE_BY_BROWSER ? null : declaredRoot(element.firstElementChild));
}

/** Other parsers leave a declared shadow root in its template, the host's first element. */
function declaredRoot(element: Element | null): DocumentFragment | null {
  const declares = element?.localName === 'template' && element.getAttribute('shadowrootmode') === 'open';
  return declares ? (element as HTMLTemplateElement).content : null;
}
