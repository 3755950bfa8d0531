import { composeSentences } from './background-sentences.ts';
import type { BackgroundRecord, FactsRecord, StateMediaRecord } from './catalogue-records.ts';
import { sourceDate, sourceTitle } from './source-titles.ts';
import { stateMediaFact, stateMediaSentence } from './state-media.ts';

/** Who an outlet is, for a reader. */
export interface Background {
  text: string;
  facts: {
    kind?: string;
    founded?: number;
    headquarters?: string;
    country?: string;
    owner?: string;
    funding?: string;
    stateMedia?: string;
  };
  /** Names for people. */
  sources: string[];
  /** Title in the English Wikipedia. */
  wikipedia: string | null;
  /** When the sources spoke: a year or a month. */
  asOf: string | null;
}

export interface BackgroundInput {
  name: string;
  written: BackgroundRecord | null;
  facts: FactsRecord | null;
  stateMedia: StateMediaRecord | null;
}

const STATE_MEDIA_SOURCE = 'smm-asd-2024-02';

/** The written paragraph where there is one, else sentences from the facts; null where nothing is known. */
export function composeBackground(input: BackgroundInput): Background | null {
  return input.written === null ? fromFacts(input) : fromWritten(input.written, input);
}

/** What can be said of an outlet of which only the address is known, without seeming to say more. */
export function bareBackground(name: string, website: string): Background {
  const host = URL.parse(website)?.hostname.replace(/^www\./, '') ?? website;
  return {
    text: `${name} publishes at ${host}. Nothing more about it is on file here.`,
    facts: {},
    sources: ['its web address'],
    wikipedia: null,
    asOf: null,
  };
}

function fromWritten(written: BackgroundRecord, { facts, stateMedia }: BackgroundInput): Background {
  const { kind, founded, headquarters, country, owner, funding, wikipedia } = written.facts;
  const sources = [...written.sources];
  if (stateMedia !== null && !sources.some((source) => source.startsWith('State Media Matrix'))) {
    sources.push(sourceTitle(STATE_MEDIA_SOURCE));
  }
  return {
    text: written.text,
    facts: present({ kind, founded, headquarters, country, owner, funding, stateMedia: fact(stateMedia) }),
    sources,
    wikipedia: wikipedia ?? facts?.wikipedia ?? null,
    asOf: written.asOf === 'undated' ? null : written.asOf,
  };
}

function fromFacts({ name, facts, stateMedia }: BackgroundInput): Background | null {
  const composed = composeSentences(name, facts);
  const sentences = [...composed.sentences];
  if (stateMedia !== null)
    sentences.push(stateMediaSentence(sentences.length === 0 ? name : 'it', stateMedia));
  if (sentences.length === 0) return null;
  const keys = new Set(facts?.sources ?? []);
  if (stateMedia !== null) keys.add(STATE_MEDIA_SOURCE);
  const dates = [...keys].map(sourceDate).filter((date) => date !== null);
  return {
    text: sentences.join(' '),
    facts: present({
      kind: composed.kind,
      founded: facts?.founded,
      headquarters: facts?.headquarters,
      country: facts?.country,
      owner: facts?.owner === undefined ? undefined : ownerFact(facts.owner, facts.ownerAsOf),
      stateMedia: fact(stateMedia),
    }),
    sources: [...new Set([...keys].map(sourceTitle))].sort(),
    wikipedia: facts?.wikipedia ?? null,
    // The oldest: a reader is to know how old the oldest word may be.
    asOf: dates.sort()[0] ?? null,
  };
}

function ownerFact(owner: string, year: number | undefined): string {
  return year === undefined ? owner : `${owner} (as of ${year})`;
}

function fact(stateMedia: StateMediaRecord | null): string | undefined {
  return stateMedia === null ? undefined : stateMediaFact(stateMedia);
}

/** Only the fields that are known. */
function present(facts: { [Field in keyof Background['facts']]: Background['facts'][Field] | undefined }) {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined),
  ) as Background['facts'];
}
