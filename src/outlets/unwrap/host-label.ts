/**
 * The host that a wrapper wrote into one label of its own: "www-my--paper-com" is www.my-paper.com.
 * AMP caches, Google Translate, Yandex Turbo and university proxies write it the same way.
 */
export function decodeHostLabel(label: string): string {
  return label.replace(/\b-\b/g, '.').replaceAll('--', '-');
}
