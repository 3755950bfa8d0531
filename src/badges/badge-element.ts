import type { Badge } from '../card/badge.ts';
import { lettersOf } from '../ratings/scale.ts';
import { BADGE_TAG } from './badge-tag.ts';

const STEPS = 5;
const STYLE = `
  span { display: flex; align-items: center; gap: 3px; height: 20px; padding: 0 6px; border-radius: 6px;
    background: #f1eef9; color: #4b3f8f; font: 650 12px/1 system-ui, sans-serif; direction: ltr;
    box-shadow: 0 0 0 1px #4b3f8f26; }
  i { width: 2.5px; height: 7px; border-radius: 1px; background: #b5abdd; }
  i.on { height: 14px; background: #4b3f8f; }
  b { font-weight: 650; margin-inline-start: 3px; }
  @media (forced-colors: active) { i { background: GrayText } i.on { background: CanvasText } }
  @media print { span { display: none } }
`;

/** Draws a badge in a closed shadow root: place on the scale and letters, so that colour carries no meaning. */
export function createBadgeElement(document: Document, badge: Badge): HTMLElement {
  const host = document.createElement(BADGE_TAG);
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const mark = document.createElement('span');
  mark.setAttribute('role', 'img');
  mark.setAttribute('aria-label', badge.title);
  mark.title = badge.title;
  if (badge.place !== null) {
    for (let step = 0; step < STEPS; step++) {
      const bar = document.createElement('i');
      bar.classList.toggle('on', step === badge.place);
      mark.append(bar);
    }
  }
  const letters = document.createElement('b');
  letters.textContent = lettersOf(badge.mark);
  mark.append(letters);
  root.append(style, mark);
  return host;
}
