import type { Card } from '../card/card.ts';
import { ratingNotes } from '../card/rating-notes.ts';
import { leanOf, monthAndYear, RATING_TITLE, unratedSentence } from '../card/wording.ts';
import type { Rating } from '../ratings/rating.ts';
import { Measures } from './Measures.tsx';
import { OutsideLink } from './OutsideLink.tsx';
import { Scale } from './Scale.tsx';

/** Where the outlet leans, by whom, as of when, and what that covers. Nothing for an unknown outlet. */
export function RatingPanel({ card }: { card: Card }) {
  if (card.outlet === null) return null;
  const lean = leanOf(card.ratings);
  return (
    <section class="rating" aria-label={RATING_TITLE}>
      {lean === null ? <Unrated name={card.outlet.name} /> : <Lean rating={lean} />}
      <Measures ratings={card.ratings.filter((rating) => rating !== lean)} />
    </section>
  );
}

function Unrated({ name }: { name: string }) {
  return (
    <>
      <div class="top">
        <strong>Not rated</strong>
        <OutsideLink href="https://www.allsides.com/media-bias/ratings">AllSides’ list</OutsideLink>
      </div>
      <p class="scope">{unratedSentence(name)} That says nothing about where it leans.</p>
    </>
  );
}

function Lean({ rating }: { rating: Rating }) {
  return (
    <>
      <div class="top">
        <strong>{rating.label}</strong>
        <OutsideLink href={rating.url}>
          {rating.raterName}, {monthAndYear(rating.asOf)}
        </OutsideLink>
      </div>
      <Scale label={rating.label} />
      <p class={rating.appliesHere ? 'scope' : 'scope not-here'}>{rating.scopeNote}</p>
      {ratingNotes(rating).map(({ text, link }) => (
        <p class="scope" key={text}>
          {text} {link !== null && <OutsideLink href={link.url}>{link.label}</OutsideLink>}
        </p>
      ))}
    </>
  );
}
