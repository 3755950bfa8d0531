/**
 * How nodes are asked on a page that is not ours. A form answers with its fields for whatever they are named:
 * `<form><input name="nextSibling">` would lead a walk in a circle. The browser's own getters cannot be renamed; other
 * parsers have no such forms.
 */
type Getter = (this: Node) => Node | null;
type Method = (this: Element, name?: string) => unknown;
type Owner = { prototype: object } | undefined;

const world = globalThis as unknown as { Node?: Owner; Element?: Owner };

function neighbour(name: 'firstChild' | 'nextSibling' | 'parentElement'): (node: Node) => Node | null {
  const own = world.Node && Object.getOwnPropertyDescriptor(world.Node.prototype, name);
  const get = own === undefined ? undefined : (Reflect.get(own, 'get') as Getter | undefined);
  return get === undefined ? (node) => node[name] : (node) => get.call(node);
}

/** Looked up once: it is asked of every element of a page. */
function method(name: string): (element: Element, argument?: string) => unknown {
  const own = world.Element === undefined ? null : (Reflect.get(world.Element.prototype, name) as Method);
  if (own !== null) return (element, argument) => own.call(element, argument);
  return (element, argument) => (Reflect.get(element, name) as Method).call(element, argument);
}

export const firstChildOf = neighbour('firstChild');
export const nextSiblingOf = neighbour('nextSibling');

export const parentElementOf = neighbour('parentElement') as (node: Node) => Element | null;
export const attributeOf = method('getAttribute') as (element: Element, name: string) => string | null;
export const hasAttribute = method('hasAttribute') as (element: Element, name: string) => boolean;
export const hasAttributes = method('hasAttributes') as (element: Element) => boolean;
export const attributeNamesOf = method('getAttributeNames') as (element: Element) => string[];
