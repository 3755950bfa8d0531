import { firstMeta, type MetaTags } from '../meta-tags.ts';
import { isNode, type StructuredNode } from '../structured-data.ts';

/** As foldMetaNames writes them. */
const TIERS = ['articlecontenttier', 'contenttier', 'isaccessibleforfree', 'outbrainarticleaccessstatus'];

/**
 * Whether the page says that everyone may read its article; null where it does not say. An article of which a part is
 * not free is not, nor is one of which everyone may read a few a month.
 */
export function freeOf(node: StructuredNode | null, tags: MetaTags): boolean | null {
  const parts: unknown[] = Array.isArray(node?.['hasPart'])
    ? node['hasPart'].slice(0, 50)
    : [node?.['hasPart']];
  const words = [node, ...parts].filter(isNode).map((part) => freedom(part['isAccessibleForFree']));
  if (words.includes(false)) return false;
  if (words.includes(true)) return true;
  return freedom(firstMeta(tags, ...TIERS));
}

/** `true`, "False", "http://schema.org/True", "free", "metered"; null for what is none of these. */
function freedom(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  const word = value
    .slice(-40)
    .replace(/^.*[/#]/, '')
    .trim();
  if (/^(?:true|free|yes|open)$/i.test(word)) return true;
  return /^(?:false|locked|metered|paid|premium|subscriber|no|abo|plus)$/i.test(word) ? false : null;
}
