const STATES = new Map(
  `AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|FL Florida
  |GA the US state of Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine
  |MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada
  |NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma
  |OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah
  |VT Vermont|VA Virginia|WA the US state of Washington|WV West Virginia|WI Wisconsin|WY Wyoming|PR Puerto Rico
  |DC Washington, D.C.`
    .split('|')
    .map((entry): [string, string] => [entry.slice(0, 2), entry.slice(3).trim()]),
);

/** Countries that are spoken of with "the". */
const WITH_ARTICLE =
  /^(United |Netherlands$|Philippines$|Palestinian territories$|Maldives$|Czech Republic$|Dominican Republic$|Central African Republic$|Democratic Republic|Republic of|Bahamas$|Gambia$|European Union$|Solomon Islands$|Faroe Islands$|Bailiwick|Comoros$)/;

export function stateName(code: string): string | null {
  return STATES.get(code) ?? null;
}

/** "the Netherlands", "Norway". */
export function countryWithArticle(country: string): string {
  return WITH_ARTICLE.test(country) ? `the ${country}` : country;
}
