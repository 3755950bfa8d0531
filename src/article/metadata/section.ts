import { firstMeta, type MetaTags } from '../meta-tags.ts';
import { plainText } from '../plain-text.ts';
import { isNode, type StructuredData, type StructuredNode, textOf, typesOf } from '../structured-data.ts';
import { titleKey } from './title-tail.ts';

const MAX_CHARACTERS = 60;
/** As foldMetaNames writes them. */
const META_NAMES = [
  'articlesection',
  'section',
  'parselysection',
  'prismsection',
  'mrfsections',
  'dcsubject',
  'category',
];
/** What a trail of links begins with. */
const START =
  /^(?:home|homepage|home page|start|startseite|accueil|inicio|início|portada|hem|hjem|forside|etusivu|главная|ホーム|トップ|홈)$/i;

/** The section that the article stands in, one short plain text; null where the page names none. */
export function sectionOf(
  data: StructuredData,
  node: StructuredNode | null,
  tags: MetaTags,
  title: string | null,
  outlets: readonly string[],
): string | null {
  const stated = [node && textOf(node['articleSection']), ...META_NAMES.map((name) => firstMeta(tags, name))];
  const others = new Set([title ?? '', ...outlets].map(titleKey));
  for (const text of [...stated, ...trail(data).reverse()]) {
    const section = text === null ? '' : (plainText(text.slice(0, 400)).split(/\s*[,;|>]\s*/)[0] ?? '');
    if (isSection(section) && !others.has(titleKey(section))) return section;
  }
  return null;
}

function isSection(text: string): boolean {
  if (text.length < 2 || text.length > MAX_CHARACTERS || START.test(text)) return false;
  // Numbers of sections, addresses, markup.
  return /\p{L}/u.test(text) && !/:\/\/|www\.|[<>{}_=]|\d{3}/.test(text);
}

/** The names in the first trail of links that JSON-LD gives, in its order. */
function trail(data: StructuredData): (string | null)[] {
  const list = data.nodes.find((node) => typesOf(node).includes('BreadcrumbList'))?.['itemListElement'];
  if (!Array.isArray(list)) return [];
  return list.slice(0, 20).map((entry: unknown) => {
    if (!isNode(entry)) return null;
    const item = isNode(entry['item']) ? entry['item'] : undefined;
    return textOf(entry['name']) ?? textOf(item?.['name']);
  });
}
