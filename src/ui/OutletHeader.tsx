import type { Card } from '../card/card.ts';
import { initialsOf } from './initials.ts';

/** Who is speaking, on whose site the reader hears it, and how we know. */
export function OutletHeader({ card }: { card: Card }) {
  const { outlet, background, platform } = card;
  const name = outlet?.name ?? platform?.name ?? card.site ?? 'This page';
  const known = [background?.facts.kind, background?.facts.country].filter((fact) => fact !== undefined);
  return (
    <header class="outlet">
      <div class="tile" aria-hidden="true">
        {outlet === null ? '?' : initialsOf(name)}
      </div>
      <div>
        <h1>
          {name}
          {outlet !== null && platform !== null && <span class="platform"> via {platform.name}</span>}
        </h1>
        {known.length > 0 && <p class="kind">{startHigh(known.join(' · '))}</p>}
        <p class="kind">{card.reason}</p>
      </div>
    </header>
  );
}

function startHigh(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
