/** Countries as the sources write them → as Masthead writes them; null where the state is gone or it is no state. */
const COUNTRIES: Readonly<Record<string, string | null>> = {
  "People's Republic of China": 'China',
  'Republic of China': null,
  'Republic of Ireland': 'Ireland',
  'United States of America': 'United States',
  UAE: 'United Arab Emirates',
  TW: 'Taiwan',
  NO: 'Norway',
  'DR Congo': 'Democratic Republic of the Congo',
  Congo: null,
  Czechia: 'Czech Republic',
  'Palestine territories': 'Palestinian territories',
  'State of Palestine': 'Palestinian territories',
  'The Gambia': 'Gambia',
  'The Bahamas': 'Bahamas',
  'Europen Union': 'European Union',
  'United Kingdom of Great Britain and Ireland': 'United Kingdom',
  'Soviet Union': null,
  'Russian Socialist Federative Soviet Republic': null,
  'Qing dynasty': null,
  'British Raj': null,
  'Southern Rhodesia': null,
  'German Democratic Republic': null,
  Stavanger: null,
  Lumina: null,
  Exeter: null,
};

const LANGUAGES: Readonly<Record<string, string | null>> = {
  'Simplified Chinese': 'Chinese',
  'Traditional Chinese': 'Chinese',
  'Standard Mandarin': 'Chinese',
  'Standard Taiwanese Mandarin': 'Chinese',
  Bokmål: 'Norwegian',
  Nynorsk: 'Norwegian',
  no: 'Norwegian',
  'Brazilian Portuguese': 'Portuguese',
  'European Portuguese': 'Portuguese',
  'Venezuelan Spanish': 'Spanish',
  'Mexican Spanish': 'Spanish',
  'Israeli (Modern) Hebrew': 'Hebrew',
  'North Korean standard language': 'Korean',
  'Malaysian Malay': 'Malay',
  'multiple languages': null,
  Hyderabad: null,
};

const CITIES: Readonly<Record<string, string>> = { Kiev: 'Kyiv', Washington: 'Washington, D.C.' };

export function countryName(raw: string): string | null {
  return raw in COUNTRIES ? (COUNTRIES[raw] ?? null) : raw;
}

export function languageNames(raw: readonly string[]): string[] {
  const names = raw.map((name) => {
    if (name in LANGUAGES) return LANGUAGES[name] ?? null;
    return / English$/.test(name) ? 'English' : name;
  });
  return [...new Set(names.filter((name) => name !== null))];
}

/** A city, or null for a street address, which says less to a reader than the country does. */
export function cityName(raw: string): string | null {
  if (/\d|arrondissement|avenue|avinguda|street/i.test(raw)) return null;
  return CITIES[raw] ?? raw;
}
