/** News agencies and houses that sign a dateline in brackets. */
const AGENCY =
  '(?:CNN|AP|Reuters|REUTERS|AFP|UPI|PTI|ANI|IANS|UNI|APP|Xinhua|Bernama|Yonhap|Kyodo|TASS|Interfax|Anadolu|AA|WAM|SPA|dpa|DPA|epd|KNA|SID|EFE|Efe|Europa Press|ANSA|Ansa|AGI|Adnkronos|LaPresse|Lusa|LUSA|AE|Agência Brasil|ANP|Belga|BELGA|ATS|APA|PA|BBC|Bloomberg|Thomson Reuters Foundation|Newswire|PRNewswire|PR Newswire|BUSINESS WIRE|Business Wire|GLOBE NEWSWIRE)';

const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{0,20}`;

/** "Paris", "New York, N.Y.", "São Paulo", "Rio de Janeiro". */
const PLACE = String.raw`${CAPITALISED}(?:,?\s{1,2}(?:(?:de|del|do|da|di|of|am|an der|la|le|sur)\s)?${CAPITALISED}){0,4}`;

/** "Jul 30", "12 mar", "Nov. 18, 2023". */
const DATE = String.raw`,?\s(?:\p{L}{3,9}\.?\s\d{1,2}|\d{1,2}\.?\s\p{L}{3,9}\.?)(?:,?\s\d{4})?`;

const DASH = String.raw`(?:--|[–—])`;

/** What must follow: a capital, a figure or a quotation mark as it stands. */
const SENTENCE = String.raw`(?=\p{Lu}|\d|["“„«‘'¿¡#$€£])`;

/** "(CNN)", "LONDON (Reuters) - ", "New Delhi, Jul 30 (PTI) ", "Madrid, 12 mar (EFE).- ", "Berlin (dpa/epd) – ". */
const AGENCY_SIGNED = new RegExp(
  String.raw`^(?:${PLACE}(?:${DATE})?,?\s{1,3})?\(${AGENCY}(?:\s?[/-]\s?[\p{L} ]{2,20})?\)\s*(?:\.?[-–—]{1,2}|[.:])?\s*${SENTENCE}`,
  'u',
);

/** "WASHINGTON (Gray DC) – ": any house, where place and dash leave no doubt. */
const HOUSE_SIGNED = new RegExp(
  String.raw`^\p{Lu}[\p{Lu}.'’ ,-]{2,40}\s\([\p{L}\d .&]{2,25}\)\s*(?:${DASH}|-)\s*${SENTENCE}`,
  'u',
);

/** "WASHINGTON, D.C. — ", "PUTRAJAYA, Nov 22 — ", "ROMA, 3 MAR - ". */
const UPPER_CASE = new RegExp(
  String.raw`^\p{Lu}[\p{Lu}\p{M}.'’-]{3,20}(?:\s\p{Lu}[\p{Lu}\p{M}.'’-]{1,20}){0,2}(?:,\s[\p{Lu}][\p{L}.]{0,14}(?:\s[\p{Lu}][\p{L}.]{1,14})?){0,2}(?:${DATE})?\s*(?:${DASH}|\s-)\s*${SENTENCE}`,
  'u',
);

/** "LE POINT DU JOUR - ", "DALLA NOSTRA INVIATA PARIGI - ": up to eight words in capitals, where an article opens. */
const RUN_OF_CAPITALS = new RegExp(
  String.raw`^(?=.{12,120}?\s(?:${DASH}|-)\s)\p{Lu}[\p{Lu}\p{M}.’'-]{0,20}(?:\s[\p{Lu}\p{M}.’'-]{1,20}){1,7}\s(?:${DASH}|-)\s${SENTENCE}`,
  'su',
);

/** "[Milltown = Calder]", "【東京＝山田】": who wrote from where. */
const BRACKETED_BYLINE =
  /^(?:\[[^\][=＝]{1,40}[=＝][^\][=＝]{1,40}\]|【[^】【=＝]{1,40}[=＝][^】【=＝]{1,40}】)\s*(?=[\p{Lu}\p{Lo}\p{N}"“„«「『])/u;

/** "Indianapolis – Several …": told from "Calder – mayor since May – said" by the single dash. */
const TITLE_CASE = new RegExp(
  String.raw`^${CAPITALISED}(?:\s${CAPITALISED}){0,2}(?:,\s${CAPITALISED}(?:\s${CAPITALISED})?){0,2}(?:${DATE})?\s${DASH}\s${SENTENCE}(?!.{0,200}\s${DASH}\s)`,
  'su',
);

/** Cities before a colon: other words there are speakers ("CALDER: We …"), who must stay. */
const COLON_CITIES = new Set(
  (
    'new delhi,delhi,mumbai,bengaluru,bangalore,chennai,kolkata,hyderabad,pune,lucknow,patna,jaipur,ahmedabad,' +
    'chandigarh,gurgaon,gurugram,noida,thiruvananthapuram,kochi,bhopal,indore,srinagar,jammu,ranchi,raipur,guwahati,' +
    'dehradun,shimla,panaji,nagpur,surat,vadodara,kanpur,varanasi,amritsar,ludhiana,coimbatore,madurai,mangaluru,' +
    'mysuru,visakhapatnam,vijayawada,bhubaneswar,imphal,shillong,agartala,islamabad,karachi,lahore,peshawar,quetta,' +
    'rawalpindi,dhaka,colombo,kathmandu,kabul,kuala lumpur,putrajaya,singapore,manila,jakarta,bangkok,hanoi,yangon,' +
    'beijing,tokyo,seoul,london,paris,washington,new york,los angeles,toronto,ottawa,sydney,melbourne,canberra,dubai,' +
    'abu dhabi,doha,riyadh,kuwait,tehran,baghdad,jerusalem,gaza,beirut,damascus,cairo,nairobi,lagos,abuja,accra,' +
    'kampala,johannesburg,cape town,pretoria,harare,moscow,kyiv,berlin,vienna,brussels,madrid,rome,geneva,dublin'
  ).split(','),
);
const BEFORE_COLON = new RegExp(String.raw`^(\p{Lu}\p{L}{2,20}(?:\s\p{Lu}\p{L}{2,20})?):\s+${SENTENCE}`, 'u');

/** A sort of dateline, and what it has for certain: a look for that is quick, and the whole pattern is not. */
interface Sort {
  pattern: RegExp;
  glance: RegExp;
}

const ANYWHERE: readonly Sort[] = [
  { pattern: AGENCY_SIGNED, glance: /\(/u },
  { pattern: HOUSE_SIGNED, glance: /^[^a-z]{3,}\s\(/u },
  { pattern: UPPER_CASE, glance: /^[^a-z\s]{4}/u },
];

/** Where an article does not open, they may be something else. */
const OPENING: readonly Sort[] = [
  { pattern: TITLE_CASE, glance: /\s(?:--|[–—])\s/u },
  { pattern: RUN_OF_CAPITALS, glance: /^[^a-z]+?\s(?:--|[–—-])\s/u },
  { pattern: BRACKETED_BYLINE, glance: /^[[【]/u },
];

const COLON_GLANCE = /^\S{3,42}(?:\s\S{3,42})?:\s/u;

/** No dateline is without one of these, and most sentences are. */
const GLANCE = /^[^\n]{0,90}?[(:–—[【-]/u;

/** The patterns need no more, and a sentence may be a megabyte long. */
const LOOK = 300;

/**
 * UTF-16 units of the dateline a sentence begins with: where and by whom, not what. 0 = none. `opensArticle`:
 * among the first paragraphs, where a place without an agency may be taken for one.
 */
export function datelineLength(sentence: string, opensArticle: boolean): number {
  const beginning = sentence.slice(0, LOOK);
  if (!GLANCE.test(beginning)) return 0;
  for (const { pattern, glance } of opensArticle ? [...ANYWHERE, ...OPENING] : ANYWHERE) {
    const match = glance.test(beginning) ? pattern.exec(beginning) : null;
    if (match !== null) return match[0].length;
  }
  const colon = COLON_GLANCE.test(beginning) ? BEFORE_COLON.exec(beginning) : null;
  return colon !== null && COLON_CITIES.has((colon[1] ?? '').toLowerCase()) ? colon[0].length : 0;
}
