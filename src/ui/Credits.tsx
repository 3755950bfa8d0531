import { CREDITS } from '../card/credits.ts';
import { OutsideLink } from './OutsideLink.tsx';

/** Whose ratings and facts are shown, and on what terms they may be. */
export function Credits() {
  return (
    <section>
      <h2>Sources and licences</h2>
      <p>
        Masthead has no opinion of its own: each rating is its rater’s, and is shown with their name and date.
      </p>
      <dl class="credits">
        {CREDITS.map(({ what, line, terms, url }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              {line} <OutsideLink href={url}>{terms}</OutsideLink>
            </dd>
          </div>
        ))}
      </dl>
      <p class="credits">
        <span>
          Masthead’s own code is under the MIT licence. It is built with{' '}
          <a href="/third-party-licences.txt">libraries under licences of their own</a>.
        </span>
      </p>
    </section>
  );
}
