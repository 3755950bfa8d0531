import type { Address } from './address.ts';
import type { PageScope } from './catalogue-records.ts';

/** Words for the parts of a newspaper in the languages of the catalogue, the strongest part first. */
const WORDS: readonly (readonly [PageScope, string])[] = [
  [
    'sponsored',
    `sponsored|sponsored-content|sponsor-content|advertorial|advertorials|anzeige|anzeigen|brand-studio|brandstudio
    |branded-content|brand-content|brandvoice|paid-content|paid-post|paidpost|paid-posts|partner-content|promoted
    |advertisement|advertiser-content|publicite|publirreportaje|contenido-patrocinado|publi-redaktionell`,
  ],
  [
    'opinion',
    `opinion|opinions|opinion-analysis|editorial|editorials|leading-article|op-ed|op-eds|oped|commentary
    |commentaries|comment|comment-is-free|commentisfree|column|columns|columnist|columnists|viewpoint
    |viewpoints|letters|letters-to-the-editor|guest-essay|guest-opinion|perspective|perspectives|kommentar|kommentare
    |meinung|meinungen|leitartikel|kolumne|kolumnen|gastbeitrag|gastkommentar|opinie|opinies|debatt|debat|debatten
    |ledare|leder|kronikk|tribune|tribunes|chronique|chroniques|edito|editos|editoriaux|idees|idees-debats|opinioni
    |editoriali|commenti|opinione|opiniao|opiniones|tribuna|tribunas|columnas|editoriales|colunas|colunistas|opinia
    |opinie-i-komentarze|komentarze|komentare|nazory|komentar|komentari|mielipide|mnenia|mneniya|社説|オピニオン|사설|오피니언`,
  ],
  [
    'sport',
    `sport|sports|football|soccer|rugby|cricket|tennis|golf|nfl|nba|mlb|nhl|wnba|fussball|bundesliga|deportes|deporte
    |esporte|esportes|desporto|calcio|futbol|futebol|sporten|sporty|urheilu|idrott|spor|スポーツ|스포츠`,
  ],
  [
    'live',
    `live|liveblog|live-blog|liveblogs|live-updates|liveticker|live-ticker|newsticker|en-direct|en-vivo|diretta|ao-vivo|na-zywo`,
  ],
  ['video', 'video|videos|watch|videotheque|mediathek'],
  ['reviews', 'review|reviews|product-reviews'],
  ['blog', 'blog|blogs|weblog'],
  [
    'fact-check',
    'fact-check|fact-checks|factcheck|factchecks|fact-checking|faktencheck|faktenfuchs|verificacion',
  ],
  ['news', 'news|nachrichten|noticias|notizie|nieuws|nyheter|actualites|wiadomosci|haber|zpravy|uutiset'],
];

const SCOPES: ReadonlyMap<string, PageScope> = new Map(
  WORDS.flatMap(([scope, words]) => words.split('|').map((word) => [fold(word), scope] as const)),
);
const RANKS: ReadonlyMap<PageScope, number> = new Map(WORDS.map(([scope], rank) => [scope, rank]));

/** So far into a path stand the parts of a site; beyond lies the story's own name. */
const DEPTH = 6;

/** The scope that the segments of a path and the labels of a subdomain name; null where none does. */
export function scopeOfAddress({ host, path }: Address): PageScope | null {
  return strongest([...host.split('.').slice(0, -2), ...path.split('/').slice(1, DEPTH + 1)]);
}

/** The scope that the names of sections and kickers state; null where none of them is one of the words. */
export function scopeOfSections(names: readonly string[]): PageScope | null {
  return strongest(names.map((name) => fold(name.slice(0, 80))));
}

/** "Idées & Débats" → "idees-debats", as the words stand in paths. */
function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s&|/·:›»-]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Of several words the one that says most: an opinion piece in the news section is one. */
function strongest(words: readonly string[]): PageScope | null {
  let best: PageScope | null = null;
  for (const word of words) {
    const scope = SCOPES.get(word);
    if (scope !== undefined && (best === null || rankOf(scope) < rankOf(best))) best = scope;
  }
  return best;
}

function rankOf(scope: PageScope): number {
  return RANKS.get(scope) ?? WORDS.length;
}
