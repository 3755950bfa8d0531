import type { Card } from '../card/card.ts';
import type { CardState } from '../card/card-state.ts';
import { About } from './About.tsx';
import type { CardActions } from './actions.ts';
import { CardFooter } from './CardFooter.tsx';
import { Notice } from './Notice.tsx';
import { OutletHeader } from './OutletHeader.tsx';
import { Provenance } from './Provenance.tsx';
import { RatingPanel } from './RatingPanel.tsx';
import { Reading } from './Reading.tsx';
import { Story } from './Story.tsx';

interface CardViewProps {
  state: CardState;
  actions: CardActions;
}

/** The whole card, in whichever state it is; the same in every window that shows one. */
export function CardView({ state, actions }: CardViewProps) {
  return (
    <main data-state={state.kind} aria-busy={state.kind === 'loading' || state.kind === 'reading'}>
      <CardBody state={state} actions={actions} />
    </main>
  );
}

function CardBody({ state, actions }: CardViewProps) {
  switch (state.kind) {
    case 'loading':
      return <Reading says="Looking up who is speaking…" />;
    case 'reading':
      return (
        <>
          <Outlet card={state.card} />
          <Reading says="Reading the page…" onStop={actions.stopReading} />
          <CardFooter card={state.card} actions={actions} />
        </>
      );
    case 'ready':
      return (
        <>
          <Outlet card={state.card} />
          <Story card={state.card} actions={actions} />
          <About card={state.card} onAskWikipedia={actions.moreFromWikipedia} />
          <CardFooter card={state.card} actions={actions} />
        </>
      );
    case 'refused':
      return <Notice title="Nothing to read here" text={state.message} />;
    case 'failed':
      return <Notice title="That did not work" text={state.message} onRetry={actions.retry} />;
  }
}

function Outlet({ card }: { card: Card }) {
  return (
    <>
      <OutletHeader card={card} />
      <Provenance card={card} />
      <RatingPanel card={card} />
    </>
  );
}
