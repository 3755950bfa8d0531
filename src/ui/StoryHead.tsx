interface StoryHeadProps {
  title: string | null;
  facts: readonly string[];
  /** What of the headline is not in the text. */
  unfound: string | null;
  language: string | undefined;
}

/** The headline, who wrote it and when, and what of the headline the text does not bear out. Each fact runs in its own direction: a name in Arabic turns no date. */
export function StoryHead({ title, facts, unfound, language }: StoryHeadProps) {
  return (
    <header class="head" dir="auto">
      {title !== null && <h2 lang={language}>{title}</h2>}
      {facts.length > 0 && (
        <p class="facts">
          {facts.map((fact, index) => (
            <span key={fact}>
              {index > 0 && ' · '}
              <bdi>{fact}</bdi>
            </span>
          ))}
        </p>
      )}
      {unfound !== null && (
        <p class="unfound" role="note" dir="auto">
          {unfound}
        </p>
      )}
    </header>
  );
}
