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

function answer(element: Element, method: string, name?: string): unknown {
  const own = world.Element === undefined ? element : world.Element.prototype;
  return (Reflect.get(own, method) as Method).call(element, name);
}

export const firstChildOf = neighbour('firstChild');
export const nextSiblingOf = neighbour('nextSibling');

export function parentElementOf(node: Node): Element | null {
  return parentOf(node) as Element | null;
}
const parentOf = neighbour('parentElement');

export function attributeOf(element: Element, name: string): string | null {
  return answer(element, 'getAttribute', name) as string | null;
}

export function hasAttribute(element: Element, name: string): boolean {
  return answer(element, 'hasAttribute', name) === true;
}

export function hasAttributes(element: Element): boolean {
  return answer(element, 'hasAttributes') === true;
}

export function attributeNamesOf(element: Element): string[] {
  return answer(element, 'getAttributeNames') as string[];
}
