import type { Card } from '../card/card.ts';
import type { CardActions } from './actions.ts';
import { Encyclopedia } from './Encyclopedia.tsx';

interface AboutProps {
  card: Card;
  onAskWikipedia: CardActions['moreFromWikipedia'];
}

/** Something about the outlet: a paragraph, the facts it rests on, and where they come from. */
export function About({ card, onAskWikipedia }: AboutProps) {
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
      <h2 class="small">About {outlet.name}</h2>
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
        <Encyclopedia key={background.wikipedia} title={background.wikipedia} onAsk={onAskWikipedia} />
      )}
    </section>
  );
}
