import * as v from 'valibot';
import type { PageEvidence } from '../outlets/evidence.ts';

const name = v.pipe(v.string(), v.maxLength(300));
const address = v.pipe(v.string(), v.maxLength(16_384));
const names = v.pipe(v.array(name), v.maxLength(40));

/** What the resident script reads in every page it looks at. */
export const SignsSchema = v.object({ types: names, sections: names });

/** What a page says about itself, checked: it was read in the page's process. */
export const EvidenceSchema = v.object({
  ...SignsSchema.entries,
  canonical: v.nullable(address),
  original: v.nullable(address),
  accounts: v.pipe(v.array(address), v.maxLength(20)),
  publishers: v.pipe(
    v.array(v.object({ name: v.nullable(name), url: v.nullable(address) })),
    v.maxLength(40),
  ),
  agency: v.nullable(name),
});

/** The evidence in a value from a page; null where it is none. */
export function parseEvidence(value: unknown): PageEvidence | null {
  const parsed = v.safeParse(EvidenceSchema, value);
  return parsed.success ? parsed.output : null;
}
