import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keepBadge } from '../src/badges/keep-badge.ts';
import type { BadgeWorld } from '../src/badges/watch-page.ts';

/** Put beside the resident script of a page that gets a badge, so that no other page carries what draws it. */
export default defineUnlistedScript(() => {
  (globalThis as BadgeWorld).mastheadBadge = keepBadge;
});
