/** Countries as the sources write them → as Masthead writes them; null where the state is gone or it is no state. */
const COUNTRIES: Readonly<Record<string, string | null>> = {
  "People's Republic of China": 'China',
  'Republic of China': null,
  'Republic of Ireland': 'Ireland',
  'United States of America': 'United States',
  UAE: 'United Arab Emirates',
  TW: 'Taiwan',
  Macao: 'Macau',
  Palestine: 'Palestinian territories',
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

/** What else stands in lists of languages, such as names of sites, does not look so. */
const A_LANGUAGE = /^\p{Lu}[\p{L} '’-]+$/u;

const CITIES: Readonly<Record<string, string>> = { Kiev: 'Kyiv', Washington: 'Washington, D.C.' };

/** Countries that a description may end with and that are no places within another country. */
const COUNTRY_AT_END = new RegExp(
  `(?:^|[ ,])(?:in|from|of) (?:the )?(${[
    'Albania Algeria Angola Argentina Armenia Australia Austria Azerbaijan Bahrain Bangladesh Barbados Belarus',
    'Belgium Belize Benin Bhutan Bolivia Botswana Brazil Brunei Bulgaria Burundi Cambodia Cameroon Canada Chad',
    'Chile China Colombia Croatia Cyprus Denmark Ecuador Egypt Eritrea Estonia Ethiopia Fiji Finland France Gabon',
    'Germany Ghana Greece Guatemala Guinea Guyana Haiti Honduras Hungary Iceland India Indonesia Iran Iraq Ireland',
    'Israel Italy Japan Kazakhstan Kenya Kosovo Kuwait Kyrgyzstan Laos Latvia Lesotho Liberia Libya Liechtenstein',
    'Lithuania Madagascar Malawi Malaysia Mali Mauritania Mauritius Mexico Moldova Mongolia Montenegro Morocco',
    'Mozambique Myanmar Namibia Nepal Netherlands Nicaragua Niger Nigeria Norway Oman Pakistan Paraguay',
    'Philippines Poland Portugal Qatar Romania Russia Rwanda Senegal Serbia Singapore Slovakia Slovenia Somalia',
    'Spain Sudan Suriname Sweden Switzerland Syria Taiwan Tajikistan Tanzania Thailand Togo Tunisia Turkey',
    'Turkmenistan Uganda Ukraine Uruguay Uzbekistan Venezuela Vietnam Yemen Zambia Zimbabwe',
  ]
    .join(' ')
    .replaceAll(
      ' ',
      '|',
    )}|Burkina Faso|Costa Rica|El Salvador|New Zealand|North Macedonia|Saudi Arabia|Sierra Leone` +
    '|South Africa|South Korea|South Sudan|Sri Lanka|United Kingdom|United States)$',
);

/** The country of "in Yemen"; null for the empty text and wherever it might be another place of that name. */
export function countryIn(place: string): string | null {
  return COUNTRY_AT_END.exec(place)?.[1] ?? null;
}

export function countryName(raw: string): string | null {
  if (raw === '') return null;
  return raw in COUNTRIES ? (COUNTRIES[raw] ?? null) : raw;
}

export function languageNames(raw: readonly string[]): string[] {
  const names = raw.map((name) => {
    if (name in LANGUAGES) return LANGUAGES[name] ?? null;
    return / English$/.test(name) ? 'English' : name;
  });
  return [...new Set(names.filter((name) => name !== null && A_LANGUAGE.test(name)))] as string[];
}

/** A city, or null for a street address, which says less to a reader than the country does. */
export function cityName(raw: string): string | null {
  if (raw === '' || /\d|arrondissement|avenue|avinguda|street/i.test(raw)) return null;
  return CITIES[raw] ?? raw;
}
