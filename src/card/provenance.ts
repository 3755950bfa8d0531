import type { Card } from './card.ts';

/** Something to know about where the text of a page comes from, beyond who is speaking. */
export interface ProvenanceNote {
  text: string;
  /** Where it leads; null where nowhere. */
  link: { label: string; url: string } | null;
}

/** Agency copy, the text's other address, and doubt about the outlet, each in one plain sentence. */
export function provenanceOf({
  outlet,
  agency,
  agencyLean,
  alsoAt,
}: Pick<Card, 'outlet' | 'agency' | 'agencyLean' | 'alsoAt'>): ProvenanceNote[] {
  const notes: ProvenanceNote[] = [];
  if (outlet?.confidence === 'likely') notes.push({ text: 'Likely, but not certain.', link: null });
  if (agency !== null) {
    const credit = `The page credits its text to the news agency ${agency.name}`;
    notes.push(
      agencyLean === null
        ? { text: `${credit}.`, link: null }
        : { text: `${credit}, rated by AllSides:`, link: { label: agencyLean.label, url: agencyLean.url } },
    );
  }
  if (alsoAt !== null) {
    notes.push({ text: 'The page says its text is also at', link: { label: alsoAt.name, url: alsoAt.url } });
  }
  return notes;
}
