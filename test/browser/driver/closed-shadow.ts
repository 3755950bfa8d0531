import type { CDPSession, Page } from 'puppeteer-core';

export interface ClosedShadow {
  text: string;
  /** Of the content inside, in CSS pixels of the viewport; null when it draws nothing. */
  box: { x: number; y: number; width: number; height: number } | null;
}

/** Sees into closed shadow roots, which the page itself cannot; one entry for each host that matches. */
export async function closedShadowText(page: Page, hostSelector: string): Promise<ClosedShadow[]> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: 1 });
    const { nodeIds } = await session.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: hostSelector,
    });
    const found: ClosedShadow[] = [];
    for (const nodeId of nodeIds) {
      const { node } = await session.send('DOM.describeNode', { nodeId, depth: 1, pierce: true });
      for (const shadow of node.shadowRoots ?? []) found.push(await readRoot(session, shadow.backendNodeId));
    }
    return found;
  } finally {
    await session.detach();
  }
}

async function readRoot(session: CDPSession, backendNodeId: number): Promise<ClosedShadow> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  if (!object.objectId) throw new Error('The shadow root went away while it was read.');
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: String(readContent),
    returnByValue: true,
  });
  return result.value as ClosedShadow;
}

/** Runs in the page with the shadow root as `this`. */
export function readContent(this: ShadowRoot): ClosedShadow {
  const drawn = [...this.children].filter((child) => !['STYLE', 'LINK', 'SCRIPT'].includes(child.tagName));
  const text = drawn
    .map((child) => (child instanceof HTMLElement ? child.innerText : child.textContent))
    .join(' ');
  const boxes = drawn
    .map((child) => child.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0);
  if (boxes.length === 0) return { text: text.trim(), box: null };
  const x = Math.min(...boxes.map(({ left }) => left));
  const y = Math.min(...boxes.map(({ top }) => top));
  const width = Math.max(...boxes.map(({ right }) => right)) - x;
  const height = Math.max(...boxes.map(({ bottom }) => bottom)) - y;
  return { text: text.trim(), box: { x, y, width, height } };
}
