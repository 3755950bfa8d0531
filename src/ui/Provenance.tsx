import type { Card } from '../card/card.ts';
import { provenanceOf } from '../card/provenance.ts';
import { OutsideLink } from './OutsideLink.tsx';

/** Where the text comes from, beyond who is speaking; nothing on most pages. */
export function Provenance({ card }: { card: Card }) {
  const notes = provenanceOf(card);
  if (notes.length === 0) return null;
  return (
    <ul class="provenance">
      {notes.map(({ text, link }) => (
        <li key={text}>
          {text} {link !== null && <OutsideLink href={link.url}>{link.label}</OutsideLink>}
        </li>
      ))}
    </ul>
  );
}
