/** A window whose page changes when the test says so. */
export function windowOf(document: Document, href: string) {
  const observers = new Set<() => void>();
  const observed = new Set<Node>();
  class MutationObserver {
    readonly #changed: () => void;
    constructor(changed: () => void) {
      this.#changed = changed;
    }
    observe(node: Node) {
      observed.add(node);
      observers.add(this.#changed);
    }
    disconnect() {
      observers.delete(this.#changed);
    }
  }
  const timers = { setTimeout, clearTimeout, setInterval, clearInterval };
  const view = { document, location: { href }, MutationObserver, ...timers };
  const change = () => {
    for (const changed of observers) changed();
  };
  return { view: view as unknown as Window & typeof globalThis, observers, observed, change };
}
