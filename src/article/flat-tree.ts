import { shadowRootOf } from './evidence/shadow-roots.ts';
import { attributeOf, firstChildOf, nextSiblingOf } from './node-access.ts';

/** What becomes of a node's children: walked next, passed over, or nothing more is walked at all. */
export type Step = 'enter' | 'pass' | 'stop';

/** The inside of one shadow host: where its slots get their content from. */
interface Scope {
  host: Element;
  /** The scope that the host, and what is slotted into it, belongs to. */
  outer: () => Scope | null;
  /** The host's children by the slot that shows them, from when the first slot is met. */
  slotted: Map<string, Node[]> | null;
}

/** The children of one node: siblings from `next` on or, in a slot, the nodes of a list. */
interface Level {
  next: Node | null;
  list: readonly Node[] | null;
  at: number;
  scope: Scope | null;
}

/**
 * Walks what is under `start` in the order a reader sees it: open shadow roots in place of their host's children, and
 * in their slots what is slotted. `depth` is 0 for the first level. Without recursion: pages with ten thousand nested
 * elements exist.
 */
export function walkFlatTree(start: Node, visit: (node: Node, depth: number) => Step): void {
  const levels = [childrenOf(start, scopeAround(start))];
  for (let level = levels[0]; level !== undefined; level = levels[levels.length - 1]) {
    const node = level.next;
    if (node === null) {
      levels.pop();
      continue;
    }
    const step = visit(node, levels.length - 1);
    if (step === 'stop') return;
    level.at += 1;
    level.next = level.list === null ? nextSiblingOf(node) : (level.list[level.at] ?? null);
    if (step === 'enter') levels.push(childrenOf(node, level.scope));
  }
}

function childrenOf(node: Node, scope: Scope | null): Level {
  if (node.nodeType === 1) {
    const element = node as Element;
    const root = shadowRootOf(element);
    if (root !== null)
      return {
        next: firstChildOf(root),
        list: null,
        at: 0,
        scope: { host: element, outer: () => scope, slotted: null },
      };
    if (scope !== null && element.localName === 'slot') {
      const list = slottedInto(element, scope);
      if (list !== undefined) return { next: list[0] ?? null, list, at: 0, scope: scope.outer() };
    }
  }
  return { next: firstChildOf(node), list: null, at: 0, scope };
}

/** What a slot shows; undefined where that is its own content. Of two slots of one name the first gets all. */
function slottedInto(slot: Element, scope: Scope): readonly Node[] | undefined {
  scope.slotted ??= bySlot(scope.host);
  const name = slot.getAttribute('name') ?? '';
  const list = scope.slotted.get(name);
  scope.slotted.delete(name);
  return list;
}

function bySlot(host: Element): Map<string, Node[]> {
  const slotted = new Map<string, Node[]>();
  for (let child = firstChildOf(host); child !== null; child = nextSiblingOf(child)) {
    if (child.nodeType !== 1 && child.nodeType !== 3) continue;
    const name = child.nodeType === 1 ? (attributeOf(child as Element, 'slot') ?? '') : '';
    const list = slotted.get(name);
    if (list === undefined) slotted.set(name, [child]);
    else list.push(child);
  }
  return slotted;
}

/** The scope of a node that the walk begins at. */
function scopeAround(node: Node): Scope | null {
  const root = node.getRootNode();
  const host = 'host' in root ? (root as ShadowRoot).host : null;
  return host === null ? null : { host, outer: () => scopeAround(host), slotted: null };
}
