import type { Card } from '../card/card.ts';
import { OutsideLink } from './OutsideLink.tsx';

/** Something about the outlet: a paragraph, the facts it rests on, and where they come from. */
export function About({ card }: { card: Card }) {
  const { outlet, background } = card;
  if (outlet === null || background === null) return null;
  const { founded, headquarters, owner, funding, stateMedia } = background.facts;
  const facts = [
    ['Founded', founded],
    ['Headquarters', headquarters],
    ['Owner', owner],
    ['Funding', funding],
    ['Independence', stateMedia],
  ].filter(([, value]) => value !== undefined);
  return (
    <section class="about">
      <h3>About {outlet.name}</h3>
      <p>{background.text}</p>
      {facts.length > 0 && (
        <dl>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <p class="further">From {background.sources.join('; ')}.</p>
      {background.wikipedia !== null && (
        <p class="further">
          <OutsideLink
            href={`https://en.wikipedia.org/wiki/${encodeURIComponent(background.wikipedia.replaceAll(' ', '_'))}`}
          >
            More in Wikipedia
          </OutsideLink>
        </p>
      )}
    </section>
  );
}
