import { firstMeta, type MetaTags } from '../meta-tags.ts';
import { plainText } from '../plain-text.ts';
import { isNode, type StructuredData, type StructuredNode, textOf, typesOf } from '../structured-data.ts';
import { titleKey } from './title-tail.ts';

const MAX_CHARACTERS = 60;
const MAX_LINK = 40;
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
/** What a trail of links begins with, and what says no more than that this is an article. */
const NO_SECTION =
  /^(?:home|homepage|home page|start|startseite|accueil|inicio|início|portada|hem|hjem|forside|etusivu|главная|ホーム|トップ|홈|articles?|story|stories|posts?|page|uncategori[sz]ed|allgemein|default)$/i;

/** The section that the article stands in, one short plain text; null where the page names none. */
export function sectionOf(
  data: StructuredData,
  node: StructuredNode | null,
  tags: MetaTags,
  title: string | null,
  outlets: readonly string[],
): string | null {
  const stated = [
    node && textOf(node['articleSection']),
    ...META_NAMES.map((name) => firstMeta(tags, name)),
  ].map((text) => plainText((text ?? '').slice(0, 400)).split(/\s*[,;|>]\s*/)[0] ?? '');
  // The end of a trail is often the article itself, under one of its titles.
  const links = trail(data)
    .map((text) => plainText((text ?? '').slice(0, 400)))
    .filter((text) => text.length <= MAX_LINK);
  const others = new Set([title ?? '', ...outlets].map(titleKey));
  return (
    [...stated, ...links.reverse()].find((text) => isSection(text) && !others.has(titleKey(text))) ?? null
  );
}

function isSection(text: string): boolean {
  if (text.length < 2 || text.length > MAX_CHARACTERS || NO_SECTION.test(text)) return false;
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
