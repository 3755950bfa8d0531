import type { Article, PageKind } from '../article/article.ts';
import { countGrounded } from '../card/grounding.ts';
import { howMade, textName } from '../card/wording.ts';
import type { Summary } from '../summary/summary.ts';

interface HowMadeProps {
  summary: Summary;
  article: Article;
  kind: PageKind;
}

/** How the summary was made, how much of the text it read, and how many of its points stand in the text. */
export function HowMade({ summary, article, kind }: HowMadeProps) {
  const all = summary.bullets.length;
  const grounded = countGrounded(summary.bullets, article);
  const whole = grounded === all;
  return (
    <p class="made">
      <span aria-hidden="true">{whole ? '✓' : '!'}</span>
      <span>
        <b class={whole ? 'whole' : ''}>
          {whole
            ? `Every point is in the ${textName(article.source, kind)}.`
            : `${grounded} of ${all} points are in the ${textName(article.source, kind)}.`}
        </b>{' '}
        {howMade(summary, article, kind)}
      </span>
    </p>
  );
}
