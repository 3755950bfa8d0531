import { attributeOf, hasAttribute, parentElementOf } from '../node-access.ts';

const MAX_ANCESTORS = 100;

/**
 * Whether an element can be seen, as far as can be told: by the browser where the page is drawn, else by the marks on
 * the element and on those around it.
 */
export function isShown(element: Element): boolean {
  if ('checkVisibility' in element && !element.checkVisibility()) return false;
  let around: Element | null = element;
  for (let step = 0; around !== null && step < MAX_ANCESTORS; step += 1) {
    if (hasAttribute(around, 'hidden') || attributeOf(around, 'aria-hidden') === 'true') return false;
    if (/(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributeOf(around, 'style') ?? ''))
      return false;
    around = parentElementOf(around);
  }
  return true;
}
