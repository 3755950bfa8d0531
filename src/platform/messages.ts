import * as v from 'valibot';
import type { Badge } from '../card/badge.ts';
import type { Who } from '../card/who.ts';
import { EvidenceSchema, SignsSchema } from './evidence-schema.ts';
import type { Outcome } from './outcome.ts';

/** Every message the background answers: its name, and what it answers. */
export interface Protocol {
  /** Everything about the outlet behind a tab's address, for the card. */
  who: Who;
  /** A page has opened: marks the toolbar icon, answers what to show beside the headline (null = nothing). */
  page: Badge | null;
}

export type MessageName = keyof Protocol;

const url = v.pipe(v.string(), v.maxLength(16_384));

const MessageSchema = v.variant('name', [
  v.object({
    name: v.literal('who'),
    tabId: v.number(),
    url,
    /** What was read in the page; null before it was. */
    evidence: v.nullable(EvidenceSchema),
  }),
  v.object({ name: v.literal('page'), url, signs: SignsSchema }),
]);

export type Message = v.InferOutput<typeof MessageSchema>;
export type MessageOf<N extends MessageName> = Extract<Message, { name: N }>;

/** A message that may come from anywhere, or null where it is none of ours. */
export function parseMessage(value: unknown): Message | null {
  const parsed = v.safeParse(MessageSchema, value);
  return parsed.success ? parsed.output : null;
}

export type Answer<N extends MessageName> = Outcome<Protocol[N]>;
