/** Owners that are gone, renamed or sold their papers; Wikidata and the list of 2018 still name them. */
const GONE = new Set([
  'Smith Broadcasting',
  'Piedmont Television',
  'Local TV, LLC',
  'Local TV LLC',
  'Journal Communications',
  'Journal Broadcast Group',
  'Frank Garside',
  'Bert N. Selkirk',
  'Berkshire Hathaway',
  'A. H. Belo',
  '21st Century Media',
  'APN News & Media',
  'Archant',
  'CBS Corporation',
  'Digital First Media',
  'Dow Jones Local Media Group',
  'Edda Media',
  'Fairfax Media',
  'Freedom Communications',
  'GateHouse Media',
  'Independent News & Media',
  'Johnston Press',
  'Johnston Press Ireland',
  'Journal Register Company',
  'Knight Ridder',
  'Local World',
  'Media General',
  'Meredith Corporation',
  'Ohio Community Media',
  'Pioneer News Group',
  'Raycom',
  'Raycom Media',
  'Reed Business Information',
  'Rural Press',
  'Time Warner',
  'Tribune',
  'Tribune Media',
  'Tribune Company',
  'Trinity Mirror',
]);
/** Gannett is USA TODAY Co. since November 2025; the other is a misspelling of the source. */
const RENAMED: Readonly<Record<string, string>> = {
  Gannett: 'Gannett (since 2025 USA TODAY Co.)',
  'Gray Televisoin': 'Gray Television',
};
const NOT_AN_OWNER = /^(https?:|www\.)|^Q\d+$|^(media conglomerate|working group)$/i;

/** The owner to name, or null: a list without dates mixes present and former owners. */
export function ownerName(raw: string | readonly string[], source: string): string | null {
  const list = typeof raw === 'string' ? [raw] : raw;
  // Only the French list of 2024 names the owners of one moment.
  if (list.length > 1 && source !== 'mdiplo-2024-12') return null;
  const names = list
    .map((name) =>
      name
        .replace(/\s*\((contrôle|controle)\)\s*$/i, '')
        .replace(/\*+$/, '')
        .replace(/(\d)[.,]00 ?%/, '$1%')
        .trim(),
    )
    .map((name) => name.replace(/^(.{12,})\1$/, '$1'))
    .map((name) => RENAMED[name] ?? name);
  if (names.some((name) => name === '' || GONE.has(name) || NOT_AN_OWNER.test(name))) return null;
  return new Intl.ListFormat('en-GB').format(names);
}
