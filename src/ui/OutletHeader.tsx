import type { Card } from '../card/card.ts';
import { initialsOf } from './initials.ts';

/** Who is speaking, and how we know. */
export function OutletHeader({ card }: { card: Card }) {
  const { outlet, background } = card;
  const name = outlet?.name ?? card.platform?.name ?? card.site ?? 'This page';
  const known = [background?.facts.kind, background?.facts.country].filter((fact) => fact !== undefined);
  const how = card.reason.replace(/\.$/, '');
  const parts = outlet === null ? [card.reason] : [...known, known.length === 0 ? how : startLow(how)];
  return (
    <header class="outlet">
      <div class="tile" aria-hidden="true">
        {outlet === null ? '?' : initialsOf(name)}
      </div>
      <div>
        <h1>{name}</h1>
        <p class="kind">{startHigh(parts.join(' · '))}</p>
      </div>
    </header>
  );
}

function startLow(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function startHigh(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
