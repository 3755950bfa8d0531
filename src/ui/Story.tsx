import type { Card } from '../card/card.ts';
import { abstractBesidePoints } from '../card/grounding.ts';
import { storyFacts } from '../card/story-facts.ts';
import { Chapters } from './Chapters.tsx';
import { HowMade } from './HowMade.tsx';
import type { CardActions } from './actions.ts';
import { KeyPoints } from './KeyPoints.tsx';
import { TranscriptOffer } from './TranscriptOffer.tsx';

/** What the page says: headline, abstract, key points and how they were made; or why there is nothing of it. */
export function Story({ card, actions }: { card: Card; actions: CardActions }) {
  const { article, summary, note, page } = card;
  const language = article?.language ?? undefined;
  const abstract = summary === null ? null : abstractBesidePoints(summary);
  const facts = article === null ? [] : storyFacts(article);
  const video = article?.video ?? null;
  return (
    <article class="story">
      {article?.title != null && (
        <h2 lang={language} dir="auto">
          {article.title}
        </h2>
      )}
      {facts.length > 0 && (
        <p class="facts" dir="auto">
          {facts.join(' · ')}
        </p>
      )}
      {note !== null && (
        <p class="note" role="note">
          {note}
        </p>
      )}
      {video?.transcriptOffered === true && (
        <TranscriptOffer onRead={actions.readTranscript} onStop={actions.stopReading} />
      )}
      {isPassing(page.why) && <RetryOffer onRetry={actions.retry} />}
      {article !== null && summary !== null && (
        <>
          {abstract !== null && (
            <p class="abstract" lang={language} dir="auto">
              {abstract}
            </p>
          )}
          <KeyPoints points={summary.bullets} article={article} onPoint={actions.pointAt} />
          <HowMade summary={summary} article={article} kind={card.page.kind} />
        </>
      )}
      {video !== null && video.chapters.length > 0 && (
        <Chapters chapters={video.chapters} language={language} onPlay={actions.playFrom} />
      )}
    </article>
  );
}

/** Whether what keeps the text away may be gone in a moment, by itself or by the reader's doing. */
function isPassing(why: Card['page']['why']): boolean {
  return why === 'not-ready' || why === 'consent' || why === 'sign-in';
}

function RetryOffer({ onRetry }: { onRetry: () => void }) {
  return (
    <p class="offer">
      <button type="button" class="main" onClick={onRetry}>
        Try again
      </button>
    </p>
  );
}
