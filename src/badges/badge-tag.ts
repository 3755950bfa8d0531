/** Name of the badge's host element; the page's own style sheets cannot reach behind it. */
export const BADGE_TAG = 'masthead-badge';
