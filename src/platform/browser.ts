import browser from 'webextension-polyfill';

/** The one door to the browser's extension API (the resident page script has a smaller one: resident.ts). */
export { browser };
