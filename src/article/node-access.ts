/**
 * How nodes are asked on a page that is not ours. A form answers with its fields for whatever they are named:
 * `<form><input name="nextSibling">` would lead a walk in a circle. The browser's own getters cannot be renamed; other
 * parsers have no such forms.
 */
type Prototype = Record<string, unknown> | undefined;

function prototypeOf(name: 'Node' | 'Element'): Prototype {
  return (globalThis as unknown as Record<string, { prototype?: Prototype } | undefined>)[name]?.prototype;
}

function getter<T extends Node, V>(owner: 'Node' | 'Element', name: string): (node: T) => V {
  const prototype = prototypeOf(owner);
  const get = prototype && Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (get === undefined) return (node) => (node as unknown as Record<string, V>)[name] as V;
  return (node) => get.call(node) as V;
}

function method<V>(name: 'getAttribute' | 'hasAttribute' | 'hasAttributes' | 'getAttributeNames') {
  type Call = (this: Element, attribute?: string) => V;
  const own = prototypeOf('Element')?.[name] as Call | undefined;
  return (element: Element, attribute?: string): V =>
    (own ?? (element[name] as unknown as Call)).call(element, attribute);
}

export const firstChildOf = getter<Node, Node | null>('Node', 'firstChild');
export const nextSiblingOf = getter<Node, Node | null>('Node', 'nextSibling');
export const parentElementOf = getter<Node, Element | null>('Node', 'parentElement');
export const attributeOf = method<string | null>('getAttribute');
export const hasAttribute = method<boolean>('hasAttribute');
export const hasAttributes = method<boolean>('hasAttributes');
export const attributeNamesOf = method<string[]>('getAttributeNames');
