import type { Card } from '../card/card.ts';
import { abstractBesidePoints } from '../card/grounding.ts';
import { storyFacts } from '../card/story-facts.ts';
import { headlineNote } from '../card/wording.ts';
import { Chapters } from './Chapters.tsx';
import { HowMade } from './HowMade.tsx';
import type { CardActions } from './actions.ts';
import { KeyPoints } from './KeyPoints.tsx';
import { Offer } from './Offer.tsx';
import { OutsideLink } from './OutsideLink.tsx';
import { StoryHead } from './StoryHead.tsx';

/** What the page says: headline, abstract, key points and how they were made; or why there is nothing of it. */
export function Story({ card, actions }: { card: Card; actions: CardActions }) {
  const { article, summary, note, page, elsewhere } = card;
  const language = article?.language ?? undefined;
  const abstract = summary === null ? null : abstractBesidePoints(summary);
  const video = article?.video ?? null;
  return (
    <article class="story">
      {article !== null && (
        <StoryHead
          title={article.title}
          facts={storyFacts(article)}
          unfound={headlineNote(card)}
          language={language}
        />
      )}
      {note !== null && (
        <p class="note" role="note">
          {note}
          {elsewhere !== null && (
            <>
              {' '}
              <OutsideLink href={elsewhere}>Open it by itself</OutsideLink>
            </>
          )}
        </p>
      )}
      {video !== null && (
        <Offer
          label="Read the transcript"
          says="Reading the transcript in the page…"
          done="The points are now from the transcript."
          offered={video.transcriptOffered}
          onTake={actions.readTranscript}
          onStop={actions.stopReading}
        />
      )}
      <Offer
        label="Try again"
        says="Reading the page…"
        done={null}
        offered={page.why === 'not-ready'}
        onTake={actions.retry}
        onStop={actions.stopReading}
      />
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
