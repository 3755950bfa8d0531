import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardActions } from './actions.ts';
import { OutsideLink } from './OutsideLink.tsx';
import { articleUrl, failureSentence, searchUrl, type WikipediaAnswer } from './wikipedia-answer.ts';
import { WikipediaText } from './WikipediaText.tsx';

interface EncyclopediaProps {
  /** Of the article in the English Wikipedia. Another title needs another `key`. */
  title: string;
  onAsk: CardActions['moreFromWikipedia'];
}

/** After this many ms without an answer it is said that one is on its way. */
const SHORT_WAIT = 300;

/** A button that asks Wikipedia about the outlet, and below it what came of that. Nothing is asked before the click. */
export function Encyclopedia({ title, onAsk }: EncyclopediaProps) {
  const [view, setView] = useState<'closed' | 'asking' | WikipediaAnswer>('closed');
  const run = useRef(new AbortController());
  const button = useRef<HTMLButtonElement>(null);
  const region = useRef<HTMLDivElement>(null);
  const id = useId();

  const show = (next: typeof view) => {
    // What has the focus may go with the old view; the button stays.
    if (region.current?.contains(document.activeElement)) button.current?.focus({ preventScroll: true });
    setView(next);
  };
  const close = () => {
    run.current.abort();
    show('closed');
  };
  const ask = async () => {
    run.current = new AbortController();
    const { signal } = run.current;
    show('asking');
    const answer = await onAsk(title, signal);
    if (!signal.aborted) show(answer);
  };
  useEffect(
    () => () => {
      run.current.abort();
    },
    [],
  );
  useLayoutEffect(() => {
    if (view !== 'closed') region.current?.scrollIntoView({ block: 'nearest' });
  }, [view]);

  return (
    <div
      class="encyclopedia"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || view !== 'asking') return;
        // Else the browser would close the whole popup.
        event.preventDefault();
        close();
      }}
    >
      <button
        type="button"
        class="main"
        ref={button}
        aria-expanded={view !== 'closed'}
        aria-controls={id}
        onClick={() => {
          if (view === 'closed') void ask();
          else close();
        }}
      >
        More from Wikipedia
      </button>
      <div
        class="answer"
        role="region"
        aria-label="From Wikipedia"
        id={id}
        ref={region}
        hidden={view === 'closed'}
      >
        <div aria-live="polite">
          {view === 'asking' ? <Progress /> : view !== 'closed' && <Said answer={view} />}
        </div>
        {view === 'asking' && (
          <button type="button" class="main" onClick={close}>
            Cancel
          </button>
        )}
        {typeof view === 'object' && !view.ok && (
          <p class="next">
            <button type="button" class="main" onClick={() => void ask()}>
              Try again
            </button>
            <OutsideLink href={view.why === 'missing' ? searchUrl(title) : articleUrl(title)}>
              Open Wikipedia
            </OutsideLink>
          </p>
        )}
      </div>
    </div>
  );
}

function Progress() {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(setLate, SHORT_WAIT, true);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return late ? <p>Asking Wikipedia…</p> : null;
}

function Said({ answer }: { answer: WikipediaAnswer }) {
  if (answer.ok) return <WikipediaText intro={answer.intro} since={answer.since} />;
  return <p>{failureSentence(answer.why)}</p>;
}
