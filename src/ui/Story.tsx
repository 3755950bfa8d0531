import type { Card } from '../card/card.ts';
import { abstractBesidePoints } from '../card/grounding.ts';
import { HowMade } from './HowMade.tsx';
import type { CardActions } from './actions.ts';
import { KeyPoints } from './KeyPoints.tsx';

/** What the page says: headline, abstract, key points and how they were made; or why there is nothing of it. */
export function Story({ card, onPoint }: { card: Card; onPoint: CardActions['pointAt'] }) {
  const { article, summary, note } = card;
  const language = article?.language ?? undefined;
  const abstract = summary === null ? null : abstractBesidePoints(summary);
  return (
    <article class="story">
      {article?.title != null && (
        <h2 lang={language} dir="auto">
          {article.title}
        </h2>
      )}
      {note !== null && (
        <p class="note" role="note">
          {note}
        </p>
      )}
      {article !== null && summary !== null && (
        <>
          {abstract !== null && (
            <p class="abstract" lang={language} dir="auto">
              {abstract}
            </p>
          )}
          <KeyPoints points={summary.bullets} language={language} onPoint={onPoint} />
          <HowMade summary={summary} article={article} kind={card.page.kind} />
        </>
      )}
    </article>
  );
}
