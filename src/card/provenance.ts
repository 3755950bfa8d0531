import type { Identification } from '../outlets/identification.ts';

/** Something to know about where the text of a page comes from, beyond who is speaking. */
export interface ProvenanceNote {
  text: string;
  /** Where it leads; null where nowhere. */
  link: { label: string; url: string } | null;
}

/** Agency copy, the text's other address, and doubt about the outlet, each in one plain sentence. */
export function provenanceOf({ outlet, agency, alsoAt }: Identification): ProvenanceNote[] {
  const notes: ProvenanceNote[] = [];
  if (outlet?.confidence === 'likely') notes.push({ text: 'Likely, but not certain.', link: null });
  if (agency !== null) {
    notes.push({ text: `The page credits its text to the news agency ${agency.name}.`, link: null });
  }
  if (alsoAt !== null) {
    notes.push({ text: 'The page says its text is also at', link: { label: alsoAt.name, url: alsoAt.url } });
  }
  return notes;
}
