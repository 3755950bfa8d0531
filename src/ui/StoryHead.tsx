interface StoryHeadProps {
  title: string | null;
  facts: readonly string[];
  language: string | undefined;
}

/** The headline, and who wrote it and when. Each fact runs in its own direction: a name in Arabic turns no date. */
export function StoryHead({ title, facts, language }: StoryHeadProps) {
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
    </header>
  );
}
