import type { Page } from 'puppeteer-core';

interface Watching {
  mastheadChanges?: () => string[];
}

/** From now on whatever changes the page is seen, also in open shadow roots and frames of its own origin. */
export async function watchPage(page: Page): Promise<void> {
  await page.evaluate(observePage);
}

/** What has changed since, one line each. */
export function changesOf(page: Page): Promise<string[]> {
  return page.evaluate(
    () => (globalThis as Watching).mastheadChanges?.() ?? ['The page that was watched is gone.'],
  );
}

/** Runs in the page. */
export function observePage(): void {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((seen) => {
    records.push(...seen);
  });
  const everything = { subtree: true, childList: true, attributes: true, characterData: true };
  const styles: (() => number)[] = [];
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    observer.observe(root, everything);
    styles.push(() => root.adoptedStyleSheets.length + root.styleSheets.length);
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot !== null) roots.push(element.shadowRoot);
      if (element instanceof HTMLIFrameElement && element.contentDocument !== null)
        roots.push(element.contentDocument);
    }
  }
  const state = () => ({
    styles: styles.map((count) => count()).join(),
    scroll: `${window.scrollX} ${window.scrollY}`,
    address: location.href,
    title: document.title,
    globals: Object.keys(globalThis)
      .filter((name) => name !== 'mastheadChanges')
      .join(),
  });
  const before = state();
  (globalThis as { mastheadChanges?: () => string[] }).mastheadChanges = () => {
    records.push(...observer.takeRecords());
    const after = state();
    return [
      ...records.map(
        ({ type, target, attributeName, addedNodes }) =>
          `${type} ${target.nodeName} ${attributeName ?? [...addedNodes].map((node) => node.nodeName).join()}`,
      ),
      ...Object.entries(before)
        .filter(([name, value]) => after[name as keyof typeof after] !== value)
        .map(([name]) => name),
    ];
  };
}
